package org.ekmsim.tsql.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.calcite.util.Litmus;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.If;
import org.ekmsim.tsql.procedural.Print;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.query.SelectStatement;

/** Trees made from node constructors, whatever their shape, are printed so that they are read as themselves. */
class TreePropertiesTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @Property(tries = 1500)
    void valuesAreReadAsThemselves(@ForAll("values") Expression value) {
        assertIdentity(new Print(NameTrees.NOWHERE, value));
    }

    @Property(tries = 1500)
    void conditionsAreReadAsThemselves(@ForAll("conditions") Condition condition) {
        Statement then = new Print(NameTrees.NOWHERE, new org.ekmsim.tsql.expression.NullLiteral(NameTrees.NOWHERE));
        assertIdentity(new If(NameTrees.NOWHERE, condition, then, null));
    }

    @Property(tries = 1500)
    void queriesAreReadAsThemselves(@ForAll("queries") QueryExpression query) {
        Ordering unordered = new Ordering(List.of(), null, null);
        assertIdentity(new SelectStatement(NameTrees.NOWHERE, null, query, unordered, null, List.of()));
    }

    @Property(tries = 1000)
    void statementsAreReadAsThemselves(@ForAll("statements") Statement statement) {
        assertIdentity(statement);
    }

    @Provide
    Arbitrary<Expression> values() {
        return ExpressionTrees.value(3);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionTrees.condition(3);
    }

    @Provide
    Arbitrary<QueryExpression> queries() {
        return QueryTrees.unordered(2);
    }

    @Provide
    Arbitrary<Statement> statements() {
        return StatementTrees.statement(3);
    }

    private void assertIdentity(Statement statement) {
        String text = statement.print(PrintOptions.complete());
        ParsedBatch batch = parser.parseFragment(text);
        assertThat(batch.errors()).as("errors of %s", text).isEmpty();
        assertThat(batch.unmodelled()).as("unmodelled in %s", text).isEmpty();
        assertThat(batch.statements()).hasSize(1);
        assertThat(batch.statements().get(0).equalsDeep(statement, Litmus.IGNORE))
                .as("%s read as %s", text, batch.statements().get(0))
                .isTrue();
    }
}
