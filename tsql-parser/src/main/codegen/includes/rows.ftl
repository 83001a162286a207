/* ROWS: INSERT, UPDATE, DELETE, TRUNCATE TABLE, BULK INSERT */

Statement Insert(SqlParserPos start, WithClause with) :
{ Top top = null; RowTarget target; List<Identifier> columns = new ArrayList<Identifier>(); List<Output> outputs;
  InsertSource source; List<QueryHint> hints = new ArrayList<QueryHint>(); }
{
    <INSERT> { refuseInsertBulk(start); }
    [ top = Top() ] [ <INTO> ]
    target = RowTarget()
    [ LOOKAHEAD({ isNameList() }) <LPAREN> columns = Identifiers() <RPAREN> ]
    outputs = Outputs()
    source = InsertSource()
    [ LOOKAHEAD(1) hints = QueryHints() ]
    { return new Insert(start, with, top, target, columns, outputs, source, hints); }
}

RowTarget RowTarget() :
{ ObjectName name; List<TableHint> hints = new ArrayList<TableHint>(); TableSource source; }
{
    name = ObjectName() [ LOOKAHEAD({ isTargetHint() }) [ <WITH> ] hints = TableHintList() ]
    { return new RowTarget.Table(name, hints); }
|
    <VARIABLE> { return new RowTarget.Variable(token.image); }
|
    source = RowsetTable() { return new RowTarget.Rowset(source); }
}

/** OUTPUT, at most twice: with INTO and without. */
List<Output> Outputs() :
{ List<Output> outputs = new ArrayList<Output>(); Output output; }
{
    ( LOOKAHEAD(1) { refuseThird(outputs); } output = Output() { outputs.add(output); } )*
    { return outputs; }
}

Output Output() :
{ List<SelectItem> items; RowTarget into = null; List<Identifier> columns = new ArrayList<Identifier>(); }
{
    <OUTPUT> items = SelectItems()
    [ <INTO> into = RowTarget() [ LOOKAHEAD({ isNameList() }) <LPAREN> columns = Identifiers() <RPAREN> ] ]
    { return new Output(items, into, columns); }
}

InsertSource InsertSource() :
{ List<List<Expression>> rows; QueryExpression query; Ordering ordering; ForClause forClause = null; Statement execution; }
{
    rows = Rows(true) { return new InsertSource.ValuesRows(rows); }
|
    query = Query() ordering = Ordering() { return new InsertSource.QuerySource(ordered(query, ordering, forClause)); }
|
    <DEFAULT_> <VALUES> { return new InsertSource.DefaultRow(); }
|
    execution = Execute() { return new InsertSource.Executed(execution); }
}

List<List<Expression>> Rows(boolean defaultAllowed) :
{ List<List<Expression>> rows = new ArrayList<List<Expression>>(); List<Expression> row; }
{
    <VALUES> row = Row(defaultAllowed) { rows.add(row); } ( <COMMA> row = Row(defaultAllowed) { rows.add(row); } )*
    { return rows; }
}

List<Expression> Row(boolean defaultAllowed) :
{ List<Expression> row = new ArrayList<Expression>(); Expression value; }
{
    <LPAREN>
    value = RowValue(defaultAllowed) { row.add(value); } ( <COMMA> value = RowValue(defaultAllowed) { row.add(value); } )*
    <RPAREN>
    { return row; }
}

Expression RowValue(boolean defaultAllowed) :
{ Expression value; }
{
    { requireValue(defaultAllowed); } ( value = DefaultValue() | value = Scalar() ) { return value; }
}

Statement UpdateStatement() :
{ SqlParserPos start; Statement statement; }
{
    <UPDATE> { start = getPos(); }
    ( statement = UpdateStatistics(start) | statement = UpdateRows(start, null) )
    { return statement; }
}

Statement UpdateRows(SqlParserPos start, WithClause with) :
{ Top top = null; RowTarget target; List<Assignment> assignments; List<Output> outputs;
  List<TableSource> from = new ArrayList<TableSource>(); Condition where = null;
  List<QueryHint> hints = new ArrayList<QueryHint>(); }
{
    [ top = Top() ] target = RowTarget()
    <SET> assignments = Assignments()
    outputs = Outputs()
    [ <FROM> from = TableSources() ]
    [ where = RowCondition() ]
    [ LOOKAHEAD(1) hints = QueryHints() ]
    { return new Update(start, with, top, target, assignments, outputs, from, where, hints); }
}

