/* SYMMETRIC KEY */

Statement CreateSymmetricKey(SqlParserPos start) :
{
    Identifier name;
    Identifier owner;
    Identifier provider = null;
    List<SymmetricKeyOption> options = new ArrayList<SymmetricKeyOption>();
    List<KeyMechanism> encryptions = new ArrayList<KeyMechanism>();
}
{
    <SYMMETRIC> <KEY> name = Identifier() owner = Owner()
    (
        <FROM> <PROVIDER> provider = Identifier()
        [ LOOKAHEAD({ isWithClause() }) encryptions = SymmetricKeyProperties(options) ]
    |
        encryptions = SymmetricKeyProperties(options)
    )
    { return new CreateSymmetricKey(start, name, owner, provider, options, encryptions); }
}

/** Gathers the options; answers what encrypts the key. */
List<KeyMechanism> SymmetricKeyProperties(List<SymmetricKeyOption> options) :
{ List<KeyMechanism> encryptions = new ArrayList<KeyMechanism>(); }
{
    <WITH>
    (
        SymmetricKeyOption(options) ( <COMMA> SymmetricKeyOption(options) )*
        [ LOOKAHEAD(1) encryptions = SymmetricKeyEncryptions() ]
    |
        encryptions = SymmetricKeyEncryptions()
    )
    { return encryptions; }
}

void SymmetricKeyOption(List<SymmetricKeyOption> options) :
{ Token word; StringLiteral text; String algorithm; ProviderKeySource.Disposition disposition; SymmetricKeyOption option; }
{
    { word = tokenAhead(1); }
    (
        <KEY_SOURCE> <EQ> text = Secret() { option = new SymmetricKeyOption.KeySource(text); }
    |
        <ALGORITHM> <EQ> algorithm = SymmetricAlgorithm() { option = new SymmetricKeyOption.Algorithm(algorithm); }
    |
        <IDENTITY_VALUE> <EQ> text = StringLiteral() { option = new SymmetricKeyOption.IdentityValue(text); }
    |
        <PROVIDER_KEY_NAME> <EQ> text = StringLiteral() { option = new SymmetricKeyOption.ProviderKeyName(text); }
    |
        <CREATION_DISPOSITION> <EQ> disposition = Disposition()
        { option = new SymmetricKeyOption.CreationDisposition(disposition); }
    )
    { addOnce(options, option, word); }
}

String SymmetricAlgorithm() :
{}
{
    <IDENTIFIER>
    {
        return algorithm(token, "AES_128", "AES_192", "AES_256", "DES", "DESX", "RC2", "RC4", "RC4_128", "TRIPLE_DES",
            "TRIPLE_DES_3KEY");
    }
}

List<KeyMechanism> SymmetricKeyEncryptions() :
{ List<KeyMechanism> encryptions = new ArrayList<KeyMechanism>(); KeyMechanism mechanism; }
{
    <ENCRYPTION> <BY> mechanism = KeyMechanism(false) { encryptions.add(mechanism); }
    ( <COMMA> mechanism = KeyMechanism(false) { encryptions.add(mechanism); } )*
    { return encryptions; }
}

/** What encrypts or, with the password of its private key, decrypts. */
KeyMechanism KeyMechanism(boolean decrypts) :
{ Identifier name; StringLiteral password = null; }
{
    <CERTIFICATE> name = Identifier() password = PrivateKeyPassword(decrypts)
    { return new KeyMechanism.ByCertificate(name, password); }
|
    <ASYMMETRIC> <KEY> name = Identifier() password = PrivateKeyPassword(decrypts)
    { return new KeyMechanism.ByAsymmetricKey(name, password); }
|
    <SYMMETRIC> <KEY> name = Identifier() { return new KeyMechanism.BySymmetricKey(name); }
|
    <PASSWORD> <EQ> password = Secret() { return new KeyMechanism.ByPassword(password); }
}

StringLiteral PrivateKeyPassword(boolean decrypts) :
{ StringLiteral password = null; }
{
    [ LOOKAHEAD({ decrypts && isWithClause() }) <WITH> <PASSWORD> <EQ> password = Secret() ] { return password; }
}

Statement AlterSymmetricKey(SqlParserPos start) :
{ Identifier name; boolean adding = false; List<KeyMechanism> encryptions; }
{
    <SYMMETRIC> <KEY> name = Identifier() ( <ADD> { adding = true; } | <DROP> ) encryptions = SymmetricKeyEncryptions()
    { return new AlterSymmetricKey(start, name, adding, encryptions); }
}

Statement DropSymmetricKey(SqlParserPos start) :
{ Identifier name; boolean remove; }
{
    <SYMMETRIC> <KEY> name = Identifier() remove = RemoveProviderKey()
    { return new DropSymmetricKey(start, name, remove); }
}

/** OPEN of a key. */
Statement OpenKey(SqlParserPos start) :
{ Identifier name; KeyMechanism decryption; StringLiteral password; }
{
    <SYMMETRIC> <KEY> name = Identifier() <DECRYPTION> <BY> decryption = KeyMechanism(true)
    { return new OpenSymmetricKey(start, name, decryption); }
|
    <MASTER> <KEY> password = DecryptionByPassword() { return new OpenMasterKey(start, password); }
}

/** CLOSE of keys. */
Statement CloseKey(SqlParserPos start) :
{ Identifier name; }
{
    <SYMMETRIC> <KEY> name = Identifier() { return new CloseSymmetricKey(start, name); }
|
    <ALL> <SYMMETRIC> <KEYS> { return new CloseAllSymmetricKeys(start); }
|
    <MASTER> <KEY> { return new CloseMasterKey(start); }
}

Statement BackupSymmetricKey(SqlParserPos start) :
{ Identifier name; KeyFile target; StringLiteral password; }
{
    <SYMMETRIC> { requireVersion(16, token); } <KEY> name = Identifier() <TO> target = KeyFile()
    password = EncryptionByPassword()
    { return new BackupSymmetricKey(start, name, target, password); }
}

Statement RestoreSymmetricKey(SqlParserPos start) :
{ Identifier name; KeyFile origin; StringLiteral decryption; StringLiteral encryption; }
{
    <SYMMETRIC> { requireVersion(16, token); } <KEY> name = Identifier() <FROM> origin = KeyFile()
    decryption = DecryptionByPassword() encryption = EncryptionByPassword()
    { return new RestoreSymmetricKey(start, name, origin, decryption, encryption); }
}

/** The place of a key's copy; blobs from SQL Server 2022. */
KeyFile KeyFile() :
{ KeyFile.Kind kind; StringLiteral location; }
{
    ( <FILE> { kind = KeyFile.Kind.FILE; } | <URL> { requireVersion(16, token); kind = KeyFile.Kind.URL; } )
    <EQ> location = StringLiteral()
    { return new KeyFile(kind, location); }
}
