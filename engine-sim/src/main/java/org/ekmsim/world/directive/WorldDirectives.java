package org.ekmsim.world.directive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ekmsim.hsm.Hsms;
import org.ekmsim.surroundings.Surroundings;
import org.ekmsim.vault.VaultAdministration;
import org.ekmsim.vault.VaultService;
import org.ekmsim.vault.Vaults;
import org.ekmsim.world.directive.ClockDirective.Advance;
import org.ekmsim.world.directive.ClockDirective.SetClock;
import org.ekmsim.world.directive.InstanceDirective.ChangeServiceAccount;
import org.ekmsim.world.directive.InstanceDirective.FindOnDisk;
import org.ekmsim.world.directive.InstanceDirective.Restart;
import org.ekmsim.world.directive.InstanceDirective.SetEntraAdministrator;
import org.ekmsim.world.directive.InstanceDirective.SetEntraOnly;
import org.ekmsim.world.directive.InstanceDirective.StartService;
import org.ekmsim.world.directive.InstanceDirective.StopService;
import org.ekmsim.world.script.DirectiveExecution;
import org.ekmsim.world.script.ScriptException;
import org.ekmsim.world.script.ScriptPosition;

/** Carries out the directives of a script that is connected to one instance of a world. */
public final class WorldDirectives implements DirectiveExecution {

    private final Surroundings surroundings;
    private final DirectiveTarget target;
    private final VaultDirectives vaultDirectives;
    private final SurroundingsDirectives surroundingsDirectives;
    private final IdentityDirectives identityDirectives;
    private final EntraDirectives entraDirectives;
    private final MachineDirectives machineDirectives;
    private final SecretDirectives secretDirectives;
    private final ModuleDirectives moduleDirectives;

    /**
     * @param surroundings the surroundings of the world
     * @param vaults its vaults
     * @param hsms its hardware security modules
     * @param administration makes new key versions in these vaults
     * @param service what these vaults answer
     * @param target the instance the script is connected to
     */
    public WorldDirectives(
            Surroundings surroundings,
            Vaults vaults,
            Hsms hsms,
            VaultAdministration administration,
            VaultService service,
            DirectiveTarget target) {
        this.surroundings = surroundings;
        this.target = target;
        this.vaultDirectives = new VaultDirectives(surroundings, vaults, administration, service);
        this.surroundingsDirectives = new SurroundingsDirectives(surroundings, target);
        this.identityDirectives = new IdentityDirectives(surroundings, target);
        this.entraDirectives = new EntraDirectives(surroundings, target);
        this.machineDirectives = new MachineDirectives(surroundings, target);
        this.secretDirectives = new SecretDirectives(surroundings);
        this.moduleDirectives = new ModuleDirectives(hsms, surroundings.clock());
    }

    @Override
    public List<String> execute(String text, ScriptPosition position) {
        try {
            return execute(DirectiveParser.parse(text));
        } catch (DirectiveException e) {
            throw new ScriptException(position, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Carries one directive out.
     *
     * @return what it shows, line by line; empty for those that only change something
     * @throws DirectiveException when it names something that is not there
     */
    public List<String> execute(Directive directive) {
        if (directive instanceof VaultDirective vault) {
            return vaultDirectives.execute(vault);
        }
        if (directive instanceof RegistryDirective registry) {
            return surroundingsDirectives.execute(registry);
        }
        if (directive instanceof MachineDirective machine) {
            return machineDirectives.execute(machine);
        }
        if (directive instanceof ClockDirective clock) {
            return execute(clock);
        }
        if (directive instanceof InstanceDirective instance) {
            return execute(instance);
        }
        change(directive);
        return List.of();
    }

    private void change(Directive directive) {
        if (directive instanceof IdentityDirective identity) {
            identityDirectives.execute(identity);
        } else if (directive instanceof NetworkDirective network) {
            surroundingsDirectives.execute(network);
        } else if (directive instanceof ModuleDirective module) {
            moduleDirectives.execute(module);
        } else if (directive instanceof FaultDirective fault) {
            surroundingsDirectives.execute(fault);
        } else {
            secretDirectives.execute((SecretDirective) directive);
        }
    }

    private List<String> execute(ClockDirective directive) {
        Instant now = surroundings.clock().now();
        if (directive instanceof Advance advance) {
            target.advance(advance.span().startingAt(now));
            return List.of();
        }
        if (directive instanceof SetClock set) {
            if (set.instant().isBefore(now)) {
                throw new DirectiveException("The clock cannot go back: it is " + now + " already.");
            }
            target.advance(Duration.between(now, set.instant()));
            return List.of();
        }
        return List.of(now.toString());
    }

    private List<String> execute(InstanceDirective directive) {
        if (directive instanceof Restart restart) {
            target.restart(Optional.ofNullable(restart.instance()));
            return List.of();
        }
        if (directive instanceof StopService stop) {
            target.stop(Optional.ofNullable(stop.instance()));
            return List.of();
        }
        if (directive instanceof StartService start) {
            target.start(Optional.ofNullable(start.instance()));
            return List.of();
        }
        if (directive instanceof ChangeServiceAccount change) {
            target.changeServiceAccount(change.account(), Optional.ofNullable(change.instance()));
            return List.of();
        }
        if (directive instanceof SetEntraAdministrator administrator) {
            entraDirectives.execute(administrator);
            return List.of();
        }
        if (directive instanceof SetEntraOnly only) {
            entraDirectives.execute(only);
            return List.of();
        }
        if (directive instanceof FindOnDisk find) {
            return find(find);
        }
        return target.errorLog();
    }

    private List<String> find(FindOnDisk directive) {
        List<DiskMatch> matches = target.find(directive.text(), Optional.ofNullable(directive.place()));
        if (matches.isEmpty()) {
            String place = directive.place();
            return List.of(
                    "'" + directive.text() + "' is not found " + (place == null ? "on the disk" : "in " + place));
        }
        return matches.stream()
                .map(match -> "'" + directive.text() + "' is found in " + match.path() + ", " + times(match.count()))
                .toList();
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
