package org.ekmsim.tsql.expression;

/**
 * One method for each kind of expression.
 *
 * @param <R> what a visit answers
 */
public interface ExpressionVisitor<R> {

    R visit(StringLiteral stringLiteral);

    R visit(NumberLiteral number);

    R visit(BinaryLiteral binaryLiteral);

    R visit(NullLiteral nullLiteral);

    R visit(ColumnReference columnReference);

    R visit(VariableReference variableReference);

    R visit(GlobalVariable globalVariable);

    R visit(FunctionCall functionCall);

    R visit(CastExpression castExpression);

    R visit(ConvertExpression convertExpression);

    R visit(UnaryExpression unaryExpression);

    R visit(BinaryExpression binaryExpression);

    R visit(CollateExpression collateExpression);

    R visit(CaseExpression caseExpression);

    R visit(ScalarSubquery scalarSubquery);

    R visit(Comparison comparison);

    R visit(LogicalExpression logicalExpression);

    R visit(NotExpression notExpression);

    R visit(IsNullPredicate isNullPredicate);

    R visit(LikePredicate likePredicate);

    R visit(InPredicate inPredicate);

    R visit(BetweenPredicate betweenPredicate);

    R visit(ExistsPredicate existsPredicate);
}
