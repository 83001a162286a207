package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.util.Litmus;
import org.ekmsim.tsql.cursor.CursorOption;
import org.ekmsim.tsql.cursor.CursorUse;
import org.ekmsim.tsql.cursor.DeclareCursor;
import org.ekmsim.tsql.database.AlterDatabaseSet;
import org.ekmsim.tsql.database.DatabaseOption;
import org.ekmsim.tsql.database.Termination;
import org.ekmsim.tsql.expression.Comparison;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.key.CreateAsymmetricKey;
import org.ekmsim.tsql.key.ProviderKeySource;
import org.ekmsim.tsql.key.ProviderKeySource.Disposition;
import org.ekmsim.tsql.module.CreateProcedure;
import org.ekmsim.tsql.module.ModuleBody;
import org.ekmsim.tsql.module.ModuleOption;
import org.ekmsim.tsql.module.ModuleParameter;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.ekmsim.tsql.query.NamedTable;
import org.ekmsim.tsql.query.SelectQuery;
import org.ekmsim.tsql.query.SelectStatement;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.junit.jupiter.api.Test;

/** What the trees hold: values, places, names. */
class StatementTreeTest {

    private static Statement parse(String batch) {
        return new TsqlParser(new ParseOptions(16, true))
                .parse(batch)
                .statements()
                .get(0);
    }

    @Test
    void aProviderKeyHasItsOptions() {
        CreateAsymmetricKey statement = (CreateAsymmetricKey)
                parse(
                        "CREATE ASYMMETRIC KEY k FROM PROVIDER [p q] WITH PROVIDER_KEY_NAME = 'n', CREATION_DISPOSITION = OPEN_EXISTING");
        assertThat(statement.name().value()).isEqualTo("k");
        assertThat(statement.authorization()).isNull();
        ProviderKeySource source = (ProviderKeySource) statement.source();
        assertThat(source.provider().value()).isEqualTo("p q");
        assertThat(source.providerKeyName().value()).isEqualTo("n");
        assertThat(source.disposition()).isEqualTo(Disposition.OPEN_EXISTING);
        assertThat(source.algorithm()).isNull();
    }

    @Test
    void aDatabaseStateHasItsTermination() {
        AlterDatabaseSet statement =
                (AlterDatabaseSet) parse("ALTER DATABASE CURRENT SET OFFLINE WITH ROLLBACK AFTER 7");
        assertThat(statement.database()).isNull();
        assertThat(statement.options())
                .containsExactly(new DatabaseOption.SetAvailability(DatabaseOption.Availability.OFFLINE));
        assertThat(statement.termination()).isEqualTo(new Termination(Termination.Kind.ROLLBACK_AFTER, 7));
    }

    @Test
    void aQueryHasItsParts() {
        SelectStatement statement = (SelectStatement) parse("SELECT * FROM db..t WHERE id = DB_ID('x')");
        SelectQuery query = (SelectQuery) statement.query();
        NamedTable table = (NamedTable) query.from().get(0);
        assertThat(table.name().parts()).extracting(Identifier::value).containsExactly("db", "", "t");
        Comparison where = (Comparison) query.where();
        assertThat(where.operator()).isEqualTo(Comparison.Operator.EQUAL);
        assertThat(where.right()).isInstanceOfSatisfying(FunctionCall.class, call -> assertThat(
                        call.name().name().value())
                .isEqualTo("DB_ID"));
    }

    @Test
    void aProcedureHasItsParametersAndBody() {
        CreateProcedure statement = (CreateProcedure)
                parse(
                        "CREATE OR ALTER PROC dbo.p @a int = 1, @b sysname OUTPUT WITH EXECUTE AS 'u' AS\nPRINT 'x'\nRETURN @a");
        ProcedureDefinition definition = statement.definition();
        assertThat(statement.orAlter()).isTrue();
        assertThat(definition.parameters()).extracting(ModuleParameter::name).containsExactly("@a", "@b");
        assertThat(definition.parameters()).extracting(ModuleParameter::output).containsExactly(false, true);
        assertThat(definition.options()).singleElement().isInstanceOf(ModuleOption.RunAs.class);
        assertThat(definition.body())
                .isInstanceOfSatisfying(ModuleBody.StatementList.class, body -> assertThat(body.statements())
                        .extracting(Statement::line)
                        .containsExactly(2, 3));
    }

    @Test
    void aCursorHasItsOptionsAndUse() {
        DeclareCursor statement =
                (DeclareCursor) parse("DECLARE c CURSOR LOCAL STATIC FOR SELECT a FROM t FOR UPDATE OF a");
        assertThat(statement.definition().options()).containsExactly(CursorOption.LOCAL, CursorOption.STATIC);
        assertThat(statement.definition().use())
                .isInstanceOfSatisfying(CursorUse.Update.class, use -> assertThat(use.columns())
                        .extracting(Identifier::value)
                        .containsExactly("a"));
    }

    @Test
    void placesCountFromOneAndTabsAsOne() {
        Statement statement = parse("-- comment\r\n\t\tUSE\tmaster");
        assertThat(statement.line()).isEqualTo(2);
        assertThat(statement.column()).isEqualTo(3);
    }

    @Test
    void treesAreCalciteNodesThatCompareByContent() {
        SqlNode statement = parse("USE master");
        assertThat(statement.equalsDeep(parse("  use [master];"), Litmus.IGNORE))
                .isTrue();
        assertThat(statement.equalsDeep(parse("USE model"), Litmus.IGNORE)).isFalse();
        assertThat(statement.getParserPosition().getEndColumnNum()).isEqualTo(3);
    }
}
