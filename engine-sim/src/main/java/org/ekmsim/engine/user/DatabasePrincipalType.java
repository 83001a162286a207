package org.ekmsim.engine.user;

/**
 * The kinds of database principal, with the code and words of sys.database_principals. For principals of Microsoft Entra the page of
 * the view says EXTERNAL_USER where the page on authentication says EXTERNAL_LOGIN: the word belongs to the view, and message 33163
 * names the types "E (EXTERNAL_USER) and X (EXTERNAL_GROUP)". The view's page says EXTERNAL_GROUPS for groups, which the message and
 * the page on authentication do not; they are followed.
 */
public enum DatabasePrincipalType {
    SQL_USER("S"),
    WINDOWS_USER("U"),
    WINDOWS_GROUP("G"),
    CERTIFICATE_MAPPED_USER("C"),
    ASYMMETRIC_KEY_MAPPED_USER("K"),
    EXTERNAL_USER("E"),
    EXTERNAL_GROUP("X"),
    DATABASE_ROLE("R");

    private final String code;

    DatabasePrincipalType(String code) {
        this.code = code;
    }

    /** {@code type} of sys.database_principals. */
    public String code() {
        return code;
    }

    /** Whether it is a single account that EXECUTE AS can take on. */
    public boolean canBeImpersonated() {
        return this == SQL_USER || this == WINDOWS_USER || this == EXTERNAL_USER;
    }

    /** Whether it comes from a certificate or an asymmetric key. */
    public boolean isMapped() {
        return this == CERTIFICATE_MAPPED_USER || this == ASYMMETRIC_KEY_MAPPED_USER;
    }

    /** The kind with that code. */
    public static DatabasePrincipalType ofCode(String code) {
        for (DatabasePrincipalType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("No kind of database principal has the code " + code);
    }
}
