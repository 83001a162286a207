package org.ekmsim.provider;

/** Codes that entry points answer, and the words the engine's messages put in parentheses behind them. */
public final class ReturnCode {

    /** Done. */
    public static final int SUCCESS = 0;
    /** Failed, for no stated reason. */
    public static final int FAILURE = 1;
    /** A buffer is absent or too small; its size field says how much is needed. */
    public static final int INSUFFICIENT_BUFFER = 2;
    /** The operation, key type or algorithm is not supported. */
    public static final int NOT_SUPPORTED = 3;
    /** No such key or algorithm; also the end of an enumeration. */
    public static final int NOT_FOUND = 4;
    /** Authentication was refused. */
    public static final int AUTHENTICATION_FAILURE = 5;
    /** An argument is not acceptable. */
    public static final int INVALID_ARGUMENT = 6;
    /** The provider threw; set by the engine, never answered by a provider. */
    public static final int PROVIDER_ERROR = 7;
    /** The greatest code that providers must not define themselves. */
    public static final int MAX_RESERVED = 2048;

    private ReturnCode() {}

    /**
     * The words in parentheses after {@code Provider error code: n.}; those of codes 2, 4, 6 and 7 are inferred.
     *
     * @param code any code a provider answered
     */
    public static String explanation(int code) {
        return switch (code) {
            case SUCCESS -> consult("Success");
            case FAILURE -> consult("Failure");
            case INSUFFICIENT_BUFFER -> consult("Insufficient Buffer");
            case NOT_SUPPORTED -> consult("Not Supported");
            case NOT_FOUND -> consult("Object Not Found");
            case AUTHENTICATION_FAILURE -> consult("Authentication Failure");
            case INVALID_ARGUMENT -> consult("Invalid Argument");
            default -> "Provider Error - No explanation is available, consult EKM Provider for details";
        };
    }

    private static String consult(String name) {
        return name + " - Consult EKM Provider for details";
    }
}
