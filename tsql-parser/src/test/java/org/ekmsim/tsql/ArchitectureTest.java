package org.ekmsim.tsql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.ekmsim.tsql.tree.Statement;

/** The parser knows no engine, and its trees know no parser. */
@AnalyzeClasses(packages = "org.ekmsim.tsql", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.ekmsim.engine..",
                    "org.ekmsim.world..",
                    "org.ekmsim.token..",
                    "org.ekmsim.vault..",
                    "org.ekmsim.provider..",
                    "org.ekmsim.surroundings..");

    @ArchTest
    static final ArchRule TREES_KNOW_NO_PARSER = noClasses()
            .that()
            .resideOutsideOfPackages("org.ekmsim.tsql", "org.ekmsim.tsql.grammar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ekmsim.tsql.grammar..");

    @ArchTest
    static final ArchRule NO_OPERATOR_TABLE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.calcite.sql.fun.SqlStdOperatorTable");

    @ArchTest
    static final ArchRule STATEMENTS_ARE_FINAL = classes()
            .that()
            .areAssignableTo(Statement.class)
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
