package org.ekmsim.provider.conformance;

import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.provider.conformance.Finding.Outcome;

/**
 * What holds for a provider and what does not.
 *
 * @param provider the library's file name and version
 * @param findings one for each rule, in the order of the contract
 */
public record ConformanceReport(String provider, List<Finding> findings) {

    /** Copies the list. */
    public ConformanceReport {
        findings = List.copyOf(findings);
    }

    /** The rules that are broken. */
    public List<Finding> broken() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN)
                .toList();
    }

    /** The report for a person to read, one line for each rule and a last one that counts. */
    public String text() {
        long holding = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.HOLDS)
                .count();
        String lines = findings.stream().map(Finding::line).collect(Collectors.joining("\n"));
        return "%s%n%s%n%d rules hold, %d are broken, %d do not apply%n"
                .formatted(provider, lines, holding, broken().size(), findings.size() - holding - broken().size());
    }
}
