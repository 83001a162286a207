package org.ekmsim.world.directive;

import java.util.List;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.world.directive.VaultSettingDirective.FirewallChange;
import org.ekmsim.world.directive.VaultSettingDirective.LimitRequests;
import org.ekmsim.world.directive.VaultSettingDirective.RenameVault;
import org.ekmsim.world.directive.VaultSettingDirective.SetAccessModel;
import org.ekmsim.world.directive.VaultSettingDirective.SetAvailability;
import org.ekmsim.world.directive.VaultSettingDirective.SetFirewall;
import org.ekmsim.world.directive.VaultSettingDirective.SetPropagation;
import org.ekmsim.world.wording.Words;

/** Reads the directives about a vault as a whole. */
final class VaultSettingDirectiveParser {

    private static final Words<AccessModel> MODELS =
            Words.of("access model", List.of(AccessModel.values()), AccessModel::text);
    private static final Words<String> FIREWALL =
            Words.of("firewall directive", "on", "off", "allow", "refuse", "private-endpoint", "trusted-services");
    private static final Words<Boolean> SWITCH = Words.of("switch", List.of(true, false), on -> on ? "on" : "off");

    private VaultSettingDirectiveParser() {}

    static VaultDirective access(DirectiveWords words) {
        return new SetAccessModel(VaultDirectiveParser.vault(words), words.next(MODELS));
    }

    static VaultDirective propagation(DirectiveWords words) {
        String vault = VaultDirectiveParser.vault(words);
        return new SetPropagation(vault, words.delay("a span of time, such as 5 minutes", List.of()));
    }

    static VaultDirective firewall(DirectiveWords words) {
        String vault = VaultDirectiveParser.vault(words);
        return switch (words.next(FIREWALL)) {
            case "on" -> new SetFirewall(vault, FirewallChange.ON, null);
            case "off" -> new SetFirewall(vault, FirewallChange.OFF, null);
            case "allow" -> new SetFirewall(vault, FirewallChange.ALLOW, host(words));
            case "refuse" -> new SetFirewall(vault, FirewallChange.REFUSE, host(words));
            case "private-endpoint" -> new SetFirewall(vault, FirewallChange.PRIVATE_ENDPOINT, host(words));
            default ->
                new SetFirewall(
                        vault,
                        words.next(SWITCH) ? FirewallChange.TRUST_SERVICES : FirewallChange.DISTRUST_SERVICES,
                        null);
        };
    }

    static VaultDirective availability(DirectiveWords words, Availability when) {
        String vault = VaultDirectiveParser.vault(words);
        return new SetAvailability(vault, words.next(SWITCH) ? when : Availability.AVAILABLE);
    }

    static VaultDirective limit(DirectiveWords words) {
        String vault = VaultDirectiveParser.vault(words);
        return new LimitRequests(vault, words.take("none") ? null : words.number("a number of requests, or none"));
    }

    static VaultDirective rename(DirectiveWords words) {
        return new RenameVault(VaultDirectiveParser.vault(words), words.next("the new name"));
    }

    private static String host(DirectiveWords words) {
        return words.next("the name of a host");
    }
}
