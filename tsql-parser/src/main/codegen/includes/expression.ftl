/* EXPRESSIONS, by precedence: Operator Precedence (Transact-SQL). The levels are those of ParserState. */

/** A value. */
Expression Scalar() :
{ Expression expression; }
{
    expression = Operand(LEVEL_ADDITIVE, false) { return expression; }
}

/** A search condition. */
Condition Condition() :
{ Expression expression; }
{
    expression = Operand(LEVEL_OR, true) { return condition(expression); }
}

List<Expression> Scalars() :
{ List<Expression> list = new ArrayList<Expression>(); Expression expression; }
{
    expression = Scalar() { list.add(expression); }
    ( <COMMA> expression = Scalar() { list.add(expression); } )*
    { return list; }
}

/**
 * An expression of operators that bind at least as tightly as the given level. One production for all levels keeps the
 * stack low; where a condition may stand, parentheses may hold either kind.
 */
Expression Operand(int least, boolean conditionAllowed) :
{ Expression left; }
{
    { enter(); }
    left = Prefix(conditionAllowed)
    ( LOOKAHEAD({ continuesWith(left, least, conditionAllowed) }) left = Suffix(left) )*
    { leave(); return left; }
}

Expression Prefix(boolean conditionAllowed) :
{ SqlParserPos start; Expression operand; QueryExpression query; UnaryExpression.Operator operator; }
{
    <NOT> { allowCondition(conditionAllowed); start = getPos(); } operand = Operand(LEVEL_PREDICATE, true)
    { return new NotExpression(start, condition(operand)); }
|
    <EXISTS> { allowCondition(conditionAllowed); start = getPos(); } <LPAREN> query = Subquery() <RPAREN>
    { return limited(new ExistsPredicate(start, query)); }
|
    ( <MINUS> { operator = UnaryExpression.Operator.MINUS; } | <PLUS> { operator = UnaryExpression.Operator.PLUS; } )
    { start = getPos(); } operand = Operand(LEVEL_MULTIPLICATIVE, false)
    { return limited(new UnaryExpression(start, operator, operand)); }
|
    <TILDE> { start = getPos(); } operand = Operand(LEVEL_PRIMARY, false)
    { return limited(new UnaryExpression(start, UnaryExpression.Operator.COMPLEMENT, operand)); }
|
    operand = SpecialPredicate() { allowCondition(conditionAllowed); return operand; }
|
    operand = Primary(conditionAllowed)
    ( LOOKAHEAD({ isMemberOf(operand) }) <DOT> operand = Member(operand) )*
    ( LOOKAHEAD({ isCollateOrZone() }) operand = CollateOrZone(operand) )*
    { return operand; }
}

Expression CollateOrZone(Expression operand) :
{ Expression zone; }
{
    <COLLATE> Word()
    { return limited(new CollateExpression(operand.getParserPosition(), operand, plainName(token))); }
|
    Word() <TIME> Word() zone = Primary(false)
    { return limited(new TimeZoneExpression(operand.getParserPosition(), operand, zone)); }
}

/** A member of a value: a method with its arguments, or a property. */
Expression Member(Expression operand) :
{ Identifier name; List<Expression> arguments = null; }
{
    name = Identifier() [ LOOKAHEAD(1) arguments = FunctionArguments() ]
    { return member(operand, name, arguments); }
}

/** Conditions that begin with a word of their own. */
Expression SpecialPredicate() :
{ SqlParserPos start; boolean freeText; FullTextSearch search; Identifier column; }
{
    ( <CONTAINS> { freeText = false; } | <FREETEXT> { freeText = true; } ) { start = getPos(); }
    <LPAREN> search = FullTextSearch() <RPAREN>
    { return limited(new FullTextPredicate(start, freeText, search)); }
|
    <UPDATE> { start = getPos(); } <LPAREN> column = Identifier() <RPAREN>
    { return new UpdatedPredicate(start, column); }
}

