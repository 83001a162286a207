/* CRYPTOGRAPHIC PROVIDER */

Statement CreateCryptographicProvider(SqlParserPos start) :
{ Identifier name; StringLiteral file; }
{
    <CRYPTOGRAPHIC> <PROVIDER> name = Identifier() <FROM> <FILE> <EQ> file = StringLiteral()
    { return new CreateCryptographicProvider(start, name, file); }
}

Statement AlterCryptographicProvider(SqlParserPos start) :
{ Identifier name; StringLiteral file = null; AlterCryptographicProvider.Action action = null; }
{
    <CRYPTOGRAPHIC> <PROVIDER> name = Identifier()
    (
        <FROM> <FILE> <EQ> file = StringLiteral() [ LOOKAHEAD(1) action = ProviderAction() ]
    |
        action = ProviderAction()
    )
    { return new AlterCryptographicProvider(start, name, file, action); }
}

AlterCryptographicProvider.Action ProviderAction() :
{}
{
    <ENABLE> { return AlterCryptographicProvider.Action.ENABLE; }
|
    <DISABLE> { return AlterCryptographicProvider.Action.DISABLE; }
}

Statement DropCryptographicProvider(SqlParserPos start) :
{ Identifier name; }
{
    <CRYPTOGRAPHIC> <PROVIDER> name = Identifier()
    { return new DropCryptographicProvider(start, name); }
}
