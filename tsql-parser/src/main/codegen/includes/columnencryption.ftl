/* COLUMN MASTER KEY, COLUMN ENCRYPTION KEY */

Statement CreateColumnKey(SqlParserPos start) :
{ Identifier name; Statement statement; }
{
    <COLUMN>
    (
        <MASTER> <KEY> name = Identifier() <WITH> statement = ColumnMasterKey(start, name) { return statement; }
    |
        <ENCRYPTION> <KEY> name = Identifier() <WITH> <VALUES> statement = ColumnEncryptionKey(start, name)
        { return statement; }
    )
}

Statement ColumnMasterKey(SqlParserPos start, Identifier name) :
{ StringLiteral provider; StringLiteral path; BinaryLiteral signature = null; }
{
    <LPAREN> TheWord("KEY_STORE_PROVIDER_NAME") <EQ> provider = StringLiteral()
    <COMMA> TheWord("KEY_PATH") <EQ> path = StringLiteral()
    [
        <COMMA> TheWord("ENCLAVE_COMPUTATIONS")
        <LPAREN> <SIGNATURE> <EQ> <BINARY_LITERAL> { signature = binary(token, false); } <RPAREN>
    ]
    <RPAREN>
    { return new CreateColumnMasterKey(start, name, provider, path, signature); }
}

Statement ColumnEncryptionKey(SqlParserPos start, Identifier name) :
{ List<EncryptedValue> values = new ArrayList<EncryptedValue>(); EncryptedValue value; }
{
    value = EncryptedValue(true) { values.add(value); }
    ( <COMMA> value = EncryptedValue(true) { values.add(value); } )*
    { return new CreateColumnEncryptionKey(start, name, values); }
}

EncryptedValue EncryptedValue(boolean complete) :
{ Identifier masterKey; StringLiteral algorithm = null; BinaryLiteral value = null; }
{
    <LPAREN> TheWord("COLUMN_MASTER_KEY") <EQ> masterKey = Identifier()
    [
        <COMMA> <ALGORITHM> <EQ> algorithm = StringLiteral()
        <COMMA> TheWord("ENCRYPTED_VALUE") <EQ> <BINARY_LITERAL> { value = binary(token, false); }
    ]
    { require(value != null || !complete, tokenAhead(1)); }
    <RPAREN>
    { return new EncryptedValue(masterKey, algorithm, value); }
}

Statement AlterColumnKey(SqlParserPos start) :
{ Identifier name; boolean adding = false; EncryptedValue value; }
{
    <COLUMN> <ENCRYPTION> <KEY> name = Identifier()
    ( <ADD> { adding = true; } | <DROP> ) TheWord("VALUE") value = EncryptedValue(adding)
    { return new AlterColumnEncryptionKey(start, name, adding, value); }
}

Statement DropColumnKey(SqlParserPos start) :
{ Identifier name; }
{
    <COLUMN>
    (
        <MASTER> <KEY> name = Identifier() { return new DropColumnMasterKey(start, name); }
    |
        <ENCRYPTION> <KEY> name = Identifier() { return new DropColumnEncryptionKey(start, name); }
    )
}
