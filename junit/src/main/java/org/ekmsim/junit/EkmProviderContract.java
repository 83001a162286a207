package org.ekmsim.junit;

import java.util.stream.Stream;
import org.ekmsim.provider.conformance.ConformanceReport;
import org.ekmsim.provider.conformance.ConformanceSetup;
import org.ekmsim.provider.conformance.Finding;
import org.ekmsim.provider.conformance.ProviderConformance;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract tests of cryptographic providers, for a provider of your own: extend this class, say which world has the library
 * installed and who can log in, and every rule of {@link ProviderConformance} becomes a test. Rules that say nothing about the provider
 * are skipped.
 */
public abstract class EkmProviderContract {

    /** A world in which the provider's library is on the first host's disk; whoever opened it closes it. */
    protected abstract World world();

    /** Full path of the library on that disk. */
    protected abstract String libraryPath();

    /** Who can log in, and what is there. */
    protected abstract ConformanceSetup setup();

    /** One test for each rule. */
    @TestFactory
    Stream<DynamicTest> contract() {
        World world = world();
        ConformanceReport report =
                ProviderConformance.check(world.providerLibrary(libraryPath()), world.providerHost(), setup());
        return report.findings().stream()
                .map(finding -> DynamicTest.dynamicTest(finding.rule(), () -> require(finding)));
    }

    private static void require(Finding finding) {
        switch (finding.outcome()) {
            case HOLDS -> {}
            case BROKEN -> Assertions.fail(finding.detail());
            case NOT_APPLICABLE -> Assumptions.abort(finding.detail());
        }
    }
}
