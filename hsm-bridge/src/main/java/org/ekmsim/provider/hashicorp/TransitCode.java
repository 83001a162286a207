package org.ekmsim.provider.hashicorp;

/**
 * The provider's own codes. Up to 0.3.1 every session that could not be opened was 2050; 0.3.2 told four causes apart ("Vault EKM
 * provider", release notes of 0.3.2).
 */
public final class TransitCode {

    /** The licence is missing or expired; before 0.3.2 whatever kept a session from opening. */
    public static final int LICENCE = 2050;
    /** The AppRole could not log in. */
    public static final int APP_ROLE = 2051;
    /** The vault cannot be reached. */
    public static final int CONNECTIVITY = 2052;
    /** The licence could not be looked up. */
    public static final int LICENCE_LOOK_UP = 2053;
    /** Keys are made in the vault, and refusals of work with them have one code (inferred). */
    public static final int REQUEST_FAILED = 2054;

    private TransitCode() {}
}
