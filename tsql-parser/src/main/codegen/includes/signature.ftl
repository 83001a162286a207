/* SIGNATURE of a module */

/** ADD: a signature, or what has no node. */
Statement AddStatement() :
{ SqlParserPos start; boolean counter; Securable module; List<Signer> signers; }
{
    <ADD> { start = getPos(); refuseSensitivity(); }
    counter = SignatureWords() <TO> module = Securable(SecurableClasses.WITH_SIGNATURES) <BY> signers = Signers()
    { return new AddSignature(start, counter, module, signers); }
}

Statement DropSignature(SqlParserPos start) :
{ boolean counter; Securable module; List<Signer> signers; }
{
    counter = SignatureWords() <FROM> module = Securable(SecurableClasses.WITH_SIGNATURES) <BY> signers = Signers()
    { return new DropSignature(start, counter, module, signers); }
}

boolean SignatureWords() :
{}
{
    <SIGNATURE> { return false; }
|
    <COUNTER> <SIGNATURE> { return true; }
}

List<Signer> Signers() :
{ List<Signer> signers = new ArrayList<Signer>(); Signer signer; }
{
    signer = Signer() { signers.add(signer); }
    ( <COMMA> signer = Signer() { signers.add(signer); } )*
    { return signers; }
}

Signer Signer() :
{ Signer.Kind kind; Identifier name; StringLiteral password = null; BinaryLiteral signature = null; }
{
    ( <CERTIFICATE> { kind = Signer.Kind.CERTIFICATE; } | <ASYMMETRIC> <KEY> { kind = Signer.Kind.ASYMMETRIC_KEY; } )
    name = Identifier()
    [
        LOOKAHEAD({ isWithClause() })
        <WITH>
        (
            <PASSWORD> <EQ> password = Secret()
        |
            <SIGNATURE> <EQ> <BINARY_LITERAL> { signature = binary(token, false); }
        )
    ]
    { return new Signer(kind, name, password, signature); }
}
