package org.ekmsim.cli.output;

import java.util.List;
import java.util.function.Supplier;
import org.ekmsim.surroundings.ProviderCall;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.surroundings.VaultRequest;

/** What was added to the world's record of provider calls and vault requests since it was last looked at. */
public final class CallLog {

    private final Supplier<SurroundingsState> state;
    private int providerCallsSeen;
    private int vaultRequestsSeen;

    /** @param state gives the present state of the surroundings */
    public CallLog(Supplier<SurroundingsState> state) {
        this.state = state;
    }

    List<ProviderCall> newProviderCalls() {
        List<ProviderCall> all = state.get().providerCalls();
        List<ProviderCall> fresh = List.copyOf(all.subList(providerCallsSeen, all.size()));
        providerCallsSeen = all.size();
        return fresh;
    }

    List<VaultRequest> newVaultRequests() {
        List<VaultRequest> all = state.get().vaultRequests();
        List<VaultRequest> fresh = List.copyOf(all.subList(vaultRequestsSeen, all.size()));
        vaultRequestsSeen = all.size();
        return fresh;
    }
}
