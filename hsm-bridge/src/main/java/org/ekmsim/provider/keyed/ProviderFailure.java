package org.ekmsim.provider.keyed;

/** An entry point cannot do what it was asked; the caller gets the code and nothing else. */
public final class ProviderFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    /**
     * Ends the entry point.
     *
     * @param code a {@link org.ekmsim.provider.ReturnCode}, or a code of the vendor's own
     */
    public ProviderFailure(int code) {
        super("The provider answers " + code);
        this.code = code;
    }

    /** What the entry point answers. */
    public int code() {
        return code;
    }
}
