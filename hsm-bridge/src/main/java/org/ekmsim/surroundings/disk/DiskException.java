package org.ekmsim.surroundings.disk;

/** The disk cannot do what was asked; the operating system's error number goes into the server's messages. */
public final class DiskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int operatingSystemError;

    private DiskException(int operatingSystemError, String message) {
        super(message, null, false, false);
        this.operatingSystemError = operatingSystemError;
    }

    static DiskException notFound(String path) {
        return new DiskException(2, "The system cannot find the file specified: " + path);
    }

    static DiskException exists(String path) {
        return new DiskException(80, "The file exists: " + path);
    }

    /** The error's number as Windows (System Error Codes) gives it: 2 file not found, 80 file exists. */
    public int operatingSystemError() {
        return operatingSystemError;
    }
}
