/* RESTORE of databases and logs, and what reads a backup without restoring it */

Statement RestoreDatabase(SqlParserPos start) :
{ NameOrVariable database; List<NamedOption> files; RestoreSource source = null; List<RestoreOption> options; }
{
    <DATABASE> database = NameOrVariable() files = BackupFiles(BackupOptions.RESTORE_FILES)
    [ source = RestoreSource() ] options = RestoreOptions()
    { return new RestoreDatabase(start, database, files, source, options); }
}

Statement RestoreLog(SqlParserPos start) :
{ NameOrVariable database; List<NamedOption> files; RestoreSource source = null; List<RestoreOption> options; }
{
    ( <LOG> | <TRAN> | <TRANSACTION> ) database = NameOrVariable() files = BackupFiles(BackupOptions.RESTORE_FILES)
    [ source = RestoreSource() ] options = RestoreOptions()
    { return new RestoreLog(start, database, files, source, options); }
}

/** HEADERONLY and its like. */
Statement RestoreInformation(SqlParserPos start) :
{ Token what; List<BackupDevice> devices; List<RestoreOption> options; }
{
    what = Word() <FROM> devices = BackupDevices() options = RestoreOptions()
    { return restoreOfInformation(start, what, devices, options); }
}

RestoreSource RestoreSource() :
{ List<BackupDevice> devices; OptionValue snapshot; }
{
    <FROM>
    (
        LOOKAHEAD({ isAssigned("DATABASE_SNAPSHOT") }) Word() <EQ> snapshot = SnapshotName()
        { return new RestoreSource.Snapshot(snapshot); }
    |
        devices = BackupDevices() { return new RestoreSource.Devices(devices); }
    )
}

OptionValue SnapshotName() :
{ Identifier name; StringLiteral text; }
{
    name = Identifier() { return new OptionValue.Name(name); }
|
    text = StringLiteral() { return new OptionValue.Given(text); }
}

List<RestoreOption> RestoreOptions() :
{ List<RestoreOption> options = new ArrayList<RestoreOption>(); RestoreOption option; Token first; }
{
    [
        LOOKAHEAD(1)
        <WITH> option = RestoreOption() { options.add(option); }
        ( <COMMA> { first = tokenAhead(1); } option = RestoreOption() { addRestoreOption(options, option, first); } )*
    ]
    { return options; }
}

RestoreOption RestoreOption() :
{ NamedOption option; Expression first; Expression second; }
{
    LOOKAHEAD({ isWord("MOVE") }) Word() first = TextPart() <TO> second = TextPart()
    { return new RestoreOption.Move(first, second); }
|
    option = NamedOption(BackupOptions.RESTORE)
    [ LOOKAHEAD({ isMarkTime(option) }) <AFTER> second = TextPart()
        { return new RestoreOption.MarkAfter(option, second); } ]
    { return new RestoreOption.Plain(option); }
}
