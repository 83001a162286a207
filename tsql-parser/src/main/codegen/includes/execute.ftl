/* EXECUTE */

Statement Execute() :
{ SqlParserPos start; String variable; Statement statement; }
{
    ( <EXEC> | <EXECUTE> ) { start = getPos(); }
    (
        statement = ExecuteString(start)
    |
        statement = ExecuteAs(start)
    |
        <VARIABLE> { variable = token.image; }
        (
            <EQ> statement = ReturningCall(start, variable)
        |
            statement = ProcedureCall(start, null, new ExecutedModule.InVariable(variable))
        )
    |
        statement = NamedCall(start, null)
    )
    { return statement; }
}

/** At the start of a batch EXEC may be left out. */
Statement CallWithoutExec() :
{ Statement statement; }
{
    statement = NamedCall(tokenPosition(1), null) { return statement; }
}

/** A call whose return value a variable takes. */
Statement ReturningCall(SqlParserPos start, String result) :
{ Statement statement; }
{
    <VARIABLE> statement = ProcedureCall(start, result, new ExecutedModule.InVariable(token.image))
    { return statement; }
|
    statement = NamedCall(start, result) { return statement; }
}

Statement NamedCall(SqlParserPos start, String result) :
{ ObjectName name; Integer number = null; Statement statement; }
{
    name = ObjectName()
    [ LOOKAHEAD({ isProcedureNumber() }) <SEMICOLON> number = Integer() ]
    statement = ProcedureCall(start, result, new ExecutedModule.Named(name, number))
    { return statement; }
}

Statement ProcedureCall(SqlParserPos start, String result, ExecutedModule module) :
{ List<Argument> arguments = new ArrayList<Argument>(); List<ExecuteOption> options; }
{
    [ LOOKAHEAD({ startsArgument() }) arguments = Arguments() ]
    options = ExecuteOptions()
    { return new Execute(start, result, module, secretArguments(module, arguments), options); }
}

List<Argument> Arguments() :
{ List<Argument> arguments = new ArrayList<Argument>(); Argument argument; }
{
    argument = Argument() { arguments.add(argument); }
    ( <COMMA> argument = Argument() { arguments.add(argument); } )*
    { return arguments; }
}

Argument Argument() :
{ String name = null; Expression value = null; boolean output = false; }
{
    [ LOOKAHEAD( <VARIABLE> <EQ> ) <VARIABLE> { name = token.image; } <EQ> ]
    ( value = ArgumentValue() | <DEFAULT_> )
    [ LOOKAHEAD(1) ( <OUT> | <OUTPUT> ) { output = outputArgument(value, token); } ]
    { return new Argument(name, value, output); }
}

/** A constant, a variable, or a bare word, which is a string. */
Expression ArgumentValue() :
{ Expression value; }
{
    value = ConstantArgument() { return value; }
|
    value = Variable() { return value; }
|
    <GLOBAL_VARIABLE> { return new GlobalVariable(getPos(), token.image); }
}

/** A literal with its sign, or a bare word, which is a string. */
Expression ConstantArgument() :
{ Expression value; Identifier word; }
{
    value = SignedLiteral() { return value; }
|
    word = Identifier() { return wordAsString(word); }
}

Expression SignedLiteral() :
{ Expression value; }
{
    value = StringLiteral() { return value; }
|
    value = SignedNumber() { return value; }
}

List<ExecuteOption> ExecuteOptions() :
{ List<ExecuteOption> options = new ArrayList<ExecuteOption>(); ExecuteOption option; }
{
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> option = ExecuteOption() { options.add(option); }
        ( <COMMA> option = ExecuteOption() { options.add(option); } )*
    ]
    { return options; }
}

ExecuteOption ExecuteOption() :
{ List<ResultSet> results = new ArrayList<ResultSet>(); ResultSet result; }
{
    Word()
    (
        LOOKAHEAD({ isWord(token, "RECOMPILE") }) { return new ExecuteOption.Recompile(); }
    |
        { requireWord(token, "RESULT"); } Word() { requireWord(token, "SETS"); }
        (
            <LPAREN> result = ResultSet() { results.add(result); } ( <COMMA> result = ResultSet() { results.add(result); } )*
            <RPAREN> { return new ExecuteOption.DefinedResults(results); }
        |
            Word() { return resultsOption(token); }
        )
    )
}

ResultSet ResultSet() :
{ List<ResultColumn> columns = new ArrayList<ResultColumn>(); ResultColumn column; ObjectName name; }
{
    <LPAREN> column = ResultColumn() { columns.add(column); } ( <COMMA> column = ResultColumn() { columns.add(column); } )*
    <RPAREN> { return new ResultSet.Columns(columns); }
|
    <AS>
    (
        <FOR> Word() { requireWord(token, "XML"); return new ResultSet.AsForXml(); }
    |
        LOOKAHEAD({ isWord("TYPE") }) Word() name = ObjectName() { return new ResultSet.AsType(name); }
    |
        Word() { requireWord(token, "OBJECT"); } name = ObjectName() { return new ResultSet.AsObject(name); }
    )
}

ResultColumn ResultColumn() :
{ Identifier name; DataType type; Identifier collation = null; Boolean nullable; }
{
    name = Identifier() type = DataType() [ <COLLATE> collation = Identifier() ] nullable = Nullability()
    { return new ResultColumn(name, type, collation, nullable); }
}

Statement ExecuteString(SqlParserPos start) :
{
    List<Expression> parts = new ArrayList<Expression>();
    Expression part;
    List<Argument> arguments = new ArrayList<Argument>();
    ExecutionPlace place = null;
    List<ExecuteOption> options;
}
{
    <LPAREN> part = TextPart() { parts.add(part); } ( <PLUS> part = TextPart() { parts.add(part); } )*
    [ <COMMA> arguments = Arguments() ] <RPAREN>
    [ LOOKAHEAD({ isExecutionPlace() }) place = ExecutionPlace() ]
    { requirePlace(arguments, place); }
    options = ExecuteOptions()
    { return new ExecuteString(start, parts, arguments, place, options); }
}

ExecutionPlace ExecutionPlace() :
{ StringLiteral account; Identifier name; }
{
    <AS>
    (
        <LOGIN> <EQ> account = StringLiteral() { return new ExecutionPlace.AsLogin(account); }
    |
        <USER> <EQ> account = StringLiteral() { return new ExecutionPlace.AsUser(account); }
    )
|
    Word() { requireWord(token, "AT"); }
    [ LOOKAHEAD({ isDataSource() }) Word() { requireVersion(15, token); } name = Identifier() { return new ExecutionPlace.AtDataSource(name); } ]
    name = Identifier() { return new ExecutionPlace.AtServer(name); }
}

Expression TextPart() :
{ Expression part; }
{
    part = StringLiteral() { return part; }
|
    part = Variable() { return part; }
}
