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

    R visit(WindowedFunction windowedFunction);

    R visit(OrderedSetFunction orderedSetFunction);

    R visit(TimeZoneExpression timeZoneExpression);

    R visit(QuantifiedComparison quantifiedComparison);

    R visit(DistinctPredicate distinctPredicate);

    R visit(CurrentOfPredicate currentOfPredicate);

    R visit(UpdatedPredicate updatedPredicate);

    R visit(FullTextPredicate fullTextPredicate);

    R visit(DefaultValue defaultValue);

    R visit(NextValue nextValue);

    R visit(PseudoColumn pseudoColumn);

    R visit(PartitionFunctionCall partitionFunctionCall);

    R visit(OdbcEscape odbcEscape);

    R visit(MethodCall methodCall);

    R visit(StaticMethodCall staticMethodCall);

    R visit(TrimExpression trimExpression);

    R visit(ParseExpression parseExpression);

    R visit(IdentityFunction identityFunction);

    R visit(JsonConstructor jsonConstructor);
}
