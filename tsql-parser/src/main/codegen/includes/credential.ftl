/* CREDENTIAL, of the server and scoped to a database */

Statement CreateCredential(SqlParserPos start) :
{ Identifier name; StringLiteral identity; StringLiteral secret; Identifier provider = null; }
{
    <CREDENTIAL> name = Identifier() <WITH> identity = CredentialIdentity() secret = FurtherSecret()
    [ <FOR> <CRYPTOGRAPHIC> <PROVIDER> provider = Identifier() ]
    { return new CreateCredential(start, name, identity, secret, provider); }
}

Statement AlterCredential(SqlParserPos start) :
{ Identifier name; StringLiteral identity; StringLiteral secret; }
{
    <CREDENTIAL> name = Identifier() <WITH> identity = CredentialIdentity() secret = FurtherSecret()
    { return new AlterCredential(start, name, identity, secret); }
}

/** The server refuses an empty identity as a syntax error near the word IDENTITY. */
StringLiteral CredentialIdentity() :
{ Token word; StringLiteral identity; }
{
    <IDENTITY> { word = token; } <EQ> identity = StringLiteral()
    { return notEmpty(identity, word); }
}

/** The secret after the identity, where written. */
StringLiteral FurtherSecret() :
{ StringLiteral secret = null; }
{
    [ <COMMA> { refuseSecondIdentity(); } <SECRET> <EQ> secret = Secret() ] { return secret; }
}

Statement DropCredential(SqlParserPos start) :
{ Identifier name; }
{
    <CREDENTIAL> name = Identifier() { return new DropCredential(start, name); }
}

Statement CreateDatabaseScopedCredential(SqlParserPos start) :
{ Identifier name; StringLiteral identity; StringLiteral secret; }
{
    <DATABASE> <SCOPED> <CREDENTIAL> name = Identifier() <WITH> identity = CredentialIdentity() secret = FurtherSecret()
    { return new CreateDatabaseScopedCredential(start, name, identity, secret); }
}

Statement AlterDatabaseScopedCredential(SqlParserPos start) :
{ Identifier name; StringLiteral identity; StringLiteral secret; }
{
    <DATABASE> <SCOPED> <CREDENTIAL> name = Identifier() <WITH> identity = CredentialIdentity() secret = FurtherSecret()
    { return new AlterDatabaseScopedCredential(start, name, identity, secret); }
}

Statement DropDatabaseScopedCredential(SqlParserPos start) :
{ Identifier name; }
{
    <DATABASE> <SCOPED> <CREDENTIAL> name = Identifier() { return new DropDatabaseScopedCredential(start, name); }
}
