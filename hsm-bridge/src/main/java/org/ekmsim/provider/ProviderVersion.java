package org.ekmsim.provider;

/**
 * Version of a provider's library or of the interface.
 *
 * @param major 0 to 255
 * @param minor 0 to 255
 * @param build 0 to 65535
 * @param revision 0 to 255
 */
public record ProviderVersion(int major, int minor, int build, int revision) {

    /** The version of the interface that the engine supports. */
    public static final ProviderVersion SUPPORTED_API = new ProviderVersion(1, 1, 0, 0);

    /** Checks that each part fits its field. */
    public ProviderVersion {
        if (((major | minor | revision) & ~0xFF) != 0 || (build & ~0xFFFF) != 0) {
            throw new IllegalArgumentException("A part of the version does not fit its field.");
        }
    }

    /**
     * Reads four numbers with dots between.
     *
     * @throws IllegalArgumentException for another form, or a number that does not fit its field
     */
    public static ProviderVersion parse(String text) {
        if (!text.matches("[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,5}\\.[0-9]{1,3}")) {
            throw new IllegalArgumentException(
                    "A version of a provider is four numbers, such as 1.0.0.0, not '" + text + "'.");
        }
        String[] parts = text.split("\\.", -1);
        return new ProviderVersion(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }

    /** The form of the catalogue views: {@code aa.bb.cccc.dd}. */
    public String text() {
        return "%02d.%02d.%04d.%02d".formatted(major, minor, build, revision);
    }
}
