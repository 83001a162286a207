/* INDEXES and STATISTICS */

Statement CreateIndex(SqlParserPos start) :
{ boolean unique = false; IndexShape.Kind kind; Identifier name; ObjectName table; IndexShape shape; }
{
    [ <UNIQUE> { unique = true; } ] kind = IndexKind()
    <INDEX> name = Identifier() <ON> table = ObjectName()
    { requireKeyColumns(kind != IndexShape.Kind.CLUSTERED_COLUMNSTORE); } shape = IndexShape(kind)
    { return new CreateIndex(start, unique, name, table, shape); }
}

IndexShape.Kind IndexKind() :
{ boolean clustered; Token word; }
{
    ( <CLUSTERED> { clustered = true; } | <NONCLUSTERED> { clustered = false; } )
    [ LOOKAHEAD({ isWord("COLUMNSTORE", "HASH") }) word = Word() { return indexKind(clustered, word); } ]
    { return clustered ? IndexShape.Kind.CLUSTERED : IndexShape.Kind.NONCLUSTERED; }
|
    [ LOOKAHEAD(1) <COLUMNSTORE> { return IndexShape.Kind.COLUMNSTORE; } ]
    { return null; }
}

InlineIndex InlineIndex() :
{ Identifier name; boolean unique = false; IndexShape.Kind kind; IndexShape shape; }
{
    <INDEX> name = Identifier() [ LOOKAHEAD(1) <UNIQUE> { unique = true; } ] kind = IndexKind() shape = IndexShape(kind)
    { return new InlineIndex(name, unique, shape); }
}

/** The index behind a key; a constraint of the table names its columns. */
IndexShape KeyIndex(boolean ofTable) :
{ IndexShape.Kind kind; IndexShape shape; }
{
    kind = IndexKind() { requireKeyColumns(ofTable); } shape = IndexShape(kind) { return shape; }
}

IndexShape IndexShape(IndexShape.Kind kind) :
{
    List<IndexShape.IndexColumn> columns = new ArrayList<IndexShape.IndexColumn>();
    List<Identifier> included = new ArrayList<Identifier>();
    Condition where = null;
    List<Setting> settings = new ArrayList<Setting>();
    Placement placement = null;
    Placement filestream = null;
}
{
    [ LOOKAHEAD(1) columns = IndexColumns() ]
    [ LOOKAHEAD({ isWord("INCLUDE") }) Word() <LPAREN> included = Identifiers() <RPAREN> ]
    [ LOOKAHEAD(1) <WHERE> where = Condition() ]
    [ LOOKAHEAD({ isWithSettings(SettingTable.INDEX) }) <WITH> settings = OldSettings(SettingTable.INDEX) ]
    [ LOOKAHEAD({ isPlacement() }) <ON> placement = Placement() ]
    [ LOOKAHEAD({ isWord("FILESTREAM_ON") }) Word() filestream = Placement() ]
    { return new IndexShape(kind, columns, included, where, settings, placement, filestream); }
}

List<IndexShape.IndexColumn> IndexColumns() :
{ List<IndexShape.IndexColumn> columns = new ArrayList<IndexShape.IndexColumn>(); IndexShape.IndexColumn column; }
{
    <LPAREN> column = IndexColumn() { columns.add(column); } ( <COMMA> column = IndexColumn() { columns.add(column); } )*
    <RPAREN>
    { return columns; }
}

IndexShape.IndexColumn IndexColumn() :
{ Identifier name; boolean descending = false; }
{
    name = Identifier() [ <ASC> | <DESC> { descending = true; } ]
    { return new IndexShape.IndexColumn(name, descending); }
}

/** Settings in parentheses, or without them as old scripts write them. */
List<Setting> OldSettings(SettingTable table) :
{ List<Setting> settings = new ArrayList<Setting>(); Setting setting; }
{
    settings = Settings(table) { return settings; }
|
    setting = Setting(table) { settings.add(setting); }
    ( LOOKAHEAD({ isNextSetting(table) }) <COMMA> setting = Setting(table) { settings.add(setting); } )*
    { return settings; }
}

