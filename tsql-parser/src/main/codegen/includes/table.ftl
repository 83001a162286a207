/* TABLES and their rows */

Statement CreateTable(SqlParserPos start) :
{ ObjectName name; List<ColumnDefinition> columns = new ArrayList<ColumnDefinition>(); ColumnDefinition column; }
{
    <TABLE> name = ObjectName() <LPAREN>
    column = ColumnDefinition(start) { columns.add(column); }
    (
        <COMMA>
        (
            column = ColumnDefinition(start) { columns.add(column); }
        |
            ( <CHECK> | <CONSTRAINT> | <FOREIGN> | <INDEX> | <PRIMARY> | <UNIQUE> )
            { refuse("CREATE TABLE ... table constraint " + upper(token), start); }
        )
    )*
    <RPAREN>
    [ LOOKAHEAD({ isWithClause() || getToken(1).kind == ON }) ( <ON> | <WITH> )
        { refuse("CREATE TABLE ... " + upper(token), start); } ]
    { return new CreateTable(start, name, columns); }
}

ColumnDefinition ColumnDefinition(SqlParserPos start) :
{
    Identifier name;
    DataType type = null;
    Boolean nullable = null;
    ColumnDefinition.Identity identity = null;
    boolean primaryKey = false;
}
{
    name = Identifier()
    ( type = DataType() | <AS> { refuse("computed column", start); } )
    (
        <NULL> { nullable = Boolean.TRUE; }
    |
        <NOT> <NULL> { nullable = Boolean.FALSE; }
    |
        identity = Identity()
    |
        <PRIMARY> <KEY> { primaryKey = true; } [ <CLUSTERED> | <NONCLUSTERED> ]
    |
        ( <CHECK> | <COLLATE> | <CONSTRAINT> | <DEFAULT_> | <REFERENCES> | <ROWGUIDCOL> | <UNIQUE> )
        { refuse("CREATE TABLE ... " + upper(token), start); }
    )*
    { return new ColumnDefinition(name, type, nullable, identity, primaryKey); }
}

ColumnDefinition.Identity Identity() :
{ long seed = 1; long increment = 1; }
{
    <IDENTITY>
    [ <LPAREN> seed = SignedInteger() <COMMA> increment = SignedInteger() <RPAREN> ]
    { return new ColumnDefinition.Identity(seed, increment); }
}

long SignedInteger() :
{ boolean negative = false; Integer value; }
{
    [ <MINUS> { negative = true; } | <PLUS> ] value = Integer()
    { return negative ? -value.longValue() : value.longValue(); }
}

Statement DropTable(SqlParserPos start) :
{ boolean ifExists = false; List<ObjectName> names = new ArrayList<ObjectName>(); ObjectName name; }
{
    <TABLE> [ <IF> <EXISTS> { ifExists = true; } ]
    name = ObjectName() { names.add(name); } ( <COMMA> name = ObjectName() { names.add(name); } )*
    { return new DropTable(start, ifExists, names); }
}

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
{
    SqlParserPos start;
    ObjectName target;
    List<Assignment> assignments = new ArrayList<Assignment>();
    Assignment assignment;
    Condition where;
}
{
    <UPDATE> { start = getPos(); }
    (
        target = ObjectName()
    |
        ( <TOP> | <STATISTICS> | <VARIABLE> ) { refuse("UPDATE " + upper(token), start); target = null; }
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
