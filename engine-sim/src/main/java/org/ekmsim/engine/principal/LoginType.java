package org.ekmsim.engine.principal;

/** The kinds of server principal, with the code and words of sys.server_principals. */
public enum LoginType {
    SQL_LOGIN("S"),
    WINDOWS_LOGIN("U"),
    SERVER_ROLE("R"),
    CERTIFICATE_MAPPED_LOGIN("C"),
    ASYMMETRIC_KEY_MAPPED_LOGIN("K");

    private final String code;

    LoginType(String code) {
        this.code = code;
    }

    /** {@code type} of sys.server_principals. */
    public String code() {
        return code;
    }
}
