package org.ekmsim.provider.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.conformance.Finding.Outcome;

/**
 * Checks providers against the contract: what the SQL Server 2008 EKM Development Guide asks of them, and the scenarios of its testing
 * guidance that lie below T-SQL. Keys that a rule makes it drops again where the provider can.
 */
public final class ProviderConformance {

    private static final List<Rule> RULES = rules();

    private ProviderConformance() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(IdentityRules.ALL);
        rules.addAll(SessionRules.ALL);
        rules.addAll(KeyRules.ALL);
        rules.addAll(CipherRules.ALL);
        return List.copyOf(rules);
    }

    /**
     * Checks every rule, each with the provider loaded anew.
     *
     * @param host the process to load it into
     */
    public static ConformanceReport check(EkmProviderLibrary library, ProviderHost host, ConformanceSetup setup) {
        AtomicInteger keysMade = new AtomicInteger();
        List<Finding> findings = RULES.stream()
                .map(rule -> check(rule, library, host, setup, keysMade))
                .toList();
        return new ConformanceReport(library.fileName() + " " + library.fileVersion(), findings);
    }

    private static Finding check(
            Rule rule, EkmProviderLibrary library, ProviderHost host, ConformanceSetup setup, AtomicInteger keysMade) {
        try {
            rule.check().run(new Subject(library, () -> library.open(host), setup, keysMade));
            return new Finding(rule.words(), Outcome.HOLDS, "");
        } catch (NotApplicable e) {
            return new Finding(rule.words(), Outcome.NOT_APPLICABLE, String.valueOf(e.getMessage()));
        } catch (Violation e) {
            return new Finding(rule.words(), Outcome.BROKEN, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding(rule.words(), Outcome.BROKEN, "the check was interrupted");
        } catch (RuntimeException e) {
            // Whatever a provider throws is a crash of the server's process.
            return new Finding(
                    rule.words(),
                    Outcome.BROKEN,
                    "the provider threw " + e.getClass().getSimpleName());
        }
    }
}
