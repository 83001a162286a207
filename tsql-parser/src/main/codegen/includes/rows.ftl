/* ROWS: INSERT, UPDATE, DELETE */

Statement Insert() :
{ SqlParserPos start; ObjectName target; List<Identifier> columns = new ArrayList<Identifier>(); InsertSource source; }
{
    <INSERT> { start = getPos(); }
    [ <TOP> { refuse("INSERT TOP", start); } ]
    [ <INTO> ]
    ( target = ObjectName() | <VARIABLE> { refuse("table variable", start); target = null; } )
    [ LOOKAHEAD({ getToken(1).kind == LPAREN && !isQueryAhead(2) }) <LPAREN> columns = Identifiers() <RPAREN> ]
    [ LOOKAHEAD(1) <OUTPUT> { refuse("INSERT ... OUTPUT", start); } ]
    source = InsertSource(start)
    { return new Insert(start, target, columns, source); }
}

InsertSource InsertSource(SqlParserPos start) :
{
    List<List<Expression>> rows = new ArrayList<List<Expression>>();
    List<Expression> row;
    QueryExpression query;
    Ordering ordering;
}
{
    <VALUES> row = Row(start) { rows.add(row); } ( <COMMA> row = Row(start) { rows.add(row); } )*
    { return new InsertSource.ValuesRows(rows); }
|
    query = Query() ordering = Ordering() { return new InsertSource.QuerySource(ordered(query, ordering)); }
|
    <DEFAULT_> { refuse("INSERT ... DEFAULT VALUES", start); return null; }
|
    ( <EXEC> | <EXECUTE> ) { refuse("INSERT ... EXECUTE", start); return null; }
}

List<Expression> Row(SqlParserPos start) :
{ List<Expression> row = new ArrayList<Expression>(); Expression value; }
{
    <LPAREN>
    { refuseDefault(start); } value = Scalar() { row.add(value); }
    ( <COMMA> { refuseDefault(start); } value = Scalar() { row.add(value); } )*
    <RPAREN>
    { return row; }
}

Statement Update() :
{ SqlParserPos start; Statement statement; }
{
    <UPDATE> { start = getPos(); }
    ( statement = UpdateStatistics(start) | statement = UpdateRows(start) )
    { return statement; }
}

Statement UpdateRows(SqlParserPos start) :
{ ObjectName target; List<Assignment> assignments = new ArrayList<Assignment>(); Assignment assignment; Condition where; }
{
    (
        target = ObjectName()
    |
        ( <TOP> | <VARIABLE> ) { refuse("UPDATE " + upper(token), start); target = null; }
    )
    <SET> assignment = Assignment(start) { assignments.add(assignment); }
    ( <COMMA> assignment = Assignment(start) { assignments.add(assignment); } )*
    [ LOOKAHEAD(1) <OUTPUT> { refuse("UPDATE ... OUTPUT", start); } ]
    [ <FROM> { refuse("UPDATE ... FROM", start); } ]
    where = Where(start)
    { return new Update(start, target, assignments, where); }
}

Assignment Assignment(SqlParserPos start) :
{ ObjectName column; BinaryExpression.Operator operator; Expression value; }
{
    column = ObjectName() operator = AssignmentOperator() { refuseDefault(start); } value = Scalar()
    { return assignment(column, operator, value, start); }
|
    <VARIABLE> { refuse("UPDATE ... SET @variable", start); return null; }
}

Statement Delete() :
{ SqlParserPos start; ObjectName target; Condition where; }
{
    <DELETE> { start = getPos(); }
    [ <TOP> { refuse("DELETE TOP", start); } ]
    [ <FROM> ]
    ( target = ObjectName() | <VARIABLE> { refuse("table variable", start); target = null; } )
    [ LOOKAHEAD(1) <OUTPUT> { refuse("DELETE ... OUTPUT", start); } ]
    [ <FROM> { refuse("DELETE ... FROM", start); } ]
    where = Where(start)
    { return new Delete(start, target, where); }
}

Condition Where(SqlParserPos start) :
{ Condition where = null; }
{
    [ <WHERE> ( <CURRENT> { refuse("WHERE CURRENT OF", start); } | where = Condition() ) ]
    [ LOOKAHEAD(1) <OPTION> { refuse("OPTION", start); } ]
    { return where; }
}
