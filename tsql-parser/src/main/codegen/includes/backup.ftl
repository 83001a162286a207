/* BACKUP of databases and logs */

Statement BackupDatabase(SqlParserPos start) :
{ NameOrVariable database; List<NamedOption> files; BackupTarget target; }
{
    <DATABASE> database = NameOrVariable() files = BackupFiles(BackupOptions.BACKUP_FILES) target = BackupTarget()
    { return new BackupDatabase(start, database, files, target); }
}

Statement BackupLog(SqlParserPos start) :
{ NameOrVariable database; List<NamedOption> files; BackupTarget target; }
{
    ( <LOG> | <TRAN> | <TRANSACTION> )
    database = NameOrVariable() files = BackupFiles(BackupOptions.BACKUP_FILES) target = BackupTarget()
    { return new BackupLog(start, database, files, target); }
}

Statement BackupGroup(SqlParserPos start) :
{ List<Identifier> databases; BackupTarget target; }
{
    <GROUP> { requireVersion(16, token); } databases = Identifiers() target = BackupTarget()
    { return new BackupGroup(start, databases, target); }
}

Statement BackupServer(SqlParserPos start) :
{ BackupTarget target; }
{
    <SERVER> { requireVersion(16, token); } target = BackupTarget() { return new BackupServer(start, target); }
}

/** The files of a file backup; none for a whole database. */
List<NamedOption> BackupFiles(OptionTable table) :
{ List<NamedOption> files = new ArrayList<NamedOption>(); NamedOption file; }
{
    [
        LOOKAHEAD({ isBackupFile() }) file = NamedOption(table) { files.add(file); }
        ( <COMMA> file = NamedOption(table) { files.add(file); } )*
    ]
    { return files; }
}

BackupTarget BackupTarget() :
{
    List<BackupDevice> devices;
    List<BackupDevice> mirror;
    List<List<BackupDevice>> mirrors = new ArrayList<List<BackupDevice>>();
    List<NamedOption> options = new ArrayList<NamedOption>();
}
{
    <TO> devices = BackupDevices()
    ( LOOKAHEAD({ areWords("MIRROR", "TO") }) Word() <TO> mirror = BackupDevices() { mirrors.add(mirror); } )*
    [ LOOKAHEAD(1) <WITH> options = NamedOptions(BackupOptions.BACKUP) ]
    { return new BackupTarget(devices, mirrors, options); }
}

List<BackupDevice> BackupDevices() :
{ List<BackupDevice> devices = new ArrayList<BackupDevice>(); BackupDevice device; }
{
    device = BackupDevice() { devices.add(device); }
    ( <COMMA> device = BackupDevice() { devices.add(device); } )*
    { return devices; }
}

BackupDevice BackupDevice() :
{ BackupDevice.Kind kind; Expression path; NameOrVariable name; }
{
    <DISK> <EQ> path = TextPart() { return new BackupDevice.Physical(BackupDevice.Kind.DISK, path); }
|
    LOOKAHEAD({ tokenAhead(2).kind == EQ })
    Word() { kind = deviceKind(token); } <EQ> path = TextPart() { return new BackupDevice.Physical(kind, path); }
|
    name = NameOrVariable() { return new BackupDevice.Logical(name); }
}

NameOrVariable NameOrVariable() :
{ Identifier name; VariableReference variable; }
{
    name = Identifier() { return new NameOrVariable.Name(name); }
|
    variable = Variable() { return new NameOrVariable.Variable(variable); }
}
