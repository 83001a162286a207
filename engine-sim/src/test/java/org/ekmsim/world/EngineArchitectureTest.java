package org.ekmsim.world;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** Which way the arrows of this module go, and what its classes keep away from. */
@AnalyzeClasses(
        packages = {"org.ekmsim.engine", "org.ekmsim.world"},
        importOptions = DoNotIncludeTests.class)
class EngineArchitectureTest {

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_WORLD = noClasses()
            .that()
            .resideInAPackage("org.ekmsim.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ekmsim.world..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_TERMINAL_OR_TEST_FRAMEWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.ekmsim.cli..",
                    "org.ekmsim.junit..",
                    "org.ekmsim.features..",
                    "org.junit..",
                    "org.assertj..",
                    "picocli..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule RANDOMNESS_COMES_FROM_THE_WORLD = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class)
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule NOTHING_READS_THE_MACHINE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                    .or(describe("java.io.File", type -> type.isEquivalentTo(java.io.File.class))))
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class);

    @ArchTest
    static final ArchRule NOTHING_PRINTS =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NAMES_ARE_THE_FIELDS_WORDS =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule FIELDS_OF_CLASSES_ARE_CONSTANT = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
            .that()
            .areStatic()
            .should()
            .beFinal();

    @ArchTest
    static void every_package_says_what_it_is_and_is_null_marked(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : classes) {
            JavaPackage home = type.getPackage();
            if (!home.tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false)) {
                unmarked.add(home.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void somethingWasImported(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(250);
    }
}
