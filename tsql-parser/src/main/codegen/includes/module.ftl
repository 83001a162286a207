/* MODULES: procedures, functions and views, and what triggers share with them */

/** What follows CREATE. */
Statement CreateModule(SqlParserPos start) :
{ boolean orAlter = false; Statement statement; }
{
    [ <OR> <ALTER> { orAlter = true; } ]
    (
        statement = CreateProcedure(start, orAlter)
    |   statement = CreateFunction(start, orAlter)
    |   statement = CreateTrigger(start, orAlter)
    |   statement = CreateView(start, orAlter)
    )
    { return statement; }
}

/** What follows ALTER. */
Statement AlterModule(SqlParserPos start) :
{ ProcedureDefinition procedure; FunctionDefinition function; TriggerDefinition trigger; ViewDefinition view; }
{
    { requireFirst("CREATE/ALTER PROCEDURE", start); } ( <PROC> | <PROCEDURE> )
    procedure = ProcedureDefinition() { return new AlterProcedure(start, procedure); }
|
    { requireFirst("ALTER FUNCTION", start); } <FUNCTION>
    function = FunctionDefinition("ALTER FUNCTION") { return new AlterFunction(start, function); }
|
    { requireFirst("ALTER TRIGGER", start); } <TRIGGER>
    trigger = TriggerDefinition("ALTER TRIGGER") { return new AlterTrigger(start, trigger); }
|
    { requireFirst("ALTER VIEW", start); } <VIEW>
    view = ViewDefinition("ALTER VIEW") { return new AlterView(start, view); }
}

/** What follows DROP. */
Statement DropModule(SqlParserPos start) :
{ DroppedObjects dropped; TriggerTarget target = null; }
{
    ( <PROC> | <PROCEDURE> ) dropped = DroppedObjects("DROP PROCEDURE") { return new DropProcedure(start, dropped); }
|
    <FUNCTION> dropped = DroppedObjects("DROP FUNCTION") { return new DropFunction(start, dropped); }
|
    <VIEW> dropped = DroppedObjects("DROP VIEW") { return new DropView(start, dropped); }
|
    <TRIGGER> dropped = DroppedObjects("DROP TRIGGER")
    [ <ON> target = TriggerScope() ]
    { return new DropTrigger(start, dropped, target); }
}

DroppedObjects DroppedObjects(String statement) :
{ boolean ifExists = false; List<ObjectName> names = new ArrayList<ObjectName>(); ObjectName name; }
{
    [ <IF> <EXISTS> { ifExists = true; } ]
    name = ObjectName() { names.add(inDatabase(name, statement)); }
    ( <COMMA> name = ObjectName() { names.add(inDatabase(name, statement)); } )*
    { return new DroppedObjects(ifExists, names); }
}

Statement CreateProcedure(SqlParserPos start, boolean orAlter) :
{ ProcedureDefinition definition; }
{
    { requireFirst("CREATE/ALTER PROCEDURE", start); } ( <PROC> | <PROCEDURE> )
    definition = ProcedureDefinition() { return new CreateProcedure(start, orAlter, definition); }
}

ProcedureDefinition ProcedureDefinition() :
{
    ObjectName name;
    Integer number = null;
    List<ModuleParameter> parameters = new ArrayList<ModuleParameter>();
    List<ModuleOption> options;
    boolean forReplication = false;
    ModuleBody body;
}
{
    name = ObjectName() { inDatabase(name, "CREATE/ALTER PROCEDURE"); }
    [ <SEMICOLON> number = Integer() ]
    [
        <LPAREN> parameters = ModuleParameters(true) <RPAREN>
    |
        parameters = ModuleParameters(true)
    ]
    options = ModuleOptions(ModuleKind.PROCEDURE)
    [ <FOR> <REPLICATION> { forReplication = true; } ]
    <AS> body = ModuleBody()
    { return new ProcedureDefinition(name, number, parameters, options, forReplication, body); }
}

List<ModuleParameter> ModuleParameters(boolean outputAllowed) :
{ List<ModuleParameter> parameters = new ArrayList<ModuleParameter>(); ModuleParameter parameter; }
{
    parameter = ModuleParameter(outputAllowed) { parameters.add(parameter); }
    ( <COMMA> parameter = ModuleParameter(outputAllowed) { parameters.add(parameter); } )*
    { return parameters; }
}

ModuleParameter ModuleParameter(boolean outputAllowed) :
{
    String name;
    DataType type;
    boolean varying = false;
    Boolean nullable;
    Expression value = null;
    boolean output = false;
    boolean readOnly = false;
}
{
    <VARIABLE> { name = token.image; } [ <AS> ]
    ( <CURSOR> { type = cursorType(token); } [ <VARYING> { varying = true; } ] | type = DataType() )
    nullable = Nullability()
    [ <EQ> value = ConstantArgument() ]
    [ LOOKAHEAD(1) ( <OUT> | <OUTPUT> ) { output = outputParameter(outputAllowed, token); } ]
    [ LOOKAHEAD({ isWord("READONLY") }) Word() { readOnly = true; } ]
    { return new ModuleParameter(name, type, varying, nullable, secretOf(name, value), output, readOnly); }
}

/** NULL or NOT NULL, where written. */
Boolean Nullability() :
{}
{
    <NULL> { return Boolean.TRUE; }
|
    <NOT> <NULL> { return Boolean.FALSE; }
|
    { return null; }
}

