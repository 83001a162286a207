/* NAMES and DATA TYPES */

Identifier Identifier() :
{}
{
    ( <IDENTIFIER> | ContextualWord() ) { return plainName(token); }
|
    <BRACKET_QUOTED_IDENTIFIER> { return quotedName(token); }
|
    <DOUBLE_QUOTED> { return quotedName(token); }
}

/** A word that is not reserved, where a table says which ones fit. */
Token Word() :
{}
{
    ( <IDENTIFIER> | ContextualWord() ) { return token; }
}

/** One word and no other. */
void TheWord(String word) :
{}
{
    Word() { require(isWord(token, word), token); }
}

List<Identifier> Identifiers() :
{ List<Identifier> names = new ArrayList<Identifier>(); Identifier name; }
{
    name = Identifier() { names.add(name); }
    ( <COMMA> name = Identifier() { names.add(name); } )*
    { return names; }
}

/** A name of up to four parts, as db.schema.object or db..object. */
ObjectName ObjectName() :
{ List<Identifier> parts = new ArrayList<Identifier>(); Identifier part; SqlParserPos start; }
{
    part = Identifier() { parts.add(part); start = getPos(); }
    (
        LOOKAHEAD({ isNamePart(parts) })
        (
            <DOT>
        |
            <DOUBLE_PERIOD> { parts.add(omittedName(token)); }
        )
        part = Identifier() { parts.add(part); }
    )*
    { return new ObjectName(start, parts); }
}

StringLiteral StringLiteral() :
{}
{
    <QUOTED_STRING> { return string(token); }
|
    <PREFIXED_STRING_LITERAL> { return string(token); }
}

/** A password or secret: printing masks it. */
StringLiteral Secret() :
{ StringLiteral literal; }
{
    literal = StringLiteral() { return secret(literal); }
}

DataType DataType() :
{ SqlParserPos start; String name; Identifier part; Identifier user; Integer first = null; Integer second = null; boolean max = false; }
{
    (
        <DOUBLE> { start = getPos(); } <PRECISION> { name = "float"; }
    |
        <NATIONAL> { start = getPos(); } part = Identifier() { name = "n" + typeName(part); }
        [ <VARYING> { name = varying(name); } ]
    |
        part = Identifier() { start = getPos(); name = typeName(part); }
        [
            <DOT> user = Identifier()
            { if (!name.equals("sys")) { return DataType.ofUser(start, part, user.value()); } name = typeName(user); }
        ]
        [ <VARYING> { name = varying(name); } ]
    )
    [
        LOOKAHEAD(1)
        <LPAREN>
        (
            <MAX> { max = true; }
        |
            first = Integer() [ <COMMA> second = Integer() ]
        )
        <RPAREN>
    ]
    { return dataType(start, name, first, second, max); }
}

/** An unsigned whole number that fits an int. */
Integer Integer() :
{}
{
    <UNSIGNED_INTEGER_LITERAL> { return integer(token); }
}

boolean OnOrOff() :
{}
{
    <ON> { return true; }
|
    <OFF> { return false; }
}
