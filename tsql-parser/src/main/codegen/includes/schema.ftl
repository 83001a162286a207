/* SCHEMAS, and synonyms, sequences, types, defaults and rules in them */

/** What follows CREATE. */
Statement CreateSchemaObject(SqlParserPos start) :
{
    Statement statement;
    ObjectName name;
    ObjectName target;
    Expression value;
    Condition condition;
    List<SequenceOption> options;
}
{
    { requireFirst("CREATE SCHEMA", start); } <SCHEMA> statement = CreateSchema(start) { return statement; }
|
    { requireFirst("CREATE DEFAULT", start); } <DEFAULT_> name = ObjectName() <AS> value = Scalar()
    { return new CreateDefault(start, name, value); }
|
    { requireFirst("CREATE RULE", start); } <RULE> name = ObjectName() <AS> condition = Condition()
    { return new CreateRule(start, name, condition); }
|
    <SYNONYM> name = ObjectName() <FOR> target = ObjectName() { return new CreateSynonym(start, name, target); }
|
    <SEQUENCE> name = ObjectName() options = SequenceOptions(false) { return new CreateSequence(start, name, options); }
|
    <TYPE> statement = CreateType(start) { return statement; }
}

/** What follows ALTER. */
Statement AlterSchemaObject(SqlParserPos start) :
{ Statement statement; ObjectName name; List<SequenceOption> options; }
{
    <SCHEMA> statement = AlterSchema(start) { return statement; }
|
    <SEQUENCE> name = ObjectName() options = SequenceOptions(true) { return new AlterSequence(start, name, options); }
}

/** What follows DROP. */
Statement DropSchemaObject(SqlParserPos start) :
{ boolean ifExists = false; Identifier schema; ObjectName type; DroppedObjects dropped; }
{
    <SCHEMA> [ <IF> <EXISTS> { ifExists = true; } ] schema = Identifier()
    { return new DropSchema(start, ifExists, schema); }
|
    <TYPE> [ <IF> <EXISTS> { ifExists = true; } ] type = ObjectName() { return new DropType(start, ifExists, type); }
|
    <SYNONYM> dropped = DroppedObjects("DROP SYNONYM") { return new DropSynonym(start, dropped); }
|
    <SEQUENCE> dropped = DroppedObjects("DROP SEQUENCE") { return new DropSequence(start, dropped); }
|
    <DEFAULT_> dropped = DroppedObjects("DROP DEFAULT") { return new DropDefault(start, dropped); }
|
    <RULE> dropped = DroppedObjects("DROP RULE") { return new DropRule(start, dropped); }
}

/** A schema's tables, views and permissions follow it without semicolons. */
Statement CreateSchema(SqlParserPos start) :
{
    Identifier name = null;
    Identifier owner = null;
    List<Statement> elements = new ArrayList<Statement>();
    Statement element;
}
{
    (
        <AUTHORIZATION> owner = Identifier()
    |
        name = Identifier() [ <AUTHORIZATION> owner = Identifier() ]
    )
    { enterSchema(); }
    ( LOOKAHEAD({ isSchemaElement() }) element = Statement() { elements.add(element); } )*
    { leaveSchema(); return new CreateSchema(start, name, owner, elements); }
}

Statement AlterSchema(SqlParserPos start) :
{ Identifier schema; String securableClass = null; ObjectName securable; }
{
    schema = Identifier() Word() { requireWord(token, "TRANSFER"); }
    [
        LOOKAHEAD({ isWord("XML") && isWord(tokenAhead(2), "SCHEMA") })
        Word() <SCHEMA> Word() { requireWord(token, "COLLECTION"); } <DOUBLE_COLON>
        { securableClass = "XML SCHEMA COLLECTION"; }
    |
        LOOKAHEAD({ isSecurableClass() })
        Word() { requireWord(token, "OBJECT", "TYPE"); securableClass = upper(token); } <DOUBLE_COLON>
    ]
    securable = ObjectName()
    { return new AlterSchema(start, schema, securableClass, securable); }
}

List<SequenceOption> SequenceOptions(boolean altering) :
{ List<SequenceOption> options = new ArrayList<SequenceOption>(); SequenceOption option; }
{
    ( LOOKAHEAD({ isSequenceOption() }) option = SequenceOption(altering) { options.add(option); } )*
    { requireSequenceOption(options, altering); return options; }
}

SequenceOption SequenceOption(boolean altering) :
{ DataType type; Expression value = null; String word; }
{
    <AS> { refuseWhen(altering, token); } type = DataType() { return new SequenceOption.As(type); }
|
    Word() { word = sequenceWord(token, altering); }
    (
        LOOKAHEAD({ word.equals("START") }) <WITH> value = SignedNumber() { return new SequenceOption.StartWith(value); }
    |
        LOOKAHEAD({ word.equals("RESTART") }) [ LOOKAHEAD(1) <WITH> value = SignedNumber() ]
        { return new SequenceOption.Restart(value); }
    |
        LOOKAHEAD({ word.equals("INCREMENT") }) <BY> value = SignedNumber()
        { return new SequenceOption.IncrementBy(value); }
    |
        LOOKAHEAD({ word.equals("NO") }) Word() { return withoutOption(token); }
    |
        LOOKAHEAD({ isSignedNumber() && !word.equals("CYCLE") }) value = SignedNumber()
        { return new SequenceOption.Bound(word, value); }
    |
        { return word.equals("CYCLE") ? new SequenceOption.Cycle() : new SequenceOption.Bound(word, null); }
    )
}

/** A number with its sign. */
Expression SignedNumber() :
{ Expression value; SqlParserPos start; UnaryExpression.Operator operator; }
{
    value = Literal() { return value; }
|
    ( <MINUS> { operator = UnaryExpression.Operator.MINUS; } | <PLUS> { operator = UnaryExpression.Operator.PLUS; } )
    { start = getPos(); } value = Literal() { return new UnaryExpression(start, operator, value); }
}

Statement CreateType(SqlParserPos start) :
{ ObjectName name; TypeSource source; }
{
    name = ObjectName() source = TypeSource() { return new CreateType(start, name, source); }
}

TypeSource TypeSource() :
{
    DataType base;
    Boolean nullable;
    Identifier assembly;
    Identifier className = null;
    TableDefinition table;
    Boolean memoryOptimized = null;
}
{
    <FROM> base = DataType() nullable = Nullability() { return new TypeSource.Alias(base, nullable); }
|
    <EXTERNAL> Word() { requireWord(token, "NAME"); } assembly = Identifier() [ <DOT> className = Identifier() ]
    { return new TypeSource.ExternalType(assembly, className); }
|
    <AS> <TABLE> table = TableDefinition()
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> <LPAREN> Word() { requireWord(token, "MEMORY_OPTIMIZED"); } <EQ> memoryOptimized = OnOrOff() <RPAREN>
    ]
    { return new TypeSource.TableType(table, memoryOptimized); }
}
