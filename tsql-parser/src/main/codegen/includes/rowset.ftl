/* ROWSET FUNCTIONS: rows from outside the database */

TableSource RowsetTable() :
{ SqlParserPos start; RowsetSource source; List<RowsetColumn> schema = new ArrayList<RowsetColumn>();
  ObjectName like = null; Identifier alias; List<Identifier> columns; }
{
    { start = tokenPosition(1); } source = RowsetSource()
    [
        LOOKAHEAD({ isWithList() }) <WITH> <LPAREN>
        ( LOOKAHEAD({ isOnlyName() }) like = ObjectName() | schema = RowsetColumns() )
        <RPAREN>
    ]
    alias = TableAlias() columns = ColumnAliases()
    { return new RowsetTable(start, source, schema, like, alias, columns); }
}

RowsetSource RowsetSource() :
{ RowsetSource source; StringLiteral text; StringLiteral connection; Identifier server; ObjectName object;
  List<Expression> arguments; }
{
    <OPENROWSET> <LPAREN> ( source = BulkRowset() | source = ProviderRowset() ) <RPAREN> { return source; }
|
    <OPENQUERY> <LPAREN> server = Identifier() <COMMA> text = StringLiteral() <RPAREN>
    { return new RowsetSource.Query(server, text); }
|
    <OPENDATASOURCE> <LPAREN> text = StringLiteral() <COMMA> connection = Secret() <RPAREN>
    <DOT> object = ObjectName()
    { return new RowsetSource.DataSource(text, connection, object); }
|
    <OPENXML> <LPAREN> arguments = Scalars() <RPAREN> { return new RowsetSource.Xml(arguments); }
|
    ( <SEMANTICKEYPHRASETABLE> | <SEMANTICSIMILARITYDETAILSTABLE> | <SEMANTICSIMILARITYTABLE> )
    { refuse(upper(token)); return null; }
}

RowsetSource BulkRowset() :
{ StringLiteral file; List<Setting> settings = new ArrayList<Setting>(); Setting setting; }
{
    <BULK> file = StringLiteral() ( <COMMA> setting = Setting(SettingTable.BULK_ROWSET) { settings.add(setting); } )*
    { return new RowsetSource.Bulk(file, settings); }
}

RowsetSource ProviderRowset() :
{ StringLiteral provider; List<StringLiteral> connection = new ArrayList<StringLiteral>(); StringLiteral text;
  ObjectName object = null; StringLiteral query = null; }
{
    provider = StringLiteral() <COMMA> text = Secret() { connection.add(text); }
    ( <SEMICOLON> text = Secret() { connection.add(text); } )*
    <COMMA> ( object = ObjectName() | query = StringLiteral() )
    { return new RowsetSource.Provider(provider, connection, object, query); }
}

List<RowsetColumn> RowsetColumns() :
{ List<RowsetColumn> columns = new ArrayList<RowsetColumn>(); RowsetColumn column; }
{
    column = RowsetColumn() { columns.add(column); } ( <COMMA> column = RowsetColumn() { columns.add(column); } )*
    { return columns; }
}

RowsetColumn RowsetColumn() :
{ Identifier name; DataType type; Identifier collation = null; Expression path = null; boolean json = false; Token word; }
{
    name = Identifier() type = DataType()
    [ <COLLATE> word = Word() { collation = plainName(word); } ]
    [ path = StringLiteral() | <UNSIGNED_INTEGER_LITERAL> { path = number(token, NumberLiteral.Kind.INTEGER); } ]
    [ <AS> word = Word() { requireWord(word, "JSON"); json = true; } ]
    { return new RowsetColumn(name, type, collation, path, json); }
}

TableSource FullTextTable() :
{ SqlParserPos start; boolean freeText; ObjectName table; FullTextSearch search; Expression top = null;
  Identifier alias; List<Identifier> columns; }
{
    ( <CONTAINSTABLE> { freeText = false; } | <FREETEXTTABLE> { freeText = true; } ) { start = getPos(); }
    <LPAREN> table = ObjectName() <COMMA> search = FullTextSearch() [ <COMMA> top = Scalar() ] <RPAREN>
    alias = TableAlias() columns = ColumnAliases()
    { return new FullTextTable(start, freeText, table, search, top, alias, columns); }
}

FullTextSearch FullTextSearch() :
{ List<ObjectName> columns = new ArrayList<ObjectName>(); ObjectName column; Expression text; Expression language = null; }
{
    (
        <STAR>
    |
        column = ObjectName() { columns.add(column); }
    |
        <LPAREN>
        (
            <STAR>
        |
            column = ObjectName() { columns.add(column); } ( <COMMA> column = ObjectName() { columns.add(column); } )*
        )
        <RPAREN>
    )
    <COMMA> text = Scalar()
    [ LOOKAHEAD({ isLanguage() }) <COMMA> Word() language = Scalar() ]
    { return new FullTextSearch(columns, text, language); }
}
