/* USER, ROLE, SERVER ROLE, APPLICATION ROLE */

Statement CreateUser(SqlParserPos start) :
{ Identifier name; UserSource source = null; List<UserOption> options = new ArrayList<UserOption>(); }
{
    <USER> name = Identifier()
    [ LOOKAHEAD(1) source = UserSource() ]
    [ LOOKAHEAD({ isWithClause() }) <WITH> NewUserOption(options) ( <COMMA> NewUserOption(options) )* ]
    { return new CreateUser(start, name, source, options); }
}

UserSource UserSource() :
{ UserSource source; boolean from = false; }
{
    ( <FOR> | <FROM> { from = true; } ) source = PresentUserSource(from) { return source; }
|
    <WITHOUT> <LOGIN> { return new UserSource.WithoutLogin(); }
}

UserSource PresentUserSource(boolean from) :
{ Identifier name; }
{
    <LOGIN> name = Identifier() { return new UserSource.ForLogin(name); }
|
    <CERTIFICATE> name = Identifier() { return new UserSource.ForCertificate(name); }
|
    <ASYMMETRIC> <KEY> name = Identifier() { return new UserSource.ForAsymmetricKey(name); }
|
    <EXTERNAL> { require(from, token); } <PROVIDER> { return new UserSource.FromExternalProvider(); }
}

/** An option only CREATE USER takes, or one both take. */
void NewUserOption(List<UserOption> options) :
{ Token word; StringLiteral text; String type; }
{
    { word = tokenAhead(1); }
    (
        UserOption(options, false)
    |
        <SID> <EQ> <BINARY_LITERAL> { addOnce(options, new UserOption.UserSid(binary(token, false)), word); }
    |
        type = ExternalType() { addOnce(options, new UserOption.UserType(type), word); }
    |
        text = ExternalObject() { addOnce(options, new UserOption.UserObjectId(text), word); }
    )
}

/** OBJECT_ID of a principal of Microsoft Entra: from SQL Server 2025. */
StringLiteral ExternalObject() :
{ StringLiteral identifier; }
{
    <OBJECT_ID> { requireVersion(17, token); } <EQ> identifier = StringLiteral() { return identifier; }
}

/** TYPE of a principal of Microsoft Entra. */
String ExternalType() :
{ Token type; }
{
    <TYPE> <EQ> type = Word() { require(isWord(type, "E", "X"), type); return upper(type); }
}

void UserOption(List<UserOption> options, boolean altering) :
{ Token word; Identifier name = null; Integer number = null; StringLiteral text; StringLiteral old = null; boolean on; UserOption option; }
{
    { word = tokenAhead(1); }
    (
        <DEFAULT_SCHEMA> <EQ> ( name = Identifier() | <NULL> { require(altering, token); } )
        { option = new UserOption.DefaultSchema(name); }
    |
        <DEFAULT_LANGUAGE> <EQ> ( name = Identifier() | number = Integer() )
        { option = new UserOption.DefaultLanguage(name, number); }
    |
        <PASSWORD> <EQ> text = Secret() [ LOOKAHEAD({ altering && isWord("OLD_PASSWORD") }) <OLD_PASSWORD> <EQ> old = Secret() ]
        { option = new UserOption.UserPassword(text, old); }
    |
        <ALLOW_ENCRYPTED_VALUE_MODIFICATIONS> <EQ> on = OnOrOff()
        { option = new UserOption.AllowEncryptedValueModifications(on); }
    )
    { addOnce(options, option, word); }
}

Statement AlterUser(SqlParserPos start) :
{ Identifier name; List<UserOption> options = new ArrayList<UserOption>(); }
{
    <USER> name = Identifier() <WITH> UserChange(options) ( <COMMA> UserChange(options) )*
    { return new AlterUser(start, name, options); }
}

void UserChange(List<UserOption> options) :
{ Token word; Identifier name; }
{
    { word = tokenAhead(1); }
    (
        UserOption(options, true)
    |
        <NAME> <EQ> name = Identifier() { addOnce(options, new UserOption.NewUserName(name), word); }
    |
        <LOGIN> <EQ> name = Identifier() { addOnce(options, new UserOption.NewUserLogin(name), word); }
    )
}

