package org.ekmsim.engine.tde;

import org.ekmsim.engine.database.page.Page;

/**
 * Encrypts and decrypts the bodies of pages. Holds ciphers, so an instance belongs to one thread; make one per operation.
 */
public final class PageCipher {

    private final PositionCipher bodies;

    public PageCipher(PageKey pageKey) {
        bodies = new PositionCipher(pageKey);
    }

    /** The page with its body encrypted; an encrypted page stays as it is. */
    public Page encrypt(Page page) {
        return page.isEncrypted() ? page : page.withBody(bodies.encrypt(page.file(), page.id(), page.body()), true);
    }

    /**
     * The page with its body decrypted, right or wrong: the caller checks {@link Page#isIntact}. A plain page stays
     * as it is.
     */
    public Page decrypt(Page page) {
        return page.isEncrypted() ? page.withBody(bodies.decrypt(page.file(), page.id(), page.body()), false) : page;
    }
}