Statement AlterIndex(SqlParserPos start) :
{ Identifier name = null; ObjectName table; Token word; AlterIndex.Action action; PartitionChoice partition;
  List<Setting> settings = new ArrayList<Setting>(); }
{
    <INDEX> ( <ALL> | name = Identifier() ) <ON> table = ObjectName()
    (
        <SET> settings = Settings(SettingTable.ALTER_INDEX)
        { return new AlterIndex(start, name, table, AlterIndex.Action.SET, null, settings); }
    |
        word = Word() { action = indexAction(word); }
        partition = PartitionChoice()
        [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.ALTER_INDEX) ]
        { return new AlterIndex(start, name, table, action, partition, settings); }
    )
}

Statement DropIndex(SqlParserPos start) :
{ boolean ifExists = false; List<DropIndex.DroppedIndex> indexes = new ArrayList<DropIndex.DroppedIndex>();
  DropIndex.DroppedIndex index; }
{
    <INDEX> [ <IF> <EXISTS> { ifExists = true; } ]
    index = DroppedIndex() { indexes.add(index); } ( <COMMA> index = DroppedIndex() { indexes.add(index); } )*
    { return new DropIndex(start, ifExists, indexes); }
}

DropIndex.DroppedIndex DroppedIndex() :
{ ObjectName name; ObjectName table = null; List<Setting> settings = new ArrayList<Setting>(); }
{
    name = ObjectName() { requireTableOf(name); }
    [ <ON> table = ObjectName() [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.INDEX) ] ]
    { return new DropIndex.DroppedIndex(name, table, settings); }
}

Statement CreateStatistics(SqlParserPos start) :
{ Identifier name; ObjectName table; List<Identifier> columns; Condition where = null; List<StatisticsOption> options; }
{
    <STATISTICS> name = Identifier() <ON> table = ObjectName() <LPAREN> columns = Identifiers() <RPAREN>
    [ <WHERE> where = Condition() ]
    options = StatisticsOptions()
    { return new CreateStatistics(start, name, table, columns, where, options); }
}

Statement UpdateStatistics(SqlParserPos start) :
{ ObjectName table; Identifier name; List<Identifier> names = new ArrayList<Identifier>(); List<StatisticsOption> options; }
{
    <STATISTICS> table = ObjectName()
    [
        LOOKAHEAD({ isNameList() }) <LPAREN> names = Identifiers() <RPAREN>
    |
        LOOKAHEAD({ isNameInStatistics() }) name = Identifier() { names.add(name); }
    ]
    options = StatisticsOptions()
    { return new UpdateStatistics(start, table, names, options); }
}

List<StatisticsOption> StatisticsOptions() :
{ List<StatisticsOption> options = new ArrayList<StatisticsOption>(); StatisticsOption option; }
{
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> option = StatisticsOption() { options.add(option); }
        ( <COMMA> option = StatisticsOption() { options.add(option); } )*
    ]
    { return options; }
}

StatisticsOption StatisticsOption() :
{ Setting setting; Expression size; boolean percent; Token word; }
{
    LOOKAHEAD({ isWord("SAMPLE") })
    Word() ( size = Literal() | size = Variable() )
    ( <PERCENT> { percent = true; } | word = Word() { requireWord(word, "ROWS"); percent = false; } )
    { return new StatisticsOption.Sample(size, percent); }
|
    setting = Setting(SettingTable.STATISTICS) { return setting; }
}

Statement DropStatistics(SqlParserPos start) :
{ List<ObjectName> names = new ArrayList<ObjectName>(); ObjectName name; }
{
    <STATISTICS> name = ObjectName() { names.add(name); } ( <COMMA> name = ObjectName() { names.add(name); } )*
    { return new DropStatistics(start, names); }
}
