/* CREDENTIAL */

Statement CreateCredential(SqlParserPos start) :
{ Identifier name; StringLiteral identity; StringLiteral secret = null; Identifier provider = null; }
{
    <CREDENTIAL> name = Identifier() <WITH> identity = CredentialIdentity()
    [ <COMMA> { refuseSecondIdentity(); } secret = CredentialSecret() ]
    [ <FOR> <CRYPTOGRAPHIC> <PROVIDER> provider = Identifier() ]
    { return new CreateCredential(start, name, identity, secret, provider); }
}

Statement AlterCredential(SqlParserPos start) :
{ Identifier name; StringLiteral identity; StringLiteral secret = null; }
{
    <CREDENTIAL> name = Identifier() <WITH> identity = CredentialIdentity()
    [ <COMMA> { refuseSecondIdentity(); } secret = CredentialSecret() ]
    { return new AlterCredential(start, name, identity, secret); }
}

/** The server refuses an empty identity as a syntax error near the word IDENTITY. */
StringLiteral CredentialIdentity() :
{ Token word; StringLiteral identity; }
{
    <IDENTITY> { word = token; } <EQ> identity = StringLiteral()
    { return notEmpty(identity, word); }
}

StringLiteral CredentialSecret() :
{ StringLiteral secret; }
{
    <SECRET> <EQ> secret = Secret() { return secret; }
}

Statement DropCredential(SqlParserPos start) :
{ Identifier name; }
{
    <CREDENTIAL> name = Identifier() { return new DropCredential(start, name); }
}
