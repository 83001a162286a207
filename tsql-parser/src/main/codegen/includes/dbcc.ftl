/* DBCC */

Statement Dbcc() :
{ SqlParserPos start; Token name; DbccArguments arguments; }
{
    <DBCC> { start = getPos(); } name = Word() arguments = DbccArguments()
    { return dbcc(start, upper(name), arguments); }
}

DbccArguments DbccArguments() :
{
    List<Expression> values = new ArrayList<Expression>();
    Expression value;
    List<NamedOption> options = new ArrayList<NamedOption>();
}
{
    [
        LOOKAHEAD(1)
        <LPAREN>
        [
            value = DbccArgument() { values.add(value); }
            ( <COMMA> value = DbccArgument() { values.add(value); } )*
        ]
        <RPAREN>
    ]
    [ LOOKAHEAD(1) <WITH> options = NamedOptions(ServerOptions.DBCC) ]
    { return new DbccArguments(values, options); }
}

/** A literal with its sign, a variable, or a name. */
Expression DbccArgument() :
{ Expression value; ObjectName name; SqlParserPos start; }
{
    value = StringLiteral() { return value; }
|
    value = Literal() { return value; }
|
    value = Variable() { return value; }
|
    <GLOBAL_VARIABLE> { return new GlobalVariable(getPos(), token.image); }
|
    <MINUS> { start = getPos(); } value = Literal()
    { return new UnaryExpression(start, UnaryExpression.Operator.MINUS, value); }
|
    name = ObjectName() { return new ColumnReference(name.getParserPosition(), name); }
}
