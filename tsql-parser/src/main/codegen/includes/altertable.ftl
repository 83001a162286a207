/* ALTER TABLE */

Statement AlterTable(SqlParserPos start) :
{ ObjectName name; TableChange change; }
{
    <TABLE> name = ObjectName() change = TableChange() { return new AlterTable(start, name, change); }
}

TableChange TableChange() :
{ TableChange change; List<Setting> settings; }
{
    <WITH>
    (
        <CHECK> change = CheckedChange(Boolean.TRUE)
    |
        <NOCHECK> change = CheckedChange(Boolean.FALSE)
    )
    { return change; }
|
    change = CheckedChange(null) { return change; }
|
    <ALTER> <COLUMN> change = AlterColumn() { return change; }
|
    <DROP> change = DropFromTable() { return change; }
|
    <SET> settings = Settings(SettingTable.ALTER_TABLE) { return new TableChange.SetOptions(settings); }
|
    LOOKAHEAD({ isWord("ENABLE", "DISABLE") }) change = EnableOrDisable() { return change; }
|
    LOOKAHEAD({ isWord("SWITCH") }) change = SwitchPartition() { return change; }
|
    LOOKAHEAD({ isWord("REBUILD") }) change = RebuildTable() { return change; }
}

/** What may follow WITH CHECK or WITH NOCHECK. */
TableChange CheckedChange(Boolean check) :
{ List<TableElement> elements; List<Identifier> names; boolean enabled; }
{
    <ADD> elements = TableElements() { return new TableChange.Add(check, elements); }
|
    ( <CHECK> { enabled = true; } | <NOCHECK> { enabled = false; } ) <CONSTRAINT> names = NamesOrAll()
    { return new TableChange.SwitchConstraints(check, enabled, names); }
}

/** Names, or an empty list for ALL. */
List<Identifier> NamesOrAll() :
{ List<Identifier> names; }
{
    <ALL> { return new ArrayList<Identifier>(); }
|
    names = Identifiers() { return names; }
}

TableChange AlterColumn() :
{
    Identifier name;
    DataType type;
    List<ColumnOption> options;
    List<Setting> settings = new ArrayList<Setting>();
    ColumnOption.Property property = null;
    boolean add;
}
{
    name = Identifier()
    (
        ( <ADD> { add = true; } | <DROP> { add = false; } )
        (
            <NOT> <FOR> <REPLICATION>
        |
            LOOKAHEAD({ !add && isWord("MASKED") }) Word() { property = new ColumnOption.Masked(null); }
        |
            property = ColumnProperty()
        )
        { return new TableChange.AlterProperty(name, add, property); }
    |
        type = DataType() options = ColumnOptions()
        [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.ALTER_TABLE) ]
        { return new TableChange.AlterColumn(new ColumnDefinition(name, type, options), settings); }
    )
}

TableChange DropFromTable() :
{ List<TableChange.DropItem> items = new ArrayList<TableChange.DropItem>(); TableChange.DropItem item; }
{
    item = DropItem(true) { items.add(item); }
    ( <COMMA> item = DropItem(item.constraint()) { items.add(item); } )*
    { return new TableChange.Drop(items); }
}

/** Without a word of its own an item is of the kind of the one before it. */
TableChange.DropItem DropItem(boolean constraint) :
{ boolean kind = constraint; boolean ifExists = false; Identifier name; List<Setting> settings = new ArrayList<Setting>(); }
{
    LOOKAHEAD({ isPeriod() })
    Word() <FOR> Word() { return new TableChange.DropItem(false, false, null, settings); }
|
    [ <COLUMN> { kind = false; } | <CONSTRAINT> { kind = true; } ]
    [ <IF> <EXISTS> { ifExists = true; } ]
    name = Identifier()
    [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.ALTER_TABLE) ]
    { return new TableChange.DropItem(kind, ifExists, name, settings); }
}

TableChange EnableOrDisable() :
{ Token word; boolean enabled; List<Identifier> names; List<Setting> settings = new ArrayList<Setting>(); }
{
    word = Word() { enabled = isWord(word, "ENABLE"); }
    (
        <TRIGGER> names = NamesOrAll() { return new TableChange.SwitchTriggers(enabled, names); }
    |
        word = Word() { requireWord(word, "CHANGE_TRACKING"); }
        [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.ALTER_TABLE) ]
        { return new TableChange.ChangeTracking(enabled, settings); }
    )
}

TableChange SwitchPartition() :
{
    Expression partition = null;
    ObjectName target;
    Expression targetPartition = null;
    List<Setting> settings = new ArrayList<Setting>();
}
{
    Word() [ LOOKAHEAD({ isWord("PARTITION") }) Word() partition = Scalar() ]
    <TO> target = ObjectName() [ LOOKAHEAD({ isWord("PARTITION") }) Word() targetPartition = Scalar() ]
    [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.ALTER_TABLE) ]
    { return new TableChange.Switch(partition, target, targetPartition, settings); }
}

TableChange RebuildTable() :
{ PartitionChoice partition; List<Setting> settings = new ArrayList<Setting>(); }
{
    Word() partition = PartitionChoice()
    [ LOOKAHEAD({ isWithList() }) <WITH> settings = Settings(SettingTable.ALTER_TABLE) ]
    { return new TableChange.Rebuild(partition, settings); }
}
