/* SETTINGS: the options inside WITH (...) of tables, indexes and statistics */

List<Setting> Settings(SettingTable table) :
{ List<Setting> settings = new ArrayList<Setting>(); Setting setting; }
{
    <LPAREN>
    setting = Setting(table) { settings.add(setting); } ( <COMMA> setting = Setting(table) { settings.add(setting); } )*
    <RPAREN>
    { return settings; }
}

Setting Setting(SettingTable table) :
{
    Token word;
    Setting.Value value = null;
    List<Setting> nested = new ArrayList<Setting>();
    List<PartitionRange> partitions = new ArrayList<PartitionRange>();
}
{
    { enter(); }
    word = SettingWord() { requireSetting(table, word); }
    [ <EQ> value = SettingValue(table, word) ]
    [ LOOKAHEAD(1) nested = Settings(table) ]
    [ LOOKAHEAD({ isOn("PARTITIONS") }) <ON> Word() partitions = PartitionRanges() ]
    { leave(); return setting(table, word, value, nested, partitions); }
}

Token SettingWord() :
{}
{
    ( Word() | <ALL> | <FILLFACTOR> | <INDEX> | <ROWCOUNT> ) { return token; }
}

Setting.Value SettingValue(SettingTable table, Token word) :
{ NumberLiteral number; Token unit = null; StringLiteral text; ObjectName name; }
{
    ( <ON> | <OFF> | <TABLE> ) { return settingWord(table, word, token); }
|
    <UNSIGNED_INTEGER_LITERAL> { number = settingNumber(table, word, token); }
    [ LOOKAHEAD({ isUnit(table, word) }) unit = Word() ]
    { return new Setting.Amount(number, unit == null ? null : upper(unit)); }
|
    text = StringLiteral() { return settingText(table, word, text, token); }
|
    name = ObjectName() { return settingName(table, word, name, token); }
}

List<PartitionRange> PartitionRanges() :
{ List<PartitionRange> ranges = new ArrayList<PartitionRange>(); PartitionRange range; }
{
    <LPAREN> range = PartitionRange() { ranges.add(range); } ( <COMMA> range = PartitionRange() { ranges.add(range); } )*
    <RPAREN>
    { return ranges; }
}

PartitionRange PartitionRange() :
{ Expression first; Expression last = null; }
{
    first = Scalar() [ <TO> last = Scalar() ] { return new PartitionRange(first, last); }
}

/** PARTITION = a number or ALL; null where nothing is written. */
PartitionChoice PartitionChoice() :
{ Expression number = null; PartitionChoice choice = null; }
{
    [
        LOOKAHEAD({ isWord("PARTITION") }) Word() <EQ> ( <ALL> | number = Scalar() )
        { choice = new PartitionChoice(number); }
    ]
    { return choice; }
}
