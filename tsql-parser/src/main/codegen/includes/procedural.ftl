/* PROCEDURAL LANGUAGE */

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
{ SqlParserPos start; Identifier name; List<Statement> statements; Statement statement; }
{
    <BEGIN> { start = getPos(); }
    (
        ( <TRAN> | <TRANSACTION> ) name = TransactionName()
        [ LOOKAHEAD({ isWithClause() }) <WITH> { refuse("BEGIN TRANSACTION ... WITH MARK", start); } ]
        { return new BeginTransaction(start, name); }
    |
        <DISTRIBUTED> { refuse("BEGIN DISTRIBUTED TRANSACTION", start); return null; }
    |
        <TRY> statement = TryCatch(start) { return statement; }
    |
        LOOKAHEAD({ isWord("CONVERSATION", "DIALOG") }) <IDENTIFIER>
            { refuse("BEGIN " + upper(token), start); return null; }
    |
        statements = Statements() <END> { return new Block(start, statements); }
    )
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

Statement CommitTransaction() :
{ SqlParserPos start; Identifier name = null; }
{
    <COMMIT> { start = getPos(); }
    [ LOOKAHEAD(1) ( <WORK> | ( <TRAN> | <TRANSACTION> ) name = TransactionName() ) ]
    { return new CommitTransaction(start, name); }
}

Statement RollbackTransaction() :
{ SqlParserPos start; Identifier name = null; }
{
    <ROLLBACK> { start = getPos(); }
    [ LOOKAHEAD(1) ( <WORK> | ( <TRAN> | <TRANSACTION> ) name = TransactionName() ) ]
    { return new RollbackTransaction(start, name); }
}

Statement SaveTransaction() :
{ SqlParserPos start; Identifier name; }
{
    <SAVE> { start = getPos(); } ( <TRAN> | <TRANSACTION> )
    ( name = Identifier() | <VARIABLE> { refuse("transaction name in a variable", start); name = null; } )
    { return new SaveTransaction(start, name); }
}

/** The name of a transaction, where there is one. */
Identifier TransactionName() :
{ Identifier name = null; }
{
    [
        LOOKAHEAD({ isTransactionName() }) name = Identifier()
    |
        <VARIABLE> { refuse("transaction name in a variable"); }
    ]
    { return name; }
}

Statement Declare() :
{ SqlParserPos start; List<Declaration> declarations = new ArrayList<Declaration>(); Declaration declaration; }
{
    <DECLARE> { start = getPos(); }
    (
        declaration = Declaration() { declarations.add(declaration); }
        ( <COMMA> declaration = Declaration() { declarations.add(declaration); } )*
    |
        Identifier() { refuse("DECLARE CURSOR", start); }
    )
    { return new Declare(start, declarations); }
}

Declaration Declaration() :
{ String name; DataType type; Expression value = null; }
{
    <VARIABLE> { name = token.image; } [ <AS> ] type = DataType() [ <EQ> value = Scalar() ]
    { return new Declaration(name, type, value); }
}

Statement SetStatement() :
{
    SqlParserPos start;
    VariableReference variable;
    BinaryExpression.Operator operator;
    Expression value;
    Statement statement;
}
{
    <SET> { start = getPos(); }
    (
        variable = Variable() operator = AssignmentOperator() value = Scalar()
        { return new SetVariable(start, variable.name(), assigned(variable, operator, value)); }
    |
        <TRANSACTION> statement = IsolationLevel(start) { return statement; }
    |
        ( <IDENTITY_INSERT> | <OFFSETS> | <STATISTICS> ) { refuse("SET " + upper(token), start); return null; }
    |
        ( <ROWCOUNT> | <TEXTSIZE> ) statement = SetOptionValue(start, upper(token)) { return statement; }
    |
        LOOKAHEAD({ isValueOption() }) <IDENTIFIER> statement = SetOptionValue(start, upper(token))
            { return statement; }
    |
        statement = SetOption(start) { return statement; }
    )
}

Statement SetOption(SqlParserPos start) :
{ List<String> options = new ArrayList<String>(); boolean on; }
{
    <IDENTIFIER> { options.add(sessionOption(token)); }
    ( <COMMA> <IDENTIFIER> { options.add(sessionOption(token)); } )*
    on = OnOrOff()
    { applyWhileParsing(options, on); return new SetOption(start, options, on); }
}

Statement SetOptionValue(SqlParserPos start, String option) :
{ Expression value; }
{
    value = ArgumentValue() { return new SetOptionValue(start, option, value); }
}

Statement IsolationLevel(SqlParserPos start) :
{ String level; }
{
    <ISOLATION> <LEVEL>
    (
        <READ> ( <UNCOMMITTED> { level = "READ UNCOMMITTED"; } | <COMMITTED> { level = "READ COMMITTED"; } )
    |
        <REPEATABLE> <READ> { level = "REPEATABLE READ"; }
    |
        <SNAPSHOT> { level = "SNAPSHOT"; }
    |
        <SERIALIZABLE> { level = "SERIALIZABLE"; }
    )
    { return new SetIsolationLevel(start, level); }
}

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
    <LPAREN> message = ArgumentValue() <COMMA> severity = ArgumentValue() <COMMA> state = ArgumentValue()
    ( <COMMA> argument = ArgumentValue() { arguments.add(argument); } )*
    <RPAREN>
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> RaiseErrorOption() { options.add(upper(token)); } ( <COMMA> RaiseErrorOption()
            { options.add(upper(token)); } )*
    ]
    { return new RaiseError(start, message, severity, state, arguments, options); }
}

void RaiseErrorOption() :
{}
{
    <LOG> | <NOWAIT> | <SETERROR>
}

Statement WaitFor() :
{ SqlParserPos start; Expression delay; }
{
    <WAITFOR> { start = getPos(); }
    (
        <DELAY> delay = TextPart() { return new WaitForDelay(start, delay); }
    |
        <TIME> { refuse("WAITFOR TIME", start); return null; }
    |
        <LPAREN> { refuse("WAITFOR (statement)", start); return null; }
    )
}

Statement ReturnStatement() :
{ SqlParserPos start; Expression value = null; }
{
    <RETURN> { start = getPos(); }
    [ LOOKAHEAD({ startsReturnValue() }) value = Scalar() ]
    { return new ReturnStatement(start, value); }
}
