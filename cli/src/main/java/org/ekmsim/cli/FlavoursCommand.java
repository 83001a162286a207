package org.ekmsim.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.engine.instance.Flavours;
import picocli.CommandLine.Command;

/** Lists what {@code --flavour} takes. */
@Command(
        name = "flavours",
        description = "Lists the versions of SQL Server that are modelled.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FlavoursCommand implements Runnable {

    private final Console console;

    FlavoursCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        for (Flavour flavour : Flavours.all()) {
            String update = flavour.updateLevel().isEmpty() ? "" : " " + flavour.updateLevel();
            String product = flavour.edition() == null
                    ? "SQL Server " + flavour.marketingVersion() + update
                    : "Azure SQL " + flavour.edition().word().replace("SQL ", "");
            String line = "%-26s %-26s %-12s %s"
                    .formatted(flavour.name(), product, flavour.productVersion(), differences(flavour));
            console.out().print(line.stripTrailing() + "\n");
        }
    }

    private static String differences(Flavour flavour) {
        return Stream.of(
                        flavour.ekmOnLinux() ? "EKM on Linux" : "",
                        flavour.managedIdentity() ? "managed identities for EKM" : "",
                        flavour.equals(Flavours.standard()) ? "the standard" : "")
                .filter(difference -> !difference.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
