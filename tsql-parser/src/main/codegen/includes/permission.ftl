/* GRANT, DENY, REVOKE, ALTER AUTHORIZATION */

Statement Grant() :
{
    SqlParserPos start;
    List<Permission> permissions;
    Securable securable;
    List<Identifier> principals;
    boolean option;
    Identifier grantor;
}
{
    <GRANT> { start = getPos(); } permissions = Permissions() securable = PermissionTarget()
    <TO> principals = Grantees()
    option = GrantOption() grantor = Grantor()
    { return new Grant(start, new PermissionTerms(permissions, securable, principals, grantor), option); }
}

boolean GrantOption() :
{ boolean option = false; }
{
    [ LOOKAHEAD({ isWithClause() }) <WITH> <GRANT> <OPTION> { option = true; } ] { return option; }
}

Statement Deny() :
{
    SqlParserPos start;
    List<Permission> permissions;
    Securable securable;
    List<Identifier> principals;
    boolean cascade;
    Identifier grantor;
}
{
    <DENY> { start = getPos(); } permissions = Permissions() securable = PermissionTarget()
    <TO> principals = Grantees()
    cascade = Cascade() grantor = Grantor()
    { return new Deny(start, new PermissionTerms(permissions, securable, principals, grantor), cascade); }
}

Statement Revoke() :
{
    SqlParserPos start;
    boolean optionOnly = false;
    List<Permission> permissions;
    Securable securable;
    List<Identifier> principals;
    boolean cascade;
    Identifier grantor;
}
{
    <REVOKE> { start = getPos(); }
    [ LOOKAHEAD(1) <GRANT> <OPTION> <FOR> { optionOnly = true; } ]
    permissions = Permissions() securable = PermissionTarget()
    ( <TO> | <FROM> ) principals = Grantees()
    cascade = Cascade() grantor = Grantor()
    {
        PermissionTerms terms = new PermissionTerms(permissions, securable, principals, grantor);
        return new Revoke(start, optionOnly, terms, cascade);
    }
}

List<Permission> Permissions() :
{ List<Permission> permissions = new ArrayList<Permission>(); Permission permission; }
{
    permission = Permission() { permissions.add(permission); }
    ( <COMMA> permission = Permission() { permissions.add(permission); } )*
    { return permissions; }
}

Permission Permission() :
{ String name; List<Identifier> columns = new ArrayList<Identifier>(); }
{
    { name = permissionName(); }
    [ <LPAREN> columns = Identifiers() <RPAREN> ]
    { return new Permission(name, columns); }
}

/** ON and a securable; without them the permission is one on the server or the database. */
Securable PermissionTarget() :
{ Securable securable = null; }
{
    [ <ON> securable = Securable(SecurableClasses.WITH_PERMISSIONS) ] { return securable; }
}

Securable Securable(SecurableClasses classes) :
{ String type = null; ObjectName name; List<Identifier> columns = new ArrayList<Identifier>(); }
{
    [ LOOKAHEAD({ isClassOfSecurable() }) { type = securableClass(classes); } <DOUBLE_COLON> ]
    name = ObjectName()
    [ LOOKAHEAD(1) <LPAREN> columns = Identifiers() <RPAREN> ]
    { return new Securable(type, name, columns); }
}

List<Identifier> Grantees() :
{ List<Identifier> principals = new ArrayList<Identifier>(); Identifier principal; }
{
    principal = Grantee() { principals.add(principal); }
    ( <COMMA> principal = Grantee() { principals.add(principal); } )*
    { return principals; }
}

/** Here alone PUBLIC is a name, although reserved. */
Identifier Grantee() :
{ Identifier principal; }
{
    principal = Identifier() { return principal; }
|
    <PUBLIC> { return plainName(token); }
}

boolean Cascade() :
{ boolean cascade = false; }
{
    [ <CASCADE> { cascade = true; } ] { return cascade; }
}

Identifier Grantor() :
{ Identifier grantor = null; }
{
    [ LOOKAHEAD(1) <AS> grantor = Grantee() ] { return grantor; }
}

Statement AlterAuthorization(SqlParserPos start) :
{ Securable securable; Identifier owner = null; }
{
    <AUTHORIZATION> <ON> securable = Securable(SecurableClasses.WITH_OWNERS)
    <TO> ( owner = Identifier() | <SCHEMA> TheWord("OWNER") )
    { return new AlterAuthorization(start, securable, owner); }
}
