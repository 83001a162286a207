package org.ekmsim.engine.azure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ekmsim.engine.documented.DocumentedTable;
import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.tsql.tree.Statement;

/**
 * The statements of SQL Server that the services of Azure refuse, read once from {@code limits.txt}. They are refused when a batch
 * compiles: nothing of it runs.
 */
public final class AzureLimits {

    private static final AzureLimits DOCUMENTED = new AzureLimits(read());

    /** Quoted names and texts, which may hold any word. */
    private static final Pattern QUOTED = Pattern.compile("\\[(?:[^]]|]])*]|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");

    private final List<AzureLimit> limits;

    private AzureLimits(List<AzureLimit> limits) {
        this.limits = limits;
    }

    /** The limits of the documentation. */
    public static AzureLimits documented() {
        return DOCUMENTED;
    }

    /** Refuses a statement that the flavour does not have, with the server's error or as not modelled. */
    public void require(Statement statement, Flavour flavour) {
        if (!flavour.isSqlServer()) {
            find(statement.toString(), flavour).ifPresent(limit -> {
                throw limit.refusal(statement.line());
            });
        }
    }

    private Optional<AzureLimit> find(String text, Flavour flavour) {
        String bare =
                QUOTED.matcher(text).replaceAll("'").replaceAll("\\s+", " ").strip();
        return limits.stream()
                .filter(limit -> limit.flavour().equals(flavour.name()))
                .filter(limit -> limit.matches(bare))
                .findFirst();
    }

    private static List<AzureLimit> read() {
        return DocumentedTable.lines(AzureLimits.class, "limits.txt").stream()
                .map(AzureLimit::parse)
                .toList();
    }
}
