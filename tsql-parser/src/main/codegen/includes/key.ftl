/* ASYMMETRIC KEY at a provider */

Statement CreateAsymmetricKey(SqlParserPos start) :
{ Identifier name; Identifier owner = null; ProviderKeySource source = null; }
{
    <ASYMMETRIC> <KEY> name = Identifier()
    [ <AUTHORIZATION> owner = Identifier() ]
    (
        <FROM> source = ProviderKeySource(start)
    |
        <WITH> { refuse("CREATE ASYMMETRIC KEY ... WITH ALGORITHM", start); }
    )
    [ LOOKAHEAD(1) <ENCRYPTION> { refuse("CREATE ASYMMETRIC KEY ... ENCRYPTION BY", start); } ]
    { return new CreateAsymmetricKey(start, name, owner, source); }
}

ProviderKeySource ProviderKeySource(SqlParserPos start) :
{ Identifier provider; ProviderKeyOptions options = new ProviderKeyOptions(); }
{
    <PROVIDER> provider = Identifier()
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> ProviderKeyOption(options) ( <COMMA> ProviderKeyOption(options) )*
    ]
    { return options.source(provider); }
|
    <FILE> { refuse("CREATE ASYMMETRIC KEY ... FROM FILE", start); return null; }
|
    <IDENTIFIER> { refuseKeySource(token, start); return null; }
}

void ProviderKeyOption(ProviderKeyOptions options) :
{ Token word; String algorithm; StringLiteral name; }
{
    <ALGORITHM> { word = token; } <EQ> algorithm = AsymmetricAlgorithm() { options.algorithm(algorithm, word); }
|
    <PROVIDER_KEY_NAME> { word = token; } <EQ> name = StringLiteral() { options.name(name, word); }
|
    <CREATION_DISPOSITION> { word = token; } <EQ>
    (
        <CREATE_NEW> { options.disposition(ProviderKeySource.Disposition.CREATE_NEW, word); }
    |
        <OPEN_EXISTING> { options.disposition(ProviderKeySource.Disposition.OPEN_EXISTING, word); }
    )
}

String AsymmetricAlgorithm() :
{}
{
    <IDENTIFIER> { return algorithm(token, "RSA_512", "RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096"); }
}

Statement DropAsymmetricKey(SqlParserPos start) :
{ Identifier name; boolean remove = false; }
{
    <ASYMMETRIC> <KEY> name = Identifier()
    [ LOOKAHEAD(1) <REMOVE> <PROVIDER> <KEY> { remove = true; } ]
    { return new DropAsymmetricKey(start, name, remove); }
}
