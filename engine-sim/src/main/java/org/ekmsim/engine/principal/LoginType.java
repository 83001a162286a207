package org.ekmsim.engine.principal;

/** The kinds of server principal, with the code and words of sys.server_principals. */
public enum LoginType {
    SQL_LOGIN("S", true),
    WINDOWS_LOGIN("U", true),
    WINDOWS_GROUP("G", true),
    SERVER_ROLE("R", false),
    CERTIFICATE_MAPPED_LOGIN("C", false),
    ASYMMETRIC_KEY_MAPPED_LOGIN("K", false),
    EXTERNAL_LOGIN("E", true),
    EXTERNAL_GROUP("X", false);

    private final String code;
    private final boolean connects;

    LoginType(String code, boolean connects) {
        this.code = code;
        this.connects = connects;
    }

    /** {@code type} of sys.server_principals. */
    public String code() {
        return code;
    }

    boolean connects() {
        return connects;
    }

    /** Whether it stands for an account or group of Windows. */
    public boolean isWindows() {
        return this == WINDOWS_LOGIN || this == WINDOWS_GROUP;
    }

    /** Whether it stands for a user, application or group of Microsoft Entra. */
    public boolean isExternal() {
        return this == EXTERNAL_LOGIN || this == EXTERNAL_GROUP;
    }

    /** Whether it comes from a certificate or an asymmetric key. */
    public boolean isMapped() {
        return this == CERTIFICATE_MAPPED_LOGIN || this == ASYMMETRIC_KEY_MAPPED_LOGIN;
    }
}
