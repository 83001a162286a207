/* LOGIN */

Statement CreateLogin(SqlParserPos start) :
{ Identifier name; LoginSource source; }
{
    <LOGIN> name = Identifier()
    (
        <WITH> source = PasswordSource()
    |
        <FROM> source = NamedLoginSource()
    )
    { return new CreateLogin(start, name, source); }
}

LoginSource PasswordSource() :
{
    LoginPassword password;
    boolean mustChange = false;
    List<LoginOption> options = new ArrayList<LoginOption>();
    LoginOption option;
}
{
    <PASSWORD> <EQ> password = LoginPassword()
    [ LOOKAHEAD(1) <MUST_CHANGE> { mustChange = true; } ]
    (
        <COMMA>
        (
            option = LoginSid()
        |
            option = LoginDefault()
        |
            option = LoginPolicy()
        |
            <CREDENTIAL> <EQ> option = PlainCredential()
        )
        { options.add(option); }
    )*
    { return new LoginSource.PasswordSource(password, mustChange, options); }
}

LoginSource NamedLoginSource() :
{ Identifier name; List<LoginOption> options = new ArrayList<LoginOption>(); }
{
    <WINDOWS> [ LOOKAHEAD({ isWithClause() }) options = LoginDefaults() ]
    { return new LoginSource.WindowsSource(options); }
|
    <CERTIFICATE> name = Identifier() { return new LoginSource.CertificateSource(name); }
|
    <ASYMMETRIC> <KEY> name = Identifier() { return new LoginSource.AsymmetricKeySource(name); }
|
    <EXTERNAL> <PROVIDER>
    [ LOOKAHEAD({ isWithClause() }) <WITH> ExternalLoginOption(options) ( <COMMA> ExternalLoginOption(options) )* ]
    { return new LoginSource.ExternalProviderSource(options); }
}

void ExternalLoginOption(List<LoginOption> options) :
{ Token word; LoginOption option; StringLiteral text; String type; }
{
    { word = tokenAhead(1); }
    (
        option = LoginDefault()
    |
        option = LoginSid()
    |
        type = ExternalType() { option = new LoginOption.ExternalType(type); }
    |
        text = ExternalObject() { option = new LoginOption.ObjectId(text); }
    )
    { addOnce(options, option, word); }
}

LoginOption LoginSid() :
{}
{
    <SID> <EQ> <BINARY_LITERAL> { return new LoginOption.Sid(binary(token, false)); }
}

List<LoginOption> LoginDefaults() :
{ List<LoginOption> options = new ArrayList<LoginOption>(); LoginOption option; }
{
    <WITH> option = LoginDefault() { options.add(option); }
    ( <COMMA> option = LoginDefault() { options.add(option); } )*
    { return options; }
}

LoginOption LoginDefault() :
{ Identifier name; }
{
    <DEFAULT_DATABASE> <EQ> name = Identifier() { return new LoginOption.DefaultDatabase(name); }
|
    <DEFAULT_LANGUAGE> <EQ> name = Identifier() { return new LoginOption.DefaultLanguage(name); }
}

LoginOption LoginPolicy() :
{ boolean on; }
{
    <CHECK_POLICY> <EQ> on = OnOrOff() { return new LoginOption.CheckPolicy(on); }
|
    <CHECK_EXPIRATION> <EQ> on = OnOrOff() { return new LoginOption.CheckExpiration(on); }
}

LoginOption PlainCredential() :
{ Identifier name; }
{
    name = Identifier() { return new LoginOption.PlainCredential(name); }
}

LoginPassword LoginPassword() :
{ StringLiteral text; BinaryLiteral hash; }
{
    text = Secret() { return new LoginPassword(text, null); }
|
    <BINARY_LITERAL> { hash = binary(token, true); } <HASHED> { return new LoginPassword(null, hash); }
}

Statement AlterLogin(SqlParserPos start) :
{ Identifier name; LoginAction action; Identifier credential; }
{
    <LOGIN> name = Identifier()
    (
        <ENABLE> { action = new LoginAction.EnableLogin(); }
    |
        <DISABLE> { action = new LoginAction.DisableLogin(); }
    |
        <ADD> <CREDENTIAL> credential = Identifier() { action = new LoginAction.AddCredential(credential); }
    |
        <DROP> <CREDENTIAL> credential = Identifier() { action = new LoginAction.DropCredentialMapping(credential); }
    |
        action = ChangeLogin()
    )
    { return new AlterLogin(start, name, action); }
}

LoginAction ChangeLogin() :
{ List<LoginOption> options = new ArrayList<LoginOption>(); LoginOption option; }
{
    <WITH> option = LoginChange() { options.add(option); }
    ( <COMMA> option = LoginChange() { options.add(option); } )*
    { return new LoginAction.ChangeLogin(options); }
}

LoginOption LoginChange() :
{ LoginOption option; Identifier name; }
{
    option = NewPassword() { return option; }
|
    option = LoginDefault() { return option; }
|
    option = LoginPolicy() { return option; }
|
    <NAME> <EQ> name = Identifier() { return new LoginOption.NewName(name); }
|
    <CREDENTIAL> <EQ> option = PlainCredential() { return option; }
|
    <NO> <CREDENTIAL> { return new LoginOption.NoCredential(); }
}

LoginOption NewPassword() :
{ LoginPassword password; StringLiteral old = null; boolean mustChange = false; boolean unlock = false; }
{
    <PASSWORD> <EQ> password = LoginPassword()
    (
        <OLD_PASSWORD> <EQ> old = Secret()
    |
        ( LOOKAHEAD(1) ( <MUST_CHANGE> { mustChange = true; } | <UNLOCK> { unlock = true; } ) )*
    )
    { return new LoginOption.NewPassword(password, old, mustChange, unlock); }
}

Statement DropLogin(SqlParserPos start) :
{ Identifier name; }
{
    <LOGIN> name = Identifier() { return new DropLogin(start, name); }
}
