/* CERTIFICATE */

Statement CreateCertificate(SqlParserPos start) :
{ Identifier name; Identifier owner; CertificateSource source; Boolean active = null; }
{
    <CERTIFICATE> name = Identifier() owner = Owner()
    ( <FROM> source = CertificateSource() | source = SelfSigned() )
    [ LOOKAHEAD(1) active = ActiveForBeginDialog() ]
    { return new CreateCertificate(start, name, owner, source, active); }
}

CertificateSource CertificateSource() :
{ Identifier assembly; BinaryLiteral value; CertificateSource source; List<PrivateKeyOption> options = new ArrayList<PrivateKeyOption>(); }
{
    <ASSEMBLY> assembly = Identifier() { return new CertificateSource.AssemblyCertificate(assembly); }
|
    <EXECUTABLE> source = CertificateFile(true) { return source; }
|
    source = CertificateFile(false) { return source; }
|
    <BINARY> <EQ> <BINARY_LITERAL> { value = binary(token, false); }
    [ LOOKAHEAD({ isWithClause() }) <WITH> options = PrivateKey(KEY_OF_CERTIFICATE) ]
    { return new CertificateSource.CertificateBinary(value, options); }
}

CertificateSource CertificateFile(boolean executable) :
{ StringLiteral path; StringLiteral format = null; List<PrivateKeyOption> options = new ArrayList<PrivateKeyOption>(); }
{
    <FILE> <EQ> path = StringLiteral()
    [ LOOKAHEAD({ isWithClause() }) <WITH> format = CertificateFormat() options = PrivateKey(KEY_OF_CERTIFICATE) ]
    { return new CertificateSource.CertificateFile(executable, path, format, options); }
}

/** FORMAT = 'PFX', where written: from SQL Server 2022. */
StringLiteral CertificateFormat() :
{ StringLiteral format = null; }
{
    [ <FORMAT> { requireVersion(16, token); } <EQ> format = StringLiteral() <COMMA> ] { return format; }
}

CertificateSource SelfSigned() :
{ StringLiteral password = null; StringLiteral subject; StringLiteral starts = null; StringLiteral expires = null; }
{
    [ password = EncryptionByPassword() ]
    <WITH> <SUBJECT> <EQ> subject = StringLiteral()
    (
        <COMMA>
        (
            <START_DATE> { require(starts == null, token); } <EQ> starts = StringLiteral()
        |
            <EXPIRY_DATE> { require(expires == null, token); } <EQ> expires = StringLiteral()
        )
    )*
    { return new CertificateSource.SelfSigned(password, subject, starts, expires); }
}

Boolean ActiveForBeginDialog() :
{ boolean active; }
{
    <ACTIVE> <FOR> TheWord("BEGIN_DIALOG") <EQ> active = OnOrOff() { return active; }
}

Statement AlterCertificate(SqlParserPos start) :
{ Identifier name; CertificateChange change; List<PrivateKeyOption> options; Boolean active; }
{
    <CERTIFICATE> name = Identifier()
    (
        <REMOVE> <PRIVATE> <KEY>
        { change = new CertificateChange.ChangeOfPrivateKey(new PrivateKeyChange.RemovePrivateKey()); }
    |
        <WITH>
        (
            options = PrivateKey(KEY_OF_CERTIFICATE)
            { change = new CertificateChange.ChangeOfPrivateKey(new PrivateKeyChange.ChangePrivateKey(options)); }
        |
            active = ActiveForBeginDialog() { change = new CertificateChange.ActiveForBeginDialog(active); }
        )
    )
    { return new AlterCertificate(start, name, change); }
}

Statement BackupCertificate(SqlParserPos start) :
{ Identifier name; StringLiteral file; StringLiteral format = null; List<PrivateKeyOption> options = new ArrayList<PrivateKeyOption>(); }
{
    <CERTIFICATE> name = Identifier() <TO> <FILE> <EQ> file = StringLiteral()
    [ LOOKAHEAD({ isWithClause() }) <WITH> format = CertificateFormat() options = PrivateKey(KEY_OF_BACKUP) ]
    { return new BackupCertificate(start, name, file, format, options); }
}

Statement DropCertificate(SqlParserPos start) :
{ Identifier name; }
{
    <CERTIFICATE> name = Identifier() { return new DropCertificate(start, name); }
}