/** What follows a left operand: the rest of one operation. */
Expression Suffix(Expression left) :
{
    BinaryExpression.Operator operator;
    Comparison.Operator comparison;
    Expression right;
    Expression end;
    Expression escape = null;
    List<Expression> values;
    QueryExpression query;
    boolean negated = false;
}
{
    operator = AdditiveOperator() right = Operand(LEVEL_MULTIPLICATIVE, false)
    { return limited(new BinaryExpression(left.getParserPosition(), operator, left, right)); }
|
    operator = MultiplicativeOperator() right = Operand(LEVEL_PRIMARY, false)
    { return limited(new BinaryExpression(left.getParserPosition(), operator, left, right)); }
|
    comparison = ComparisonOperator()
    (
        ( <ALL> { negated = true; } | <ANY> | <SOME> ) <LPAREN> query = Subquery() <RPAREN>
        { return quantified(comparison, left, negated, query); }
    |
        right = Operand(LEVEL_ADDITIVE, false)
        { return limited(new Comparison(left.getParserPosition(), comparison, left, right)); }
    )
|
    <AND> right = Operand(LEVEL_NOT, true)
    {
        return limited(new LogicalExpression(left.getParserPosition(), LogicalExpression.Operator.AND,
            condition(left), condition(right)));
    }
|
    <OR> right = Operand(LEVEL_AND, true)
    {
        return limited(new LogicalExpression(left.getParserPosition(), LogicalExpression.Operator.OR,
            condition(left), condition(right)));
    }
|
    <IS> [ <NOT> { negated = true; } ]
    (
        <NULL> { return limited(new IsNullPredicate(left.getParserPosition(), left, negated)); }
    |
        <DISTINCT> { requireVersion(16, token); } <FROM> right = Operand(LEVEL_ADDITIVE, false)
        { return limited(new DistinctPredicate(left.getParserPosition(), left, right, negated)); }
    )
|
    [ <NOT> { negated = true; } ]
    (
        <LIKE> right = Operand(LEVEL_ADDITIVE, false) [ LOOKAHEAD(1) <ESCAPE> escape = Operand(LEVEL_ADDITIVE, false) ]
        { return limited(new LikePredicate(left.getParserPosition(), left, right, escape, negated)); }
    |
        <BETWEEN> right = Operand(LEVEL_ADDITIVE, false) <AND> end = Operand(LEVEL_ADDITIVE, false)
        { return limited(new BetweenPredicate(left.getParserPosition(), left, right, end, negated)); }
    |
        <IN> <LPAREN>
        (
            LOOKAHEAD({ getToken(1).kind == SELECT }) query = Subquery() { values = new ArrayList<Expression>(); }
        |
            values = Scalars() query = OnlyQuery(values)
        )
        <RPAREN>
        { return limited(inList(left, values, query, negated)); }
    )
}

/** The query of an IN list that holds nothing else, perhaps going on after its parentheses; else null. */
QueryExpression OnlyQuery(List<Expression> values) :
{ QueryExpression query = onlyQuery(values); Ordering ordering; }
{
    [
        LOOKAHEAD({ query != null && isSetOperator() })
        query = SetOperations(query) ordering = Ordering() { query = ordered(query, ordering, null); }
    ]
    { return query; }
}

BinaryExpression.Operator AdditiveOperator() :
{}
{
    <PLUS> { return BinaryExpression.Operator.ADD; }
|   <MINUS> { return BinaryExpression.Operator.SUBTRACT; }
|   <AMPERSAND> { return BinaryExpression.Operator.BITWISE_AND; }
|   <VERTICAL_BAR> { return BinaryExpression.Operator.BITWISE_OR; }
|   <CARET> { return BinaryExpression.Operator.BITWISE_XOR; }
}

BinaryExpression.Operator MultiplicativeOperator() :
{}
{
    <STAR> { return BinaryExpression.Operator.MULTIPLY; }
|   <SLASH> { return BinaryExpression.Operator.DIVIDE; }
|   <PERCENT_REMAINDER> { return BinaryExpression.Operator.MODULO; }
}

Comparison.Operator ComparisonOperator() :
{}
{
    <EQ> { return Comparison.Operator.EQUAL; }
|   ( <NE> | <NE2> ) { return Comparison.Operator.NOT_EQUAL; }
|   <LT> { return Comparison.Operator.LESS; }
|   ( <LE> | <NOT_GREATER> ) { return Comparison.Operator.LESS_OR_EQUAL; }
|   <GT> { return Comparison.Operator.GREATER; }
|   ( <GE> | <NOT_LESS> ) { return Comparison.Operator.GREATER_OR_EQUAL; }
}

