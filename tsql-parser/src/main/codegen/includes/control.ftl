/* CONTROL OF FLOW */

Statement Print() :
{ SqlParserPos start; Expression expression; }
{
    <PRINT> { start = getPos(); } expression = Scalar() { return new Print(start, expression); }
}

Statement IfStatement() :
{ SqlParserPos start; Condition condition; Statement then; Statement otherwise = null; }
{
    <IF> { start = getPos(); } condition = Condition() then = Statement()
    [
        LOOKAHEAD({ isElseAhead() })
        [ <SEMICOLON> ] <ELSE> otherwise = Statement()
    ]
    { return new If(start, condition, then, otherwise); }
}

Statement WhileStatement() :
{ SqlParserPos start; Condition condition; Statement body; }
{
    <WHILE> { start = getPos(); } condition = Condition() body = Statement()
    { return new While(start, condition, body); }
}

Statement BeginStatement() :
{ SqlParserPos start; List<Statement> statements; Statement statement; }
{
    <BEGIN> { start = getPos(); }
    (
        statement = BeginTransaction(start)
    |
        LOOKAHEAD({ isWord("TRY") && !isLabel() }) <TRY> statement = TryCatch(start)
    |
        LOOKAHEAD({ isWord("ATOMIC", "CONVERSATION", "DIALOG") && !isLabel() }) <IDENTIFIER>
            { refuse("BEGIN " + upper(token), start); return null; }
    |
        statements = Statements() <END> { statement = new Block(start, statements); }
    )
    { return statement; }
}

Statement TryCatch(SqlParserPos start) :
{ List<Statement> tried; List<Statement> caught = new ArrayList<Statement>(); }
{
    tried = Statements() <END> <TRY>
    <BEGIN> <CATCH>
    ( LOOKAHEAD({ !isEndOfEmptyBlock() }) caught = Statements() | ( <SEMICOLON> )* )
    <END> <CATCH>
    { return new TryCatch(start, tried, caught); }
}

/** The target of GOTO. */
Statement Label() :
{ Identifier name; }
{
    name = Identifier() <COLON> { return new Label(name.getParserPosition(), name); }
}

Statement Goto() :
{ SqlParserPos start; Identifier label; }
{
    <GOTO> { start = getPos(); } label = Identifier() { return new Goto(start, label); }
}

Statement WaitFor() :
{ SqlParserPos start; Expression time; Statement statement; }
{
    <WAITFOR> { start = getPos(); }
    (
        <DELAY> time = TextPart() { return new WaitForDelay(start, time); }
    |
        <TIME> time = TextPart() { return new WaitforTime(start, time); }
    |
        <LPAREN> statement = WaitforMessage(start) { return statement; }
    )
}

Statement ReturnStatement() :
{ SqlParserPos start; Expression value = null; }
{
    <RETURN> { start = getPos(); }
    [ LOOKAHEAD({ startsReturnValue() }) value = Scalar() ]
    { return new ReturnStatement(start, value); }
}
