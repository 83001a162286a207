/* MASTER KEY of a database, SERVICE MASTER KEY of the instance */

Statement CreateMasterKey(SqlParserPos start) :
{ StringLiteral password = null; }
{
    <MASTER> <KEY> [ LOOKAHEAD(1) password = EncryptionByPassword() ] { return new CreateMasterKey(start, password); }
}

Statement AlterMasterKey(SqlParserPos start) :
{ boolean forced; boolean adding = false; StringLiteral password = null; MasterKeyChange change; }
{
    <MASTER> <KEY>
    (
        forced = Forced() <REGENERATE> <WITH> password = EncryptionByPassword()
        { change = new MasterKeyChange.RegenerateMasterKey(forced, password); }
    |
        ( <ADD> { adding = true; } | <DROP> ) <ENCRYPTION> <BY>
        ( <SERVICE> <MASTER> <KEY> | <PASSWORD> <EQ> password = Secret() )
        { change = new MasterKeyChange.ChangeEncryption(adding, password); }
    )
    { return new AlterMasterKey(start, change); }
}

boolean Forced() :
{ boolean forced = false; }
{
    [ LOOKAHEAD(1) <FORCE> { forced = true; } ] { return forced; }
}

Statement DropMasterKey(SqlParserPos start) :
{}
{
    <MASTER> <KEY> { return new DropMasterKey(start); }
}

Statement BackupMasterKey(SqlParserPos start) :
{ KeyFile target; StringLiteral password; }
{
    <MASTER> <KEY> <TO> target = KeyFile() password = EncryptionByPassword()
    { return new BackupMasterKey(start, target, password); }
}

Statement RestoreMasterKey(SqlParserPos start) :
{ KeyFile origin; StringLiteral decryption; StringLiteral encryption; boolean forced; }
{
    <MASTER> <KEY> <FROM> origin = KeyFile()
    decryption = DecryptionByPassword() encryption = EncryptionByPassword() forced = Forced()
    { return new RestoreMasterKey(start, origin, decryption, encryption, forced); }
}

Statement AlterServiceMasterKey(SqlParserPos start) :
{ boolean forced; ServiceMasterKeyChange change; }
{
    <SERVICE> <MASTER> <KEY>
    (
        forced = Forced() <REGENERATE> { change = new ServiceMasterKeyChange.RegenerateServiceMasterKey(forced); }
    |
        <WITH> change = RecoverForAccount()
    )
    { return new AlterServiceMasterKey(start, change); }
}

ServiceMasterKeyChange RecoverForAccount() :
{ boolean former; StringLiteral account; StringLiteral password; }
{
    <IDENTIFIER> { former = isFormerAccount(token); } <EQ> account = StringLiteral() <COMMA>
    ( <OLD_PASSWORD> { require(former, token); } | <IDENTIFIER> { require(!former && isWord(token, "NEW_PASSWORD"), token); } )
    <EQ> password = Secret()
    { return new ServiceMasterKeyChange.RecoverForAccount(former, account, password); }
}

Statement BackupServiceMasterKey(SqlParserPos start) :
{ StringLiteral path; StringLiteral password; }
{
    <SERVICE> <MASTER> <KEY> <TO> <FILE> <EQ> path = StringLiteral() password = EncryptionByPassword()
    { return new BackupServiceMasterKey(start, path, password); }
}

Statement RestoreServiceMasterKey(SqlParserPos start) :
{ StringLiteral path; StringLiteral password; boolean forced; }
{
    <SERVICE> <MASTER> <KEY> <FROM> <FILE> <EQ> path = StringLiteral() password = DecryptionByPassword() forced = Forced()
    { return new RestoreServiceMasterKey(start, path, password, forced); }
}
