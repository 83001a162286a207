/* VARIABLES */

Statement Declare() :
{
    SqlParserPos start;
    List<Declaration> declarations = new ArrayList<Declaration>();
    Declaration declaration;
    Statement statement;
}
{
    <DECLARE> { start = getPos(); }
    (
        LOOKAHEAD({ isTableVariable() }) statement = DeclareTable(start) { return statement; }
    |
        declaration = Declaration() { declarations.add(declaration); }
        ( <COMMA> declaration = Declaration() { declarations.add(declaration); } )*
        { return new Declare(start, declarations); }
    |
        statement = DeclareCursor(start) { return statement; }
    )
}

Statement DeclareTable(SqlParserPos start) :
{ String variable; TableDefinition table; }
{
    <VARIABLE> { variable = token.image; } [ <AS> ] <TABLE> table = TableDefinition()
    { return new DeclareTable(start, variable, table); }
}

Declaration Declaration() :
{ String name; DataType type; Expression value = null; }
{
    <VARIABLE> { name = token.image; } [ <AS> ]
    (
        <CURSOR> { type = cursorType(token); }
    |
        type = DataType()
        [ <EQ> value = Scalar() ]
        [ LOOKAHEAD(1) ( <OUT> | <OUTPUT> ) { throw error(181, token); } ]
    )
    { return new Declaration(name, type, secretOf(name, value)); }
}

/** What follows SET and a variable's name: a value, a cursor, or a member of the variable. */
Statement SetVariable(SqlParserPos start) :
{
    VariableReference variable;
    BinaryExpression.Operator operator;
    Expression value;
    CursorDefinition cursor;
    Identifier member;
    List<Expression> arguments = new ArrayList<Expression>();
}
{
    variable = Variable()
    (
        operator = AssignmentOperator()
        (
            { requirePlainAssignment(operator); } cursor = CursorDefinition(true)
            { return new SetCursorVariable(start, variable.name(), cursor); }
        |
            value = Scalar()
            {
                value = assigned(variable, operator, secretOf(variable.name(), value));
                return new SetVariable(start, variable.name(), value);
            }
        )
    |
        <DOT> member = Identifier()
        (
            <EQ> value = Scalar() { return new SetMember(start, variable.name(), member, value); }
        |
            <LPAREN> [ arguments = Scalars() ] <RPAREN>
            { return new CallMember(start, variable.name(), member, arguments); }
        )
    )
}
