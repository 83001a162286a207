/* ERRORS a script raises */

Statement Throw() :
{ SqlParserPos start; Expression number = null; Expression message = null; Expression state = null; }
{
    <THROW> { start = getPos(); }
    [
        LOOKAHEAD({ startsThrowArgument() })
        number = ThrowArgument() <COMMA> message = ThrowArgument() <COMMA> state = ThrowArgument()
    ]
    { return new Throw(start, number, message, state); }
}

Expression ThrowArgument() :
{ Expression argument; }
{
    argument = StringLiteral() { return argument; }
|
    <UNSIGNED_INTEGER_LITERAL> { return number(token, NumberLiteral.Kind.INTEGER); }
|
    argument = Variable() { return argument; }
}

Statement RaiseError() :
{
    SqlParserPos start;
    Expression message;
    Expression severity;
    Expression state;
    Expression argument;
    List<Expression> arguments = new ArrayList<Expression>();
    List<String> options = new ArrayList<String>();
}
{
    <RAISERROR> { start = getPos(); }
    <LPAREN> message = RaiseArgument() <COMMA> severity = RaiseArgument() <COMMA> state = RaiseArgument()
    ( <COMMA> argument = RaiseArgument() { arguments.add(argument); } )*
    <RPAREN>
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> RaiseErrorOption() { options.add(upper(token)); } ( <COMMA> RaiseErrorOption()
            { options.add(upper(token)); } )*
    ]
    { return new RaiseError(start, message, severity, state, arguments, options); }
}

/** A literal with its sign, or a variable. */
Expression RaiseArgument() :
{ Expression argument; }
{
    argument = SignedLiteral() { return argument; }
|
    argument = Variable() { return argument; }
|
    <GLOBAL_VARIABLE> { return new GlobalVariable(getPos(), token.image); }
}

void RaiseErrorOption() :
{}
{
    <LOG> | <NOWAIT> | <SETERROR>
}
