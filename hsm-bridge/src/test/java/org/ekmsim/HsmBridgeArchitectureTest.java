package org.ekmsim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which way the arrows of this module go. */
@AnalyzeClasses(packages = "org.ekmsim", importOptions = DoNotIncludeTests.class)
class HsmBridgeArchitectureTest {

    private static final String SURROUNDINGS = "org.ekmsim.surroundings..";
    private static final String TOKEN = "org.ekmsim.token..";
    private static final String VAULT = "org.ekmsim.vault..";
    private static final String PROVIDER = "org.ekmsim.provider..";

    @ArchTest
    static final ArchRule KNOWS_NO_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ekmsim.tsql..", "org.ekmsim.engine..", "org.ekmsim.world..");

    @ArchTest
    static final ArchRule TOKENS_KNOW_NEITHER_VAULTS_NOR_PROVIDERS = noClasses()
            .that()
            .resideInAPackage(TOKEN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VAULT, PROVIDER, SURROUNDINGS);

    @ArchTest
    static final ArchRule SURROUNDINGS_KNOW_NO_KEYS = noClasses()
            .that()
            .resideInAPackage(SURROUNDINGS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VAULT, PROVIDER, TOKEN);

    @ArchTest
    static final ArchRule VAULTS_KNOW_NO_PROVIDERS = noClasses()
            .that()
            .resideInAPackage(VAULT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PROVIDER);

    @ArchTest
    static final ArchRule THE_CONTRACT_KNOWS_NO_PROVIDER = noClasses()
            .that()
            .resideInAPackage("org.ekmsim.provider")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ekmsim.provider.*..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.ekmsim.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(SURROUNDINGS, VAULT, PROVIDER)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule PACKAGES_ARE_DOMAIN_NOUNS =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static void somethingWasImported(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(80);
    }
}
