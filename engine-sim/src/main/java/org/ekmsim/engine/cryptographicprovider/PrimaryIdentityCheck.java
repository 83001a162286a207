package org.ekmsim.engine.cryptographicprovider;

import org.ekmsim.engine.instance.InstanceStore;

/** The check that trace flag 4675 adds to CREATE CREDENTIAL. */
public final class PrimaryIdentityCheck {

    private PrimaryIdentityCheck() {}

    /** The client id of the primary identity; 37563 state 2 when none is selected. */
    public static String requiredClientId(InstanceStore store) {
        return ManagedIdentitySupport.primaryIdentity(store).clientId().toString();
    }
}
