package org.ekmsim.token;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text file with a PIN in its first line. No message quotes what is in it. */
final class PinFile {

    private static final int LONGEST_BYTES = 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PinFile() {}

    /**
     * The first line without its end, as UTF-8; blanks count, because they can be part of a PIN.
     *
     * @throws TokenException.UnusablePinFile when there is no such file, it cannot be read, or its first line is empty
     */
    static Pin read(Path file) {
        String line = firstLine(file, content(file));
        if (line.isEmpty()) {
            throw new TokenException.UnusablePinFile(
                    "The first line of the PIN file " + file + " is empty. Write the user's PIN of the token there");
        }
        return new Pin(line);
    }

    private static byte[] content(Path file) {
        if (Files.isDirectory(file)) {
            throw new TokenException.UnusablePinFile(
                    "The PIN file " + file + " is a folder. Name a text file with the user's PIN in its first line");
        }
        // Not more than that, and no look at the size: the file may be a pipe.
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LONGEST_BYTES);
        } catch (NoSuchFileException e) {
            throw new TokenException.UnusablePinFile("There is no PIN file " + file
                    + ". Write the user's PIN of the token into its first line, or name another file with --pin-file");
        } catch (AccessDeniedException e) {
            throw new TokenException.UnusablePinFile(
                    "The PIN file " + file + " may not be read by this user. Make the user its owner");
        } catch (IOException e) {
            throw new TokenException.UnusablePinFile("The PIN file " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static String firstLine(Path file, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        if (end < 0 && content.length == LONGEST_BYTES) {
            throw new TokenException.UnusablePinFile("The first line of the PIN file " + file + " has more than "
                    + LONGEST_BYTES + " bytes, so it is no PIN. Name the right file with --pin-file");
        }
        String line = end < 0 ? text : text.substring(0, end);
        line = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