/** An assignment: = answers null, a compound one its operation. */
BinaryExpression.Operator AssignmentOperator() :
{}
{
    <EQ> { return null; }
|   <PLUS_EQ> { return BinaryExpression.Operator.ADD; }
|   <MINUS_EQ> { return BinaryExpression.Operator.SUBTRACT; }
|   <STAR_EQ> { return BinaryExpression.Operator.MULTIPLY; }
|   <SLASH_EQ> { return BinaryExpression.Operator.DIVIDE; }
|   <PERCENT_EQ> { return BinaryExpression.Operator.MODULO; }
|   <AMPERSAND_EQ> { return BinaryExpression.Operator.BITWISE_AND; }
|   <BAR_EQ> { return BinaryExpression.Operator.BITWISE_OR; }
|   <CARET_EQ> { return BinaryExpression.Operator.BITWISE_XOR; }
}

Expression Primary(boolean conditionAllowed) :
{ Expression expression; }
{
    expression = StringLiteral() { return expression; }
|
    expression = Literal() { return expression; }
|
    expression = Variable() { return expression; }
|
    <GLOBAL_VARIABLE> { return new GlobalVariable(getPos(), token.image); }
|
    expression = CaseExpression() { return expression; }
|
    expression = Parenthesised(conditionAllowed) { return expression; }
|
    expression = Conversion() { return expression; }
|
    expression = ReservedFunction() { return expression; }
|
    expression = OdbcEscape() { return expression; }
|
    expression = IdentityFunction() { return expression; }
|
    expression = PseudoColumn() { return expression; }
|
    LOOKAHEAD({ isNextValue() }) expression = NextValue() { return expression; }
|
    expression = ColumnOrFunction() { return expression; }
}

Expression OdbcEscape() :
{ Token brace; Expression operand; }
{
    (
        <LBRACE_FN> { brace = token; } operand = Scalar()
    |
        ( <LBRACE_D> | <LBRACE_T> | <LBRACE_TS> ) { brace = token; } operand = StringLiteral()
    |
        <LBRACE> Word() { brace = token; requireWord(token, "GUID"); } operand = StringLiteral()
    )
    <RBRACE>
    { return limited(odbcEscape(brace, operand)); }
}

Expression NextValue() :
{ SqlParserPos start; ObjectName name; Expression value; }
{
    <NEXT> { start = getPos(); } Word() <FOR> name = ObjectName() { value = new NextValue(start, name); }
    [ LOOKAHEAD(1) value = Over(value, null) ]
    { return value; }
}

Expression Literal() :
{}
{
    <UNSIGNED_INTEGER_LITERAL> { return number(token, NumberLiteral.Kind.INTEGER); }
|   <DECIMAL_NUMERIC_LITERAL> { return number(token, NumberLiteral.Kind.DECIMAL); }
|   <APPROX_NUMERIC_LITERAL> { return number(token, NumberLiteral.Kind.FLOAT); }
|   <MONEY_LITERAL> { return number(token, NumberLiteral.Kind.MONEY); }
|   <BINARY_LITERAL> { return binary(token, false); }
|   <NULL> { return new NullLiteral(getPos()); }
}

VariableReference Variable() :
{}
{
    <VARIABLE> { return new VariableReference(getPos(), token.image); }
}

/** A query or an expression in parentheses. */
Expression Parenthesised(boolean conditionAllowed) :
{ SqlParserPos start; QueryExpression query; Ordering ordering; Expression inner; }
{
    <LPAREN> { start = getPos(); }
    (
        LOOKAHEAD({ getToken(1).kind == SELECT })
        query = Subquery() { inner = limited(new ScalarSubquery(start, query)); }
    |
        inner = Operand(conditionAllowed ? LEVEL_OR : LEVEL_ADDITIVE, conditionAllowed)
        [
            LOOKAHEAD({ inner instanceof ScalarSubquery && isSetOperator() })
            query = SetOperations(((ScalarSubquery) inner).query()) ordering = Ordering()
            { inner = limited(new ScalarSubquery(start, ordered(query, ordering, null))); }
        ]
    )
    <RPAREN>
    { return inner; }
}

