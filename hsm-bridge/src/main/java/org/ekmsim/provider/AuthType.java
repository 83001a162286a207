package org.ekmsim.provider;

/** How a provider authenticates sessions. */
public final class AuthType {

    /** The provider authenticates by itself. */
    public static final int OTHER = 0;
    /** With the user name and password of a credential. */
    public static final int BASIC = 1;

    private AuthType() {}
}
