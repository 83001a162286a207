/* CALLS with a syntax of their own */

Expression SpecialCall(ObjectName name) :
{ Expression call; }
{
    (
        LOOKAHEAD({ isNamed(name, "TRIM") }) call = Trim(name)
    |
        LOOKAHEAD({ isNamed(name, "PARSE", "TRY_PARSE") }) call = Parse(name)
    |
        call = JsonConstructor(name)
    )
    { return limited(call); }
}

Expression Trim(ObjectName name) :
{ Token side = null; Expression first; Expression operand = null; }
{
    <LPAREN> [ LOOKAHEAD({ isTrimSide() }) side = Word() ] first = Scalar() [ <FROM> operand = Scalar() ] <RPAREN>
    { return trim(name, side, first, operand); }
}

Expression Parse(ObjectName name) :
{ Expression operand; DataType type; Token word; Expression culture = null; }
{
    <LPAREN> operand = Scalar() <AS> type = DataType()
    [ word = Word() { requireWord(word, "USING"); } culture = Scalar() ]
    <RPAREN>
    { return new ParseExpression(name.getParserPosition(), isNamed(name, "TRY_PARSE"), operand, type, culture); }
}

Expression JsonConstructor(ObjectName name) :
{ boolean object; List<JsonConstructor.Member> members = new ArrayList<JsonConstructor.Member>();
  JsonConstructor.Member member; Boolean nullOnNull = null; }
{
    { object = isNamed(name, "JSON_OBJECT"); }
    <LPAREN>
    [
        LOOKAHEAD({ isJsonMember() })
        member = JsonMember(object) { members.add(member); }
        ( <COMMA> member = JsonMember(object) { members.add(member); } )*
    ]
    [ ( <NULL> { nullOnNull = true; } | Word() { requireWord(token, "ABSENT"); nullOnNull = false; } ) <ON> <NULL> ]
    <RPAREN>
    { return new JsonConstructor(name.getParserPosition(), object, members, nullOnNull); }
}

JsonConstructor.Member JsonMember(boolean object) :
{ Expression key = null; Expression value; }
{
    value = Scalar() [ LOOKAHEAD({ object }) <COLON> { key = value; } value = Scalar() ]
    { return new JsonConstructor.Member(key, value); }
}

/** IDENTITY of SELECT INTO. */
Expression IdentityFunction() :
{ SqlParserPos start; DataType type; Expression seed = null; Expression increment = null; }
{
    <IDENTITY> { start = getPos(); }
    <LPAREN> type = DataType() [ <COMMA> seed = Scalar() <COMMA> increment = Scalar() ] <RPAREN>
    { return limited(new IdentityFunction(start, type, seed, increment)); }
}

/** A column named by what it is, or the partition of a value. */
Expression PseudoColumn() :
{ Token word; SqlParserPos start; Identifier function; List<Expression> arguments; }
{
    ( <IDENTITYCOL> | <ROWGUIDCOL> | <PSEUDO_COLUMN> ) { word = token; start = getPos(); }
    [
        LOOKAHEAD({ isWord(word, "$PARTITION") }) <DOT> function = Identifier() arguments = FunctionArguments()
        { return limited(new PartitionFunctionCall(start, function, arguments)); }
    ]
    { return pseudoColumn(word); }
}