Expression CaseExpression() :
{
    SqlParserPos start;
    Expression operand = null;
    Expression when;
    Expression result;
    Expression otherwise = null;
    List<CaseExpression.When> whens = new ArrayList<CaseExpression.When>();
}
{
    <CASE> { start = getPos(); }
    [ operand = Scalar() ]
    (
        <WHEN>
        when = Operand(operand == null ? LEVEL_OR : LEVEL_ADDITIVE, operand == null)
        { when = operand == null ? condition(when) : when; }
        <THEN> result = Scalar() { whens.add(new CaseExpression.When(when, result)); }
    )+
    [ <ELSE> otherwise = Scalar() ]
    <END>
    { return limited(new CaseExpression(start, operand, whens, otherwise)); }
}

Expression Conversion() :
{ SqlParserPos start; Expression operand; Expression style = null; DataType type; boolean attempt; }
{
    ( <CAST> { attempt = false; } | <TRY_CAST> { attempt = true; } ) { start = getPos(); }
    <LPAREN> operand = Scalar() <AS> type = DataType() <RPAREN>
    { return limited(new CastExpression(start, operand, type, attempt)); }
|
    ( <CONVERT> { attempt = false; } | <TRY_CONVERT> { attempt = true; } ) { start = getPos(); }
    <LPAREN> type = DataType() <COMMA> operand = Scalar() [ <COMMA> style = Scalar() ] <RPAREN>
    { return limited(new ConvertExpression(start, type, operand, style, attempt)); }
}

/** Functions whose names are reserved words. */
Expression ReservedFunction() :
{ ObjectName name; List<Expression> arguments; }
{
    ( <CURRENT_TIMESTAMP> | <CURRENT_USER> | <SESSION_USER> | <SYSTEM_USER> | <USER> )
    { return new FunctionCall(getPos(), functionName(token), new ArrayList<Expression>(), FunctionCall.Form.BARE); }
|
    ( <COALESCE> | <LEFT> | <NULLIF> | <RIGHT> ) { name = functionName(token); }
    <LPAREN> arguments = Scalars() <RPAREN>
    { return limited(new FunctionCall(name.getParserPosition(), name, arguments, FunctionCall.Form.PLAIN)); }
}

Expression ColumnOrFunction() :
{ ObjectName name; Expression result; }
{
    name = ObjectName()
    (
        LOOKAHEAD({ isSpecialCall(name) }) result = SpecialCall(name) { return result; }
    |
        LOOKAHEAD(1) result = Call(name) result = FunctionRest(result) { return result; }
    |
        LOOKAHEAD({ isStaticMember() }) result = StaticMember(name) { return result; }
    |
        { return new ColumnReference(name.getParserPosition(), name); }
    )
}

Expression StaticMember(ObjectName type) :
{ Identifier name; List<Expression> arguments = null; }
{
    <DOUBLE_COLON> name = Identifier() [ LOOKAHEAD(1) arguments = FunctionArguments() ]
    { return staticMember(type, name, arguments); }
}

/** The parentheses of a function call with what they hold. */
Expression Call(ObjectName name) :
{
    List<Expression> arguments = new ArrayList<Expression>();
    Expression first;
    FunctionCall.Form form = FunctionCall.Form.PLAIN;
}
{
    <LPAREN>
    [
        <STAR> { form = FunctionCall.Form.STAR; }
    |
        [ <DISTINCT> { form = FunctionCall.Form.DISTINCT; } | <ALL> ]
        { requireQualified(name); }
        ( first = DefaultValue() | first = Operand(isIif(name) ? LEVEL_OR : LEVEL_ADDITIVE, isIif(name)) )
        { arguments.add(first); }
        ( <COMMA> { requireQualified(name); } first = FunctionArgument() { arguments.add(first); } )*
    ]
    <RPAREN>
    { return limited(call(name, arguments, form)); }
}

List<Expression> FunctionArguments() :
{ List<Expression> arguments = new ArrayList<Expression>(); Expression argument; }
{
    <LPAREN>
    [ argument = FunctionArgument() { arguments.add(argument); } ( <COMMA> argument = FunctionArgument() { arguments.add(argument); } )* ]
    <RPAREN>
    { return arguments; }
}

Expression FunctionArgument() :
{ Expression argument; }
{
    argument = DefaultValue() { return argument; }
|
    argument = Scalar() { return argument; }
}

Expression DefaultValue() :
{}
{
    <DEFAULT_> { return new DefaultValue(getPos()); }
}
