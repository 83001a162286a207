package org.ekmsim.token;

import java.security.SecureRandom;
import java.util.function.Supplier;

/** Tokens of the process's PKCS#11 library, which loads when it is first needed. */
final class Pkcs11Tokens implements Tokens {

    private final Supplier<TokenLibrary> library;
    private final TokenShelf shelf;

    Pkcs11Tokens(Supplier<TokenLibrary> library, SecureRandom random) {
        this.library = library;
        this.shelf = new TokenShelf(label -> library.get().newToken(label), random);
    }

    @Override
    public Token open(String label) {
        return shelf.open(label);
    }

    @Override
    public String describe() {
        return library.get().describe();
    }

    @Override
    public void close() {
        shelf.close();
    }
}
