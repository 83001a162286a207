/* EXECUTE */

Statement Execute() :
{ SqlParserPos start; VariableReference variable = null; Statement statement; }
{
    ( <EXEC> | <EXECUTE> ) { start = getPos(); }
    (
        statement = ExecuteString(start)
    |
        <AS> { refuse("EXECUTE AS", start); statement = null; }
    |
        [ variable = Variable() ( <EQ> | { refuse("EXECUTE @procedure", start); } ) ]
        statement = ProcedureCall(start, variable)
    )
    { return statement; }
}

/** At the start of a batch EXEC may be left out. */
Statement CallWithoutExec() :
{ Statement statement; }
{
    statement = ProcedureCall(tokenPosition(1), null) { return statement; }
}

Statement ProcedureCall(SqlParserPos start, VariableReference variable) :
{ ObjectName procedure; List<Argument> arguments = new ArrayList<Argument>(); Argument argument; }
{
    procedure = ObjectName()
    [
        LOOKAHEAD({ startsArgument() })
        argument = Argument() { arguments.add(argument); }
        ( <COMMA> argument = Argument() { arguments.add(argument); } )*
    ]
    [ LOOKAHEAD({ isWithClause() }) <WITH> { refuse("EXECUTE ... WITH", start); } ]
    { return new Execute(start, variable == null ? null : variable.name(), procedure, arguments); }
}

Argument Argument() :
{ String name = null; Expression value = null; boolean output = false; }
{
    [ LOOKAHEAD( <VARIABLE> <EQ> ) <VARIABLE> { name = token.image; } <EQ> ]
    ( value = ArgumentValue() | <DEFAULT_> )
    [ LOOKAHEAD(1) ( <OUT> | <OUTPUT> ) { output = true; } ]
    { return new Argument(name, value, output); }
}

/** A literal with its sign, a variable, or a bare word, which is a string. */
Expression ArgumentValue() :
{ Expression value; Identifier word; SqlParserPos start; UnaryExpression.Operator operator; }
{
    value = StringLiteral() { return value; }
|
    value = Literal() { return value; }
|
    value = Variable() { return value; }
|
    <GLOBAL_VARIABLE> { return new GlobalVariable(getPos(), token.image); }
|
    ( <MINUS> { operator = UnaryExpression.Operator.MINUS; } | <PLUS> { operator = UnaryExpression.Operator.PLUS; } )
    { start = getPos(); } value = Literal()
    { return new UnaryExpression(start, operator, value); }
|
    word = Identifier() { return wordAsString(word); }
}

Statement ExecuteString(SqlParserPos start) :
{ List<Expression> parts = new ArrayList<Expression>(); Expression part; }
{
    <LPAREN> part = TextPart() { parts.add(part); } ( <PLUS> part = TextPart() { parts.add(part); } )* <RPAREN>
    [ LOOKAHEAD({ isWord("AS", "AT") }) ( <AS> | <IDENTIFIER> ) { refuse("EXECUTE (...) " + upper(token), start); } ]
    { return new ExecuteString(start, parts); }
}

Expression TextPart() :
{ Expression part; }
{
    part = StringLiteral() { return part; }
|
    part = Variable() { return part; }
}