List<Assignment> Assignments() :
{ List<Assignment> assignments = new ArrayList<Assignment>(); Assignment assignment; }
{
    assignment = Assignment() { assignments.add(assignment); }
    ( <COMMA> assignment = Assignment() { assignments.add(assignment); } )*
    { return assignments; }
}

Assignment Assignment() :
{ ObjectName column; VariableReference variable; BinaryExpression.Operator operator; Expression value;
  List<Expression> arguments; Assignment assignment; }
{
    column = ObjectName()
    (
        arguments = FunctionArguments() { return new Assignment.OfMethod(column, arguments); }
    |
        operator = AssignmentOperator() value = RowValue(operator == null)
        { return new Assignment.OfColumn(column, assigned(reference(column), operator, value)); }
    )
|
    variable = Variable() operator = AssignmentOperator()
    (
        LOOKAHEAD({ isColumnAssignment() })
        column = ObjectName() operator = AssignmentOperator() value = Scalar()
        { return new Assignment.OfVariable(variable, column, assigned(reference(column), operator, value)); }
    |
        value = Scalar() { return new Assignment.OfVariable(variable, null, assigned(variable, operator, value)); }
    )
}

Condition RowCondition() :
{ Condition where; }
{
    <WHERE> ( where = CurrentOf() | where = Condition() ) { return where; }
}

Condition CurrentOf() :
{ SqlParserPos start; boolean global = false; Identifier cursor = null; VariableReference variable = null; }
{
    <CURRENT> { start = getPos(); } <OF>
    (
        variable = Variable()
    |
        cursor = Identifier() [ LOOKAHEAD({ isGlobal(cursor) }) cursor = Identifier() { global = true; } ]
    )
    { return new CurrentOfPredicate(start, global, cursor, variable); }
}

Statement Delete(SqlParserPos start, WithClause with) :
{ Top top = null; RowTarget target; List<Output> outputs; List<TableSource> from = new ArrayList<TableSource>();
  Condition where = null; List<QueryHint> hints = new ArrayList<QueryHint>(); }
{
    <DELETE> [ top = Top() ] [ <FROM> ] target = RowTarget()
    outputs = Outputs()
    [ <FROM> from = TableSources() ]
    [ where = RowCondition() ]
    [ LOOKAHEAD(1) hints = QueryHints() ]
    { return new Delete(start, with, top, target, outputs, from, where, hints); }
}

Statement TruncateTable() :
{ SqlParserPos start; ObjectName name; Token word; List<PartitionRange> partitions = new ArrayList<PartitionRange>(); }
{
    <TRUNCATE> { start = getPos(); } <TABLE> name = ObjectName()
    [
        LOOKAHEAD({ isWithList() }) <WITH> <LPAREN> word = Word() { requireWord(word, "PARTITIONS"); }
        partitions = PartitionRanges() <RPAREN>
    ]
    { return new TruncateTable(start, name, partitions); }
}

Statement BulkInsert() :
{ SqlParserPos start; ObjectName target; StringLiteral file; List<Setting> settings = new ArrayList<Setting>();
  List<IndexShape.IndexColumn> order = new ArrayList<IndexShape.IndexColumn>(); Setting setting; }
{
    <BULK> { start = getPos(); } <INSERT> target = ObjectName() <FROM> file = StringLiteral()
    [
        LOOKAHEAD({ isWithList() }) <WITH> <LPAREN>
        ( setting = Setting(SettingTable.BULK_INSERT) { settings.add(setting); } | <ORDER> order = IndexColumns() )
        (
            [ <COMMA> ]
            ( setting = Setting(SettingTable.BULK_INSERT) { settings.add(setting); } | <ORDER> order = IndexColumns() )
        )*
        <RPAREN>
    ]
    { return new BulkInsert(start, target, file, settings, order); }
}
