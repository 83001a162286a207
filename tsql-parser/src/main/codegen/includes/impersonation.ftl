/* EXECUTE AS, REVERT, SETUSER */

Statement ExecuteAs(SqlParserPos start) :
{ ExecuteAs.Context context; Expression principal = null; boolean noRevert = false; VariableReference cookie = null; }
{
    <AS>
    (
        (
            <LOGIN> { context = ExecuteAs.Context.LOGIN; }
        |
            <USER> { context = ExecuteAs.Context.USER; }
        )
        <EQ> principal = TextPart()
        [
            LOOKAHEAD({ isWithClause() })
            <WITH> ( <NO> <REVERT> { noRevert = true; } | <COOKIE> <INTO> cookie = Variable() )
        ]
    |
        <CALLER> { context = ExecuteAs.Context.CALLER; }
    )
    { return new ExecuteAs(start, context, principal, noRevert, cookie); }
}

Statement Revert() :
{ SqlParserPos start; VariableReference cookie = null; }
{
    <REVERT> { start = getPos(); }
    [ LOOKAHEAD({ isWithClause() }) <WITH> <COOKIE> <EQ> cookie = Variable() ]
    { return new Revert(start, cookie); }
}

Statement Setuser() :
{ SqlParserPos start; StringLiteral user = null; boolean noReset = false; }
{
    <SETUSER> { start = getPos(); }
    [
        user = StringLiteral()
        [ LOOKAHEAD({ isWithClause() }) <WITH> TheWord("NORESET") { noReset = true; } ]
    ]
    { return new Setuser(start, user, noReset); }
}
