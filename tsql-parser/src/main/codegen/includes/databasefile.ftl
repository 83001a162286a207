/* FILES and FILEGROUPS of a database */

DatabaseLayout DatabaseLayout() :
{
    boolean primary = false;
    List<FileSpecification> files;
    List<FilegroupSpecification> filegroups = new ArrayList<FilegroupSpecification>();
    FilegroupSpecification filegroup;
    List<FileSpecification> logFiles = new ArrayList<FileSpecification>();
}
{
    <ON> [ <PRIMARY> { primary = true; } ] files = FileSpecifications()
    ( <COMMA> filegroup = FilegroupSpecification() { filegroups.add(filegroup); } )*
    [ LOOKAHEAD({ areWords("LOG", "ON") }) logFiles = LogFiles() ]
    { return new DatabaseLayout(primary, files, filegroups, logFiles); }
}

List<FileSpecification> LogFiles() :
{ List<FileSpecification> files; }
{
    <LOG> <ON> files = FileSpecifications() { return files; }
}

/** Files; a comma before FILEGROUP belongs to the list of filegroups. */
List<FileSpecification> FileSpecifications() :
{ List<FileSpecification> files = new ArrayList<FileSpecification>(); FileSpecification file; }
{
    file = FileSpecification() { requireFileOption("FILENAME", file); files.add(file); }
    (
        LOOKAHEAD({ isFileNext() })
        <COMMA> file = FileSpecification() { requireFileOption("FILENAME", file); files.add(file); }
    )*
    { return files; }
}

FileSpecification FileSpecification() :
{ List<NamedOption> options; }
{
    <LPAREN> options = NamedOptions(DatabaseOptions.FILE) <RPAREN> { return new FileSpecification(options); }
}

FilegroupSpecification FilegroupSpecification() :
{ Identifier name; String contents = null; boolean byDefault = false; List<FileSpecification> files; }
{
    <FILEGROUP> name = Identifier()
    [ contents = FilegroupContents() ]
    [ <DEFAULT_> { byDefault = true; } ]
    files = FileSpecifications()
    { return new FilegroupSpecification(name, contents, byDefault, files); }
}

String FilegroupContents() :
{}
{
    <CONTAINS> Word() { return known(token, "FILESTREAM", "MEMORY_OPTIMIZED_DATA"); }
}

Statement AddToDatabase(SqlParserPos start, Identifier database) :
{ boolean log = false; List<FileSpecification> files; Identifier filegroup = null; String contents = null; }
{
    LOOKAHEAD({ isWord("SECONDARY") }) Word() { refuse("ALTER DATABASE ... ADD SECONDARY", start); return null; }
|
    [ <LOG> { log = true; } ] <FILE> files = FileSpecifications()
    [ LOOKAHEAD({ !log && isWord("TO") }) <TO> <FILEGROUP> filegroup = Identifier() ]
    { return new AlterDatabaseAddFile(start, database, log, files, filegroup); }
|
    <FILEGROUP> filegroup = Identifier() [ LOOKAHEAD(1) contents = FilegroupContents() ]
    { return new AlterDatabaseAddFilegroup(start, database, filegroup, contents); }
}

Statement RemoveFromDatabase(SqlParserPos start, Identifier database) :
{ Identifier name; }
{
    LOOKAHEAD({ isWord("SECONDARY") }) Word()
    { refuse("ALTER DATABASE ... REMOVE SECONDARY", start); return null; }
|
    <FILE> name = Identifier() { return new AlterDatabaseRemoveFile(start, database, name); }
|
    <FILEGROUP> name = Identifier() { return new AlterDatabaseRemoveFilegroup(start, database, name); }
}

Statement ModifyDatabase(SqlParserPos start, Identifier database) :
{ Identifier name; FileSpecification file; NamedOption change; Termination termination = null; List<NamedOption> options; }
{
    LOOKAHEAD({ isAssigned("BACKUP_STORAGE_REDUNDANCY") }) Word()
    { refuse("ALTER DATABASE ... MODIFY BACKUP_STORAGE_REDUNDANCY", start); return null; }
|
    <NAME> <EQ> name = Identifier() { return new AlterDatabaseModifyName(start, database, name); }
|
    <FILE> file = FileSpecification()
    { requireFileOption("NAME", file); return new AlterDatabaseModifyFile(start, database, file); }
|
    <FILEGROUP> name = Identifier() change = NamedOption(DatabaseOptions.FILEGROUP)
    [ LOOKAHEAD({ isWithClause() }) <WITH> termination = Termination() ]
    { return new AlterDatabaseModifyFilegroup(start, database, name, change, termination); }
|
    <LPAREN> options = NamedOptions(DatabaseOptions.SERVICE) <RPAREN>
    { return new AlterDatabaseModify(start, database, options); }
}
