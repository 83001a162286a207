/* DATABASE and its encryption key */

Statement UseDatabase() :
{ SqlParserPos start; Identifier name; }
{
    <USE> { start = getPos(); refuseInModule(); } name = Identifier() { return new UseDatabase(start, name); }
}

Statement CreateDatabase(SqlParserPos start) :
{ Identifier name; }
{
    <DATABASE> name = Identifier()
    [
        LOOKAHEAD({ isDatabaseClause() })
        ( <ON> | <COLLATE> | <WITH> | <FOR> | <AS> | <IDENTIFIER> )
        { refuse("CREATE DATABASE ... " + upper(token), start); }
    ]
    { return new CreateDatabase(start, name); }
}

Statement DropDatabase(SqlParserPos start) :
{ boolean ifExists = false; List<Identifier> names; }
{
    <DATABASE> [ <IF> <EXISTS> { ifExists = true; } ] names = Identifiers()
    { return new DropDatabase(start, ifExists, names); }
}

Statement AlterDatabase(SqlParserPos start) :
{
    Identifier database = null;
    List<DatabaseOption> options = new ArrayList<DatabaseOption>();
    DatabaseOption option;
    Termination termination = null;
}
{
    <DATABASE> ( <CURRENT> | database = Identifier() )
    (
        <SET> option = DatabaseOption(start) { options.add(option); }
        ( <COMMA> option = DatabaseOption(start) { options.add(option); } )*
        [ LOOKAHEAD({ isWithClause() }) <WITH> termination = Termination() ]
    |
        ( <ADD> | <REMOVE> | <COLLATE> | LOOKAHEAD({ isWord("MODIFY") }) <IDENTIFIER> )
        { refuse("ALTER DATABASE ... " + upper(token), start); }
    )
    { return new AlterDatabaseSet(start, database, options, termination); }
}

DatabaseOption DatabaseOption(SqlParserPos start) :
{ DatabaseOption.EncryptionState state; }
{
    <ENCRYPTION> state = EncryptionState() { return new DatabaseOption.SetEncryption(state); }
|
    <ONLINE> { return new DatabaseOption.SetAvailability(DatabaseOption.Availability.ONLINE); }
|
    <OFFLINE> { return new DatabaseOption.SetAvailability(DatabaseOption.Availability.OFFLINE); }
|
    <EMERGENCY> { return new DatabaseOption.SetAvailability(DatabaseOption.Availability.EMERGENCY); }
|
    <SINGLE_USER> { return new DatabaseOption.SetUserAccess(DatabaseOption.UserAccess.SINGLE_USER); }
|
    <RESTRICTED_USER> { return new DatabaseOption.SetUserAccess(DatabaseOption.UserAccess.RESTRICTED_USER); }
|
    <MULTI_USER> { return new DatabaseOption.SetUserAccess(DatabaseOption.UserAccess.MULTI_USER); }
|
    <READ_ONLY> { return new DatabaseOption.SetUpdateability(DatabaseOption.Updateability.READ_ONLY); }
|
    <READ_WRITE> { return new DatabaseOption.SetUpdateability(DatabaseOption.Updateability.READ_WRITE); }
|
    <IDENTIFIER> { refuseDatabaseOption(token, start); return null; }
}

DatabaseOption.EncryptionState EncryptionState() :
{}
{
    <ON> { return DatabaseOption.EncryptionState.ON; }
|
    <OFF> { return DatabaseOption.EncryptionState.OFF; }
|
    <SUSPEND> { requireVersion(15, token); return DatabaseOption.EncryptionState.SUSPEND; }
|
    <RESUME> { requireVersion(15, token); return DatabaseOption.EncryptionState.RESUME; }
}

Termination Termination() :
{ Integer seconds; }
{
    <NO_WAIT> { return new Termination(Termination.Kind.NO_WAIT, null); }
|
    <ROLLBACK>
    (
        <IMMEDIATE> { return new Termination(Termination.Kind.ROLLBACK_IMMEDIATE, null); }
    |
        <AFTER> seconds = Integer() [ LOOKAHEAD(1) <SECONDS> ]
        { return new Termination(Termination.Kind.ROLLBACK_AFTER, seconds); }
    )
}

Statement CreateDatabaseEncryptionKey(SqlParserPos start) :
{ String algorithm; Encryptor encryptor; }
{
    <DATABASE> <ENCRYPTION> <KEY> <WITH> <ALGORITHM> <EQ> algorithm = DatabaseKeyAlgorithm() encryptor = Encryptor()
    { return new CreateDatabaseEncryptionKey(start, algorithm, encryptor); }
}

Statement AlterDatabaseEncryptionKey(SqlParserPos start) :
{ String algorithm = null; Encryptor encryptor = null; }
{
    <DATABASE> <ENCRYPTION> <KEY>
    (
        <REGENERATE> <WITH> <ALGORITHM> <EQ> algorithm = DatabaseKeyAlgorithm() [ LOOKAHEAD(1) encryptor = Encryptor() ]
    |
        encryptor = Encryptor()
    )
    { return new AlterDatabaseEncryptionKey(start, algorithm, encryptor); }
}

Statement DropDatabaseEncryptionKey(SqlParserPos start) :
{}
{
    <DATABASE> <ENCRYPTION> <KEY> { return new DropDatabaseEncryptionKey(start); }
}

String DatabaseKeyAlgorithm() :
{}
{
    <IDENTIFIER> { return algorithm(token, "AES_128", "AES_192", "AES_256", "TRIPLE_DES_3KEY"); }
}

Encryptor Encryptor() :
{ Encryptor.Kind kind; Identifier name; }
{
    <ENCRYPTION> <BY> <SERVER>
    (
        <CERTIFICATE> { kind = Encryptor.Kind.CERTIFICATE; }
    |
        <ASYMMETRIC> <KEY> { kind = Encryptor.Kind.ASYMMETRIC_KEY; }
    )
    name = Identifier()
    { return new Encryptor(kind, name); }
}
