package org.ekmsim.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ekmsim.engine.query.MemoryCatalogue.row;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BinderTest {

    private final Fixture fixture = new Fixture();
    private final Binder binder = fixture.binder();

    @Test
    void columnsCarryNamesTypesAndNullability() {
        assertThat(fixture.columns("SELECT name, is_encrypted AS e, 1, x = N'a' FROM sys.databases"))
                .isEqualTo("name nvarchar(128) not null, e bit,  int not null, x nvarchar(1) not null");
    }

    @Test
    void outerJoinsMakeColumnsNullable() {
        assertThat(fixture.columns("SELECT d.name, a.owner FROM sys.databases d LEFT JOIN amounts a ON 1 = 0"))
                .isEqualTo("name nvarchar(128) not null, owner varchar(10)");
    }

    @Test
    void aPlanExecutesAgainWithTheVariablesOfTheMoment() {
        QueryPlan plan = fixture.plan("SELECT name FROM sys.databases WHERE database_id = @i");
        assertThat(names(plan)).isEmpty();
        fixture.session().assign("@i", 5);
        assertThat(names(plan)).containsExactly("TestTDE");
        assertThat(names(plan)).containsExactly("TestTDE");
    }

    private List<Object> names(QueryPlan plan) {
        List<Object> names = new ArrayList<>();
        plan.execute(fixture.session(), row -> names.add(row.get(0)));
        return names;
    }

    @Test
    void assignmentsAreConvertedToTheVariablesTypes() {
        QueryPlan plan = fixture.plan("SELECT @s = database_id, @i = '12' FROM sys.databases WHERE database_id = 5");
        assertThat(plan.assignments())
                .containsExactly(
                        new VariableAssignment("@s", SqlType.nvarchar(20)), new VariableAssignment("@i", SqlType.INT));
        List<List<Object>> rows = new ArrayList<>();
        plan.execute(fixture.session(), row -> rows.add(new ArrayList<>(row)));
        assertThat(rows).containsExactly(List.of("5", 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT @s = @s + ',' + name FROM sys.databases | seven,master,tempdb",
                "SELECT @s = name FROM sys.databases ORDER BY database_id DESC | master",
                "SELECT @s = name FROM sys.databases WHERE 1 = 0 | seven",
                "SELECT TOP (1) @s = name FROM sys.databases ORDER BY name DESC | TestTDE"
            })
    void eachRowAssignsBeforeTheNextIsComputed(String sql, String expected) {
        QueryPlan plan = fixture.plan(sql);
        plan.execute(fixture.session(), row -> fixture.session().assign("@s", row.get(0)));
        assertThat((String) fixture.session().variable("@s")).startsWith(expected);
    }

    @Test
    void valuesOfPrintMustNotNameColumns() {
        EngineError error =
                catchThrowableOfType(EngineError.class, () -> binder.bindConstant(Fixture.expression("name + 'x'")));
        assertThat(Fixture.message(error))
                .isEqualTo("128 The name \"name\" is not permitted in this context. Valid expressions are constants, "
                        + "constant expressions, and (in some contexts) variables. Column names are not permitted.");
    }

    @Test
    void aConditionIsTrueFalseOrUnknown() {
        assertThat(binder.bindCondition(Fixture.condition("@i = 7")).test(fixture.session()))
                .isEqualTo(Truth.TRUE);
        assertThat(binder.bindCondition(Fixture.condition("@i = 8")).test(fixture.session()))
                .isEqualTo(Truth.FALSE);
        PredicatePlan unknown = binder.bindCondition(Fixture.condition("@n = 8"));
        assertThat(unknown.test(fixture.session())).isEqualTo(Truth.UNKNOWN);
        assertThat(unknown.holds(fixture.session())).isFalse();
    }

    @Test
    void aValueIsNoCondition() {
        assertThatThrownBy(() -> binder.bindCondition(Fixture.expression("1")))
                .isInstanceOfSatisfying(
                        EngineError.class, error -> assertThat(error.number()).isEqualTo(4145));
    }

    @Test
    void anAssignmentConvertsImplicitlyOrNotAtAll() {
        assertThat(binder.bind(Fixture.expression("'12'")).as(SqlType.INT).evaluate(fixture.session()))
                .isEqualTo(12);
        assertThat(binder.bind(Fixture.expression("NULL"))
                        .as(SqlType.UNIQUEIDENTIFIER)
                        .evaluate(fixture.session()))
                .isNull();
        EngineError error = catchThrowableOfType(
                EngineError.class, () -> binder.bind(Fixture.expression("N'x'")).as(SqlType.varbinary(5)));
        assertThat(Fixture.message(error))
                .isEqualTo("257 Implicit conversion from data type nvarchar to varbinary is not allowed. "
                        + "Use the CONVERT function to run this query.");
    }

    @Test
    void expressionsOverATablesRow() {
        RowScope scope = binder.over(
                "t",
                List.of(ResultColumn.required("id", SqlType.INT), ResultColumn.nullable("note", SqlType.nvarchar(10))));
        RowScope.RowScalar sum = scope.bind(Fixture.expression("t.ID + @i"));
        assertThat(sum.evaluate(fixture.session(), row(1, null))).isEqualTo(8);
        assertThat(scope.bind(Fixture.expression("id"), SqlType.nvarchar(10)).evaluate(fixture.session(), row(1, null)))
                .isEqualTo("1");
        RowScope.RowPredicate condition = scope.bindCondition(Fixture.condition("dbo.t.note = 'A'"));
        assertThat(condition.holds(fixture.session(), row(1, "a"))).isTrue();
        assertThat(condition.test(fixture.session(), row(1, null))).isEqualTo(Truth.UNKNOWN);
        assertThatThrownBy(() -> scope.bind(Fixture.expression("t.nope")))
                .isInstanceOfSatisfying(
                        EngineError.class, error -> assertThat(error.number()).isEqualTo(207));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT\n CHECKSUM_AGG(1)",
                "SELECT\n FORMAT(1, 'x')",
                "SELECT\n CAST(1 AS xml)",
                "SELECT\n HASHBYTES('MD4', 'x')",
                "SELECT\n CAST(0x01 AS decimal(5, 2))",
                "SELECT\n 'a' COLLATE Klingon_CI_AS"
            })
    void whatIsNotModelledIsRefusedByNameAndLine(String sql) {
        assertThatThrownBy(() -> fixture.rows(sql)).isInstanceOfSatisfying(UnmodelledException.class, refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.construct()).isNotBlank();
        });
    }

    @Test
    void rowsHandedOverCannotBeChanged() {
        fixture.plan("SELECT 1").execute(fixture.session(), row -> assertThatThrownBy(() -> row.set(0, 2))
                .isInstanceOf(UnsupportedOperationException.class));
    }
}
