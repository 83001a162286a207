/* ASYMMETRIC KEY, and what asymmetric keys share with symmetric keys and certificates */

Statement CreateAsymmetricKey(SqlParserPos start) :
{ Identifier name; Identifier owner; AsymmetricKeySource source; String algorithm; StringLiteral password = null; }
{
    <ASYMMETRIC> <KEY> name = Identifier() owner = Owner()
    (
        <FROM> source = AsymmetricKeySource()
    |
        <WITH> <ALGORITHM> <EQ> algorithm = AsymmetricAlgorithm()
        { source = new AsymmetricKeySource.GeneratedSource(algorithm); }
    )
    [ LOOKAHEAD(1) password = EncryptionByPassword() ]
    { return new CreateAsymmetricKey(start, name, owner, source, password); }
}

/** AUTHORIZATION, where written. */
Identifier Owner() :
{ Identifier owner = null; }
{
    [ <AUTHORIZATION> owner = Identifier() ] { return owner; }
}

AsymmetricKeySource AsymmetricKeySource() :
{ Identifier name; StringLiteral path; ProviderKeyOptions options = new ProviderKeyOptions(); }
{
    <PROVIDER> name = Identifier()
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> ProviderKeyOption(options) ( <COMMA> ProviderKeyOption(options) )*
    ]
    { return options.source(name); }
|
    <FILE> <EQ> path = StringLiteral() { return new AsymmetricKeySource.KeyFileSource(false, path); }
|
    <EXECUTABLE> <FILE> <EQ> path = StringLiteral() { return new AsymmetricKeySource.KeyFileSource(true, path); }
|
    <ASSEMBLY> name = Identifier() { return new AsymmetricKeySource.AssemblySource(name); }
}

void ProviderKeyOption(ProviderKeyOptions options) :
{ Token word; String algorithm; StringLiteral name; ProviderKeySource.Disposition disposition; }
{
    <ALGORITHM> { word = token; } <EQ> algorithm = AsymmetricAlgorithm() { options.algorithm(algorithm, word); }
|
    <PROVIDER_KEY_NAME> { word = token; } <EQ> name = StringLiteral() { options.name(name, word); }
|
    <CREATION_DISPOSITION> { word = token; } <EQ> disposition = Disposition() { options.disposition(disposition, word); }
}

ProviderKeySource.Disposition Disposition() :
{}
{
    <CREATE_NEW> { return ProviderKeySource.Disposition.CREATE_NEW; }
|
    <OPEN_EXISTING> { return ProviderKeySource.Disposition.OPEN_EXISTING; }
}

String AsymmetricAlgorithm() :
{}
{
    <IDENTIFIER> { return algorithm(token, "RSA_512", "RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096"); }
}

StringLiteral EncryptionByPassword() :
{ StringLiteral password; }
{
    <ENCRYPTION> <BY> <PASSWORD> <EQ> password = Secret() { return password; }
}

StringLiteral DecryptionByPassword() :
{ StringLiteral password; }
{
    <DECRYPTION> <BY> <PASSWORD> <EQ> password = Secret() { return password; }
}

Statement AlterAsymmetricKey(SqlParserPos start) :
{ Identifier name; PrivateKeyChange change; List<PrivateKeyOption> options; }
{
    <ASYMMETRIC> <KEY> name = Identifier()
    (
        <REMOVE> <PRIVATE> <KEY> { change = new PrivateKeyChange.RemovePrivateKey(); }
    |
        <WITH> options = PrivateKey(PASSWORDS_OF_KEY) { change = new PrivateKeyChange.ChangePrivateKey(options); }
    )
    { return new AlterAsymmetricKey(start, name, change); }
}

/** PRIVATE KEY with its options, of which each statement takes some. */
List<PrivateKeyOption> PrivateKey(java.util.Set<String> allowed) :
{ List<PrivateKeyOption> options = new ArrayList<PrivateKeyOption>(); }
{
    <PRIVATE> <KEY> <LPAREN>
    PrivateKeyOption(options, allowed) ( <COMMA> PrivateKeyOption(options, allowed) )*
    <RPAREN>
    { return options; }
}

void PrivateKeyOption(List<PrivateKeyOption> options, java.util.Set<String> allowed) :
{ Token word; StringLiteral text; PrivateKeyOption option; }
{
    { word = allowed(allowed); }
    (
        <FILE> <EQ> text = StringLiteral() { option = new PrivateKeyOption.PrivateKeyFile(text); }
    |
        <BINARY> <EQ> <BINARY_LITERAL> { option = new PrivateKeyOption.PrivateKeyBinary(binary(token, true)); }
    |
        text = EncryptionByPassword() { option = new PrivateKeyOption.EncryptionByPassword(text); }
    |
        text = DecryptionByPassword() { option = new PrivateKeyOption.DecryptionByPassword(text); }
    |
        <ALGORITHM> <EQ> text = StringLiteral() { option = new PrivateKeyOption.FileAlgorithm(text); }
    )
    { addOnce(options, option, word); }
}

Statement DropAsymmetricKey(SqlParserPos start) :
{ Identifier name; boolean remove; }
{
    <ASYMMETRIC> <KEY> name = Identifier() remove = RemoveProviderKey()
    { return new DropAsymmetricKey(start, name, remove); }
}

boolean RemoveProviderKey() :
{ boolean remove = false; }
{
    [ LOOKAHEAD(1) <REMOVE> <PROVIDER> <KEY> { remove = true; } ] { return remove; }
}