/** The options after WITH; each module takes some of them. */
List<ModuleOption> ModuleOptions(ModuleKind kind) :
{ List<ModuleOption> options = new ArrayList<ModuleOption>(); ModuleOption option; Token first; }
{
    [
        LOOKAHEAD({ isModuleWith() })
        <WITH> option = ModuleOption(kind) { options.add(option); }
        ( <COMMA> { first = tokenAhead(1); } option = ModuleOption(kind) { addModuleOption(options, option, first); } )*
    ]
    { return options; }
}

ModuleOption ModuleOption(ModuleKind kind) :
{ ExecuteAsClause clause; boolean on; String word; }
{
    { requireExecuteAs(kind); } clause = ExecuteAsClause() { return new ModuleOption.RunAs(clause); }
|
    Word() { word = moduleOption(token, kind); }
    (
        LOOKAHEAD({ word.equals("RETURNS") }) <NULL> <ON> <NULL> Word() { return nullInputOption(word, token); }
    |
        LOOKAHEAD({ word.equals("CALLED") }) <ON> <NULL> Word() { return nullInputOption(word, token); }
    |
        LOOKAHEAD({ word.equals("INLINE") }) { requireVersion(15, token); } <EQ> on = OnOrOff() { return new ModuleOption.Inline(on); }
    |
        { return new ModuleOption.Plain(ModuleOption.Name.valueOf(word)); }
    )
}

ExecuteAsClause ExecuteAsClause() :
{ StringLiteral name; }
{
    ( <EXEC> | <EXECUTE> ) <AS>
    (
        name = StringLiteral() { return new ExecuteAsClause.Principal(name); }
    |
        Word() { return executeAs(token); }
    )
}

/** The statements of a module: those up to the end of the batch. */
ModuleBody ModuleBody() :
{ ModuleBody method; List<Statement> statements; }
{
    method = ExternalMethod() { return method; }
|
    { enterModule(); } statements = Statements() { leaveModule(); return new ModuleBody.StatementList(statements); }
}

ModuleBody ExternalMethod() :
{ List<Identifier> names = new ArrayList<Identifier>(); Identifier name; }
{
    <EXTERNAL> Word() { requireWord(token, "NAME"); }
    name = Identifier() { names.add(name); } <DOT> name = Identifier() { names.add(name); }
    <DOT> name = Identifier() { names.add(name); }
    { return new ModuleBody.ExternalMethod(names); }
}

Statement CreateFunction(SqlParserPos start, boolean orAlter) :
{ FunctionDefinition definition; }
{
    { requireFirst("CREATE FUNCTION", start); } <FUNCTION>
    definition = FunctionDefinition("CREATE FUNCTION") { return new CreateFunction(start, orAlter, definition); }
}

FunctionDefinition FunctionDefinition(String statement) :
{
    ObjectName name;
    List<ModuleParameter> parameters = new ArrayList<ModuleParameter>();
    FunctionResult result;
    List<ModuleOption> options;
    ModuleBody body;
}
{
    name = ObjectName() { inDatabase(name, statement); }
    <LPAREN> [ parameters = ModuleParameters(false) ] <RPAREN>
    Word() { requireWord(token, "RETURNS"); } result = FunctionResult()
    options = ModuleOptions(ModuleKind.FUNCTION)
    [ <AS> ]
    body = FunctionBody(result) { requireEndOfBatch(); }
    { return new FunctionDefinition(name, parameters, result, options, body); }
}

FunctionResult FunctionResult() :
{ String variable; TableDefinition table; DataType type; }
{
    <TABLE> { return new FunctionResult.TableResult(); }
|
    <VARIABLE> { variable = token.image; } <TABLE> table = TableDefinition()
    { return new FunctionResult.TableVariableResult(variable, table); }
|
    type = DataType() { return new FunctionResult.ScalarResult(type); }
}

/** A query after RETURN where rows are returned directly; a block or a method of an assembly otherwise. */
ModuleBody FunctionBody(FunctionResult result) :
{ SelectStatement query; ModuleBody method; Statement block; }
{
    LOOKAHEAD({ result instanceof FunctionResult.TableResult })
    <RETURN>
    (
        LOOKAHEAD({ isWrappedQuery() }) <LPAREN> query = ModuleQuery() <RPAREN>
    |
        query = ModuleQuery()
    )
    { return new ModuleBody.InlineQuery(query); }
|
    method = ExternalMethod() { return method; }
|
    { requireBlock(); enterModule(); } block = Statement()
    { leaveModule(); return new ModuleBody.StatementList(List.of(block)); }
}

/** A query of a view or inline function. */
SelectStatement ModuleQuery() :
{ SelectStatement query; }
{
    query = QueryStatement() { return query; }
}

Statement CreateView(SqlParserPos start, boolean orAlter) :
{ ViewDefinition definition; }
{
    { requireFirst("CREATE VIEW", start); } <VIEW>
    definition = ViewDefinition("CREATE VIEW") { return new CreateView(start, orAlter, definition); }
}

ViewDefinition ViewDefinition(String statement) :
{
    ObjectName name;
    List<Identifier> columns = new ArrayList<Identifier>();
    List<ModuleOption> options;
    SelectStatement query;
    boolean checkOption = false;
}
{
    name = ObjectName() { inDatabase(name, statement); }
    [ <LPAREN> columns = Identifiers() <RPAREN> ]
    options = ModuleOptions(ModuleKind.VIEW)
    <AS> query = ModuleQuery()
    [ LOOKAHEAD({ isCheckOption() }) <WITH> <CHECK> <OPTION> { checkOption = true; } ]
    { requireEndOfBatch(); }
    { return new ViewDefinition(name, columns, options, query, checkOption); }
}
