package org.ekmsim.engine.query;

import java.util.Optional;
import org.ekmsim.tsql.expression.BetweenPredicate;
import org.ekmsim.tsql.expression.BinaryExpression;
import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.CaseExpression;
import org.ekmsim.tsql.expression.CastExpression;
import org.ekmsim.tsql.expression.CollateExpression;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Comparison;
import org.ekmsim.tsql.expression.ConvertExpression;
import org.ekmsim.tsql.expression.DistinctPredicate;
import org.ekmsim.tsql.expression.ExistsPredicate;
import org.ekmsim.tsql.expression.ExpressionVisitor;
import org.ekmsim.tsql.expression.FunctionCall;
import org.ekmsim.tsql.expression.GlobalVariable;
import org.ekmsim.tsql.expression.InPredicate;
import org.ekmsim.tsql.expression.IsNullPredicate;
import org.ekmsim.tsql.expression.LikePredicate;
import org.ekmsim.tsql.expression.LogicalExpression;
import org.ekmsim.tsql.expression.NotExpression;
import org.ekmsim.tsql.expression.NullLiteral;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.QuantifiedComparison;
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.expression.TrimExpression;
import org.ekmsim.tsql.expression.UnaryExpression;
import org.ekmsim.tsql.expression.VariableReference;

/** The expressions this package computes, which have no name that would have to be refused. */
abstract class ModelledExpressions implements ExpressionVisitor<Optional<String>> {

    @Override
    public Optional<String> visit(StringLiteral node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(NumberLiteral node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(BinaryLiteral node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(NullLiteral node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(ColumnReference node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(VariableReference node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(GlobalVariable node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(FunctionCall node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CastExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(ConvertExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(UnaryExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(BinaryExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CollateExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CaseExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(ScalarSubquery node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Comparison node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(LogicalExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(NotExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(IsNullPredicate node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(LikePredicate node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(InPredicate node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(BetweenPredicate node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(ExistsPredicate node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(DistinctPredicate node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(TrimExpression node) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(QuantifiedComparison node) {
        return Optional.empty();
    }
}
