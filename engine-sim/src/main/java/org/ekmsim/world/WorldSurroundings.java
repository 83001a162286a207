package org.ekmsim.world;

import java.util.function.UnaryOperator;
import org.ekmsim.hsm.Hsms;
import org.ekmsim.hsm.HsmsState;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.surroundings.VirtualClock;
import org.ekmsim.vault.VaultCalendar;
import org.ekmsim.vault.Vaults;
import org.ekmsim.vault.VaultsState;

/** The world as providers and vaults see it: what they change is committed as it happens. */
final class WorldSurroundings implements Surroundings {

    private final StateCell cell;
    private final VirtualClock clock;

    WorldSurroundings(StateCell cell, VirtualClock clock) {
        this.cell = cell;
        this.clock = clock;
    }

    @Override
    public SurroundingsState state() {
        return cell.state().surroundings();
    }

    @Override
    public void change(UnaryOperator<SurroundingsState> change) {
        cell.change(state -> state.withSurroundings(change.apply(state.surroundings())));
    }

    @Override
    public VirtualClock clock() {
        return clock;
    }

    /** The vaults of the same world. */
    Vaults vaults() {
        return new Vaults() {
            @Override
            public VaultsState state() {
                return cell.state().vaults();
            }

            @Override
            public void change(UnaryOperator<VaultsState> change) {
                cell.change(state -> changed(state, change.apply(state.vaults())));
            }
        };
    }

    /** The schedule has one event for all vaults, at the next instant at which one of them does something by itself. */
    private static WorldState changed(WorldState state, VaultsState vaults) {
        WorldState changed = state.withVaults(vaults);
        if (vaults.vaults() == state.vaults().vaults()) {
            return changed;
        }
        WorldEvent event = new WorldEvent.VaultsDue();
        Schedule rest = state.schedule().without(event);
        return changed.withSchedule(
                VaultCalendar.nextDue(vaults).map(at -> rest.with(at, event)).orElse(rest));
    }

    /** The hardware security modules of the same world. */
    Hsms hsms() {
        return new Hsms() {
            @Override
            public HsmsState state() {
                return cell.state().hsms();
            }

            @Override
            public void change(UnaryOperator<HsmsState> change) {
                cell.change(state -> state.withHsms(change.apply(state.hsms())));
            }
        };
    }
}
