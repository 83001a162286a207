package org.ekmsim.tsql.tree;

import static org.ekmsim.tsql.tree.NameTrees.NOWHERE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.procedural.Block;
import org.ekmsim.tsql.procedural.BreakStatement;
import org.ekmsim.tsql.procedural.Declaration;
import org.ekmsim.tsql.procedural.Declare;
import org.ekmsim.tsql.procedural.If;
import org.ekmsim.tsql.procedural.Print;
import org.ekmsim.tsql.procedural.ReturnStatement;
import org.ekmsim.tsql.procedural.SetVariable;
import org.ekmsim.tsql.procedural.TryCatch;
import org.ekmsim.tsql.procedural.While;
import org.ekmsim.tsql.table.InsertSource;
import org.ekmsim.tsql.table.RowTarget;

/** Statements made from the constructors of their nodes, down to a depth. */
final class StatementTrees {

    private StatementTrees() {}

    static Arbitrary<Statement> statement(int depth) {
        if (depth == 0) {
            return simple(0);
        }
        Arbitrary<Statement> inner = Arbitraries.lazy(() -> statement(depth - 1));
        Arbitrary<List<Statement>> several = inner.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Statement> block = several.map(statements -> new Block(NOWHERE, statements));
        // After an IF without block the ELSE of the outer one would be taken for the inner one's.
        Arbitrary<Statement> closed = Arbitraries.oneOf(block, simple(0));
        return Arbitraries.oneOf(
                simple(depth),
                block,
                Combinators.combine(ConditionTrees.condition(1), closed, inner.injectNull(0.4))
                        .as((condition, then, otherwise) -> new If(NOWHERE, condition, then, otherwise)),
                Combinators.combine(ConditionTrees.condition(1), inner)
                        .as((condition, body) -> new While(NOWHERE, condition, body)),
                Combinators.combine(several, inner.list().ofMaxSize(2))
                        .as((tried, caught) -> new TryCatch(NOWHERE, tried, caught)));
    }

    private static Arbitrary<Statement> simple(int depth) {
        Arbitrary<Expression> value = ExpressionTrees.value(depth);
        Arbitrary<Declaration> declaration = Combinators.combine(
                        NameTrees.variable(), NameTrees.dataType(), value.injectNull(0.5))
                .as(Declaration::new);
        return Arbitraries.oneOf(
                value.map(expression -> new Print(NOWHERE, expression)),
                Combinators.combine(NameTrees.variable(), value)
                        .as((name, expression) -> new SetVariable(NOWHERE, name, expression)),
                declaration.list().ofMinSize(1).ofMaxSize(2).map(declarations -> new Declare(NOWHERE, declarations)),
                Arbitraries.create(() -> new BreakStatement(NOWHERE)),
                Arbitraries.create(() -> new ReturnStatement(NOWHERE, null)),
                rows(depth),
                Combinators.combine(QueryTrees.unordered(depth), QueryTrees.ordering())
                        .as((query, ordering) -> new org.ekmsim.tsql.query.SelectStatement(
                                NOWHERE, null, query, ordering, null, List.of())));
    }

    private static Arbitrary<Statement> rows(int depth) {
        Arbitrary<List<Expression>> row =
                ExpressionTrees.value(depth).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<InsertSource> source = Arbitraries.oneOf(
                row.list().ofMinSize(1).ofMaxSize(2).map(InsertSource.ValuesRows::new),
                QueryTrees.query(depth).map(InsertSource.QuerySource::new));
        return Combinators.combine(
                        NameTrees.objectName(), NameTrees.identifier().list().ofMaxSize(2), source)
                .as((target, columns, from) -> new org.ekmsim.tsql.table.Insert(
                        NOWHERE,
                        null,
                        null,
                        new RowTarget.Table(target, List.of()),
                        columns,
                        List.of(),
                        from,
                        List.of()));
    }
}
