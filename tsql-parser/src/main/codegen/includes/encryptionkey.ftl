/* DATABASE ENCRYPTION KEY */

Statement CreateDatabaseEncryptionKey(SqlParserPos start) :
{ String algorithm; Encryptor encryptor; }
{
    <DATABASE> <ENCRYPTION> <KEY> <WITH> <ALGORITHM> <EQ> algorithm = DatabaseKeyAlgorithm() encryptor = Encryptor()
    { return new CreateDatabaseEncryptionKey(start, algorithm, encryptor); }
}

Statement AlterDatabaseEncryptionKey(SqlParserPos start) :
{ String algorithm = null; Encryptor encryptor = null; }
{
    <DATABASE> <ENCRYPTION> <KEY>
    (
        <REGENERATE> <WITH> <ALGORITHM> <EQ> algorithm = DatabaseKeyAlgorithm() [ LOOKAHEAD(1) encryptor = Encryptor() ]
    |
        encryptor = Encryptor()
    )
    { return new AlterDatabaseEncryptionKey(start, algorithm, encryptor); }
}

Statement DropDatabaseEncryptionKey(SqlParserPos start) :
{}
{
    <DATABASE> <ENCRYPTION> <KEY> { return new DropDatabaseEncryptionKey(start); }
}

String DatabaseKeyAlgorithm() :
{}
{
    Word() { return algorithm(token, "AES_128", "AES_192", "AES_256", "TRIPLE_DES_3KEY"); }
}

Encryptor Encryptor() :
{ Encryptor.Kind kind; Identifier name; }
{
    <ENCRYPTION> <BY> <SERVER>
    (
        <CERTIFICATE> { kind = Encryptor.Kind.CERTIFICATE; }
    |
        <ASYMMETRIC> <KEY> { kind = Encryptor.Kind.ASYMMETRIC_KEY; }
    )
    name = Identifier()
    { return new Encryptor(kind, name); }
}