Statement DropUser(SqlParserPos start) :
{ Identifier name; boolean ifExists; }
{
    <USER> ifExists = MayBeMissing() name = Identifier() { return new DropUser(start, name, ifExists); }
}

/** IF EXISTS, where written. */
boolean MayBeMissing() :
{ boolean ifExists = false; }
{
    [ <IF> <EXISTS> { ifExists = true; } ] { return ifExists; }
}

Statement CreateRole(SqlParserPos start) :
{ Identifier name; Identifier owner; }
{
    <ROLE> name = Identifier() owner = Owner() { return new CreateRole(start, name, owner); }
}

Statement AlterRole(SqlParserPos start) :
{ Identifier name; RoleChange change; }
{
    <ROLE> name = Identifier() change = RoleChange() { return new AlterRole(start, name, change); }
}

RoleChange RoleChange() :
{ Identifier name; }
{
    <ADD> TheWord("MEMBER") name = Identifier() { return new RoleChange.AddMember(name); }
|
    <DROP> TheWord("MEMBER") name = Identifier() { return new RoleChange.DropMember(name); }
|
    <WITH> <NAME> <EQ> name = Identifier() { return new RoleChange.NewRoleName(name); }
}

Statement DropRole(SqlParserPos start) :
{ Identifier name; boolean ifExists; }
{
    <ROLE> ifExists = MayBeMissing() name = Identifier() { return new DropRole(start, name, ifExists); }
}

/** CREATE SERVER and what it makes. */
Statement CreateServerObject(SqlParserPos start) :
{ Identifier name; Identifier owner; Statement statement; }
{
    <SERVER>
    (
        <ROLE> name = Identifier() owner = Owner() { return new CreateServerRole(start, name, owner); }
    |
        statement = CreateServerAudit(start) { return statement; }
    )
}

Statement AlterServerObject(SqlParserPos start) :
{ Identifier name; RoleChange change; Statement statement; }
{
    <SERVER>
    (
        <ROLE> name = Identifier() change = RoleChange() { return new AlterServerRole(start, name, change); }
    |
        statement = AlterServerAudit(start) { return statement; }
    )
}

Statement DropServerObject(SqlParserPos start) :
{ Identifier name; Statement statement; }
{
    <SERVER>
    (
        <ROLE> name = Identifier() { return new DropServerRole(start, name); }
    |
        statement = DropServerAudit(start) { return statement; }
    )
}

Statement CreateApplicationRole(SqlParserPos start) :
{ Identifier name; List<ApplicationRoleOption> options = new ArrayList<ApplicationRoleOption>(); }
{
    <APPLICATION> <ROLE> name = Identifier() <WITH> ApplicationRoleOption(options, false)
    [ <COMMA> ApplicationRoleOption(options, false) ]
    { require(hasPassword(options), tokenAhead(1)); return new CreateApplicationRole(start, name, options); }
}

void ApplicationRoleOption(List<ApplicationRoleOption> options, boolean altering) :
{ Token word; Identifier name; StringLiteral password; ApplicationRoleOption option; }
{
    { word = tokenAhead(1); }
    (
        <PASSWORD> <EQ> password = Secret() { option = new ApplicationRoleOption.RolePassword(password); }
    |
        <DEFAULT_SCHEMA> <EQ> name = Identifier() { option = new ApplicationRoleOption.RoleSchema(name); }
    |
        <NAME> { require(altering, token); } <EQ> name = Identifier()
        { option = new ApplicationRoleOption.NewApplicationRoleName(name); }
    )
    { addOnce(options, option, word); }
}

Statement AlterApplicationRole(SqlParserPos start) :
{ Identifier name; List<ApplicationRoleOption> options = new ArrayList<ApplicationRoleOption>(); }
{
    <APPLICATION> <ROLE> name = Identifier() <WITH> ApplicationRoleOption(options, true)
    ( <COMMA> ApplicationRoleOption(options, true) )*
    { return new AlterApplicationRole(start, name, options); }
}

Statement DropApplicationRole(SqlParserPos start) :
{ Identifier name; }
{
    <APPLICATION> <ROLE> name = Identifier() { return new DropApplicationRole(start, name); }
}
