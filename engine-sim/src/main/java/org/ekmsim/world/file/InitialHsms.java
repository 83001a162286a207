package org.ekmsim.world.file;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.ekmsim.hsm.Hsm;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.hsm.HsmUser;
import org.ekmsim.hsm.Hsms;
import org.ekmsim.vault.KeySupply;
import org.ekmsim.vault.Vaults;

/** Puts the hardware security modules a world starts with into place, their keys into tokens. */
public final class InitialHsms {

    private final Hsms hsms;
    private final HsmService service;
    private final Vaults vaults;
    private final KeySupply readyMade;

    /**
     * Makes modules.
     *
     * @param hsms where the modules go
     * @param service makes the keys, in the same modules
     * @param vaults counts the ready-made keys that are used up
     * @param readyMade where key pairs come from
     */
    public InitialHsms(Hsms hsms, HsmService service, Vaults vaults, KeySupply readyMade) {
        this.hsms = hsms;
        this.service = service;
        this.vaults = vaults;
        this.readyMade = readyMade;
    }

    /** Creates the modules of that world in the order of the file, after the vaults, so that the same file always has the same keys. */
    public void create(WorldDefinition world) {
        for (HsmDefinition definition : world.hsms()) {
            hsms.change(state -> state.with(ready(definition)));
            for (HsmDefinition.User user : definition.users()) {
                user.keys().forEach(key -> create(definition.label(), user.name(), key));
            }
            // Only now does the condition begin: keys were made before.
            Instant readyAt = world.clock().start().plus(definition.startUp());
            hsms.change(state -> state.with(definition.label(), hsm -> hsm.withCondition(definition.condition())
                    .withLatency(definition.latency())
                    .withReadyAt(readyAt)));
        }
    }

    private static Hsm ready(HsmDefinition definition) {
        Hsm hsm = Hsm.labelled(definition.label())
                .withPinTries(definition.pinTries())
                .withSessionLimit(definition.sessionLimit());
        for (HsmDefinition.User user : definition.users()) {
            hsm = hsm.withUser(HsmUser.named(user.name(), user.pin()));
        }
        return hsm;
    }

    private void create(String label, String user, HsmDefinition.Key key) {
        if (key.type().symmetric().isPresent()) {
            service.createKey(label, user, key.name(), key.type());
        } else {
            int bits = key.type().bits();
            service.importKey(label, user, key.name(), key.type(), readyMade.key(bits, nextReadyMade(bits)));
        }
    }

    private int nextReadyMade(int bits) {
        AtomicInteger index = new AtomicInteger();
        vaults.change(state -> {
            index.set(state.nextReadyMade(bits));
            return state.withReadyMadeUsed(bits);
        });
        return index.get();
    }
}
