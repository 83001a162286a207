/* DATABASE */

Statement UseDatabase() :
{ SqlParserPos start; Identifier name; }
{
    <USE> { start = getPos(); refuseInModule(); } name = Identifier() { return new UseDatabase(start, name); }
}

Statement CreateDatabase(SqlParserPos start) :
{
    Identifier name;
    NamedOption containment = null;
    DatabaseLayout layout = null;
    Identifier collation = null;
    List<NamedOption> service = new ArrayList<NamedOption>();
    List<NamedOption> options = new ArrayList<NamedOption>();
    DatabaseOrigin origin = null;
}
{
    <DATABASE> name = Identifier()
    [ LOOKAHEAD({ isAssigned("CONTAINMENT") }) containment = NamedOption(DatabaseOptions.CONTAINMENT) ]
    [ layout = DatabaseLayout() ]
    [ LOOKAHEAD({ areWords("LOG", "ON") }) LogFiles() { throw error(188, token); } ]
    [ <COLLATE> collation = Identifier() ]
    [ LOOKAHEAD(1) <LPAREN> service = NamedOptions(DatabaseOptions.SERVICE) <RPAREN> ]
    [ LOOKAHEAD(1) <WITH> options = NamedOptions(DatabaseOptions.CREATED) ]
    [ origin = DatabaseOrigin() ]
    {
        requireFileNames(layout, origin);
        return new CreateDatabase(start, name, containment, layout, collation, service, options, origin);
    }
}

DatabaseOrigin DatabaseOrigin() :
{ Identifier source; ObjectName original; List<NamedOption> options = new ArrayList<NamedOption>(); String word; }
{
    <FOR> word = Attachment() [ LOOKAHEAD(1) <WITH> options = NamedOptions(DatabaseOptions.ATTACHED) ]
    { return new DatabaseOrigin.Attached(word, options); }
|
    <AS>
    (
        <SNAPSHOT> <OF> source = Identifier() { return new DatabaseOrigin.SnapshotOf(source); }
    |
        <COPY> <OF> original = ObjectName()
        [ LOOKAHEAD(1) <LPAREN> options = NamedOptions(DatabaseOptions.SERVICE) <RPAREN> ]
        { return new DatabaseOrigin.CopyOf(original, options); }
    )
}

String Attachment() :
{}
{
    Word() { return known(token, "ATTACH", "ATTACH_REBUILD_LOG", "ATTACH_FORCE_REBUILD_LOG"); }
}

Statement DropDatabase(SqlParserPos start) :
{ boolean ifExists = false; List<Identifier> names; }
{
    <DATABASE> [ <IF> <EXISTS> { ifExists = true; } ] names = Identifiers()
    { return new DropDatabase(start, ifExists, names); }
}

Statement AlterDatabase(SqlParserPos start) :
{ Identifier database = null; Identifier collation; Statement statement; }
{
    <DATABASE> ( <CURRENT> | database = Identifier() )
    (
        LOOKAHEAD({ isWord("MODIFY") }) Word() statement = ModifyDatabase(start, database) { return statement; }
    |
        LOOKAHEAD({ isWord("FAILOVER", "FORCE_FAILOVER_ALLOW_DATA_LOSS", "PERFORM_CUTOVER") }) Word()
        { refuse("ALTER DATABASE ... " + upper(token), start); return null; }
    |
        <SET> statement = AlterDatabaseSet(start, database) { return statement; }
    |
        <COLLATE> collation = Identifier() { return new AlterDatabaseCollate(start, database, collation); }
    |
        <ADD> statement = AddToDatabase(start, database) { return statement; }
    |
        <REMOVE> statement = RemoveFromDatabase(start, database) { return statement; }
    )
}
