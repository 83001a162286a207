package org.ekmsim.world.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.surroundings.MachineSetup;
import org.ekmsim.surroundings.VisualCppRuntime;

/** Reads what is installed and configured on a host. */
final class SetupReader {

    private SetupReader() {}

    static MachineSetup read(Section section) {
        MachineSetup setup = runtimes(section)
                .withProxyRequired(section.truth("proxy-required").orElse(false));
        for (String account : section.texts("administrators")) {
            setup = setup.withAdministrator(account, true);
        }
        Set<String> accounts = new HashSet<>();
        for (ProxyDefinition proxy : section.sections("proxies", Shape.PROXY, entry -> entry.text("account")
                .flatMap(account -> entry.text("host").map(host -> new ProxyDefinition(account, host))))) {
            if (!accounts.add(proxy.account().toLowerCase(Locale.ROOT))) {
                section.problem("proxies", "The account '" + proxy.account() + "' has two proxies.");
            }
            setup = setup.withProxy(proxy.account(), proxy.host());
        }
        return setup;
    }

    private static MachineSetup runtimes(Section section) {
        MachineSetup setup = MachineSetup.standard();
        if (section.has("visual-cpp-runtimes")) {
            List<VisualCppRuntime> installed = section.words("visual-cpp-runtimes", Vocabulary.RUNTIMES);
            for (VisualCppRuntime runtime : VisualCppRuntime.values()) {
                setup = setup.withRuntime(runtime, installed.contains(runtime));
            }
        }
        return setup;
    }

    /** The proxy in the Internet settings of an account. */
    private record ProxyDefinition(String account, String host) {}
}
