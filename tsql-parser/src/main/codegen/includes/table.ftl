/* TABLES */

Statement CreateTable(SqlParserPos start) :
{ ObjectName name; TableDefinition definition; TableStorage storage; }
{
    <TABLE> name = ObjectName() definition = TableDefinition() storage = TableStorage(start)
    { return new CreateTable(start, name, definition, storage); }
}

/** The parenthesised list of columns and constraints; a comma may end it. */
TableDefinition TableDefinition() :
{ List<TableElement> elements = new ArrayList<TableElement>(); TableElement element; }
{
    <LPAREN>
    element = TableElement() { elements.add(element); }
    ( <COMMA> ( element = TableElement() { elements.add(element); } | LOOKAHEAD({ isEndOfList() }) {} ) )*
    <RPAREN>
    { return new TableDefinition(elements); }
}

List<TableElement> TableElements() :
{ List<TableElement> elements = new ArrayList<TableElement>(); TableElement element; }
{
    element = TableElement() { elements.add(element); } ( <COMMA> element = TableElement() { elements.add(element); } )*
    { return elements; }
}

TableElement TableElement() :
{ TableElement element; Identifier start; Identifier end; }
{
    element = NamedConstraint(true) { return element; }
|
    element = InlineIndex() { return element; }
|
    LOOKAHEAD({ isPeriod() })
    Word() <FOR> Word() <LPAREN> start = Identifier() <COMMA> end = Identifier() <RPAREN>
    { return new SystemTimePeriod(start, end); }
|
    element = ColumnDefinition() { return element; }
}

/** What may follow the columns of a table, each at most once. */
TableStorage TableStorage(SqlParserPos start) :
{
    TableStorage.Graph graph = null;
    Placement on = null;
    Placement textImage = null;
    Placement filestream = null;
    List<Setting> settings = new ArrayList<Setting>();
}
{
    [ <AS> graph = GraphTable(start) ]
    [ <ON> on = Placement() ]
    [ LOOKAHEAD({ isWord("TEXTIMAGE_ON") }) Word() textImage = Placement() ]
    [ LOOKAHEAD({ isWord("FILESTREAM_ON") }) Word() filestream = Placement() ]
    [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.CREATE_TABLE) ]
    { return new TableStorage(graph, on, textImage, filestream, settings); }
}

TableStorage.Graph GraphTable(SqlParserPos start) :
{ Token word; }
{
    word = Word() { return graphTable(word, start); }
}

Placement Placement() :
{ Identifier name; List<Identifier> columns = new ArrayList<Identifier>(); }
{
    name = Alias() [ LOOKAHEAD(1) <LPAREN> columns = Identifiers() <RPAREN> ]
    { return new Placement(name, columns); }
}

Statement DropTable(SqlParserPos start) :
{ boolean ifExists = false; List<ObjectName> names = new ArrayList<ObjectName>(); ObjectName name; }
{
    <TABLE> [ <IF> <EXISTS> { ifExists = true; } ]
    name = ObjectName() { names.add(name); } ( <COMMA> name = ObjectName() { names.add(name); } )*
    { return new DropTable(start, ifExists, names); }
}
