package org.ekmsim.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command is a surface: it talks to worlds, sessions and scripts, not to what is behind them. */
@AnalyzeClasses(packages = "org.ekmsim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_COMMAND = noClasses()
            .that()
            .resideOutsideOfPackage("org.ekmsim.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ekmsim.cli..");

    @ArchTest
    static final ArchRule THE_COMMAND_LEAVES_THE_GRAMMAR_ALONE = noClasses()
            .that()
            .resideInAPackage("org.ekmsim.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ekmsim.tsql.grammar..", "org.apache.calcite..", "org.ekmsim.provider..");

    @ArchTest
    static final ArchRule OUTPUT_KNOWS_NO_OPTIONS = noClasses()
            .that()
            .resideInAPackage("org.ekmsim.cli.output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "org.ekmsim.cli");
}
