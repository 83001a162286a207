package org.ekmsim.token;

import java.security.SecureRandom;

/** Embedded software tokens: keys in this process's memory, worked with by the Java runtime's own RSA. */
public final class SoftwareTokens implements Tokens {

    private final TokenShelf shelf;

    /** @param random for padding and generated keys */
    public SoftwareTokens(SecureRandom random) {
        this.shelf = new TokenShelf(label -> new SoftwareCustody(random), random);
    }

    @Override
    public Token open(String label) {
        return shelf.open(label);
    }

    @Override
    public String describe() {
        return SoftwareCustody.NAME;
    }

    @Override
    public void close() {
        shelf.close();
    }
}
