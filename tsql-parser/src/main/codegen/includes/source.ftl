/* TABLE SOURCES: what stands in FROM */

List<TableSource> TableSources() :
{ List<TableSource> sources = new ArrayList<TableSource>(); TableSource source; }
{
    source = JoinedTable() { sources.add(source); }
    ( <COMMA> source = JoinedTable() { sources.add(source); } )*
    { return sources; }
}

TableSource JoinedTable() :
{ TableSource source; }
{
    { enter(); }
    source = TablePrimary()
    ( source = JoinRest(source) )*
    { leave(); return source; }
}

TableSource JoinRest(TableSource left) :
{ Join.Kind kind = Join.Kind.INNER; Join.Hint hint = null; TableSource right; Condition on; }
{
    kind = UnconditionalJoin() { countLink(); } right = TablePrimary()
    { return new Join(left.getParserPosition(), kind, null, left, right, null); }
|
    [ kind = ConditionalJoin() hint = JoinHint() ] <JOIN> { countLink(); } right = TablePrimary() { enter(); }
    ( right = JoinRest(right) )*
    <ON> on = Condition()
    { leave(); return new Join(left.getParserPosition(), kind, hint, left, right, on); }
}

Join.Kind UnconditionalJoin() :
{}
{
    <CROSS>
    (
        <JOIN> { return Join.Kind.CROSS; }
    |
        <APPLY> { return Join.Kind.CROSS_APPLY; }
    )
|
    <OUTER> <APPLY> { return Join.Kind.OUTER_APPLY; }
}

Join.Kind ConditionalJoin() :
{}
{
    <INNER> { return Join.Kind.INNER; }
|
    <LEFT> [ <OUTER> ] { return Join.Kind.LEFT; }
|
    <RIGHT> [ <OUTER> ] { return Join.Kind.RIGHT; }
|
    <FULL> [ <OUTER> ] { return Join.Kind.FULL; }
}

Join.Hint JoinHint() :
{}
{
    [
        ( <MERGE> | LOOKAHEAD({ isWord("HASH", "LOOP", "REMOTE") }) Word() )
        { return Join.Hint.valueOf(upper(token)); }
    ]
    { return null; }
}

/** A table source that is no join, perhaps turned by PIVOT or UNPIVOT. */
TableSource TablePrimary() :
{ TableSource source; }
{
    (
        source = ParenthesisedSource()
    |
        source = VariableSource()
    |
        source = RowsetTable()
    |
        source = FullTextTable()
    |
        source = NamedSource()
    )
    ( LOOKAHEAD(1) { countLink(); } source = Turned(source) )*
    { return source; }
}

TableSource ParenthesisedSource() :
{ SqlParserPos start; QueryExpression query; TableSource source; List<List<Expression>> rows; Statement change; Identifier alias;
  List<Identifier> columns; }
{
    <LPAREN> { start = getPos(); }
    (
        LOOKAHEAD({ isDerivedTable() })
        query = Subquery() <RPAREN> [ <AS> ] alias = Identifier() columns = ColumnAliases()
        { source = new DerivedTable(start, query, alias, columns); }
    |
        change = NestedChange() <RPAREN> alias = TableAlias() columns = ColumnAliases()
        { source = new ChangedRows(start, change, alias, columns); }
    |
        rows = Rows(false) <RPAREN> [ <AS> ] alias = Identifier() columns = ColumnAliases()
        { source = new ValuesTable(start, rows, alias, columns); }
    |
        source = JoinedTable() <RPAREN>
    )
    { return source; }
}

List<Identifier> ColumnAliases() :
{ List<Identifier> columns = new ArrayList<Identifier>(); }
{
    [ LOOKAHEAD({ isColumnAliases() }) <LPAREN> columns = Identifiers() <RPAREN> ] { return columns; }
}

/** An alias, where one is written. */
Identifier TableAlias() :
{ Identifier alias = null; }
{
    [ LOOKAHEAD({ isAlias() }) [ <AS> ] alias = Identifier() ] { return alias; }
}

/** A table variable, or the rows of a method of a variable. */
TableSource VariableSource() :
{ VariableReference variable; Expression method = null; Identifier alias; List<Identifier> columns; }
{
    variable = Variable() [ <DOT> method = Member(variable) ] alias = TableAlias() columns = ColumnAliases()
    { return variableSource(variable, method, alias, columns); }
}

/** A table, view or table-valued function. */
TableSource NamedSource() :
{
    ObjectName name;
    TableSource source;
    SystemTime systemTime = null;
    Identifier alias;
    TableSample sample = null;
    List<TableHint> hints = new ArrayList<TableHint>();
}
{
    name = ObjectName()
    (
        LOOKAHEAD({ isTableFunction() }) source = TableFunction(name) { return source; }
    |
        [ LOOKAHEAD({ isSystemTime() }) systemTime = SystemTime() ]
        [ LOOKAHEAD({ isBareHint() }) hints = TableHintList() ]
        alias = TableAlias()
        [ LOOKAHEAD(1) sample = TableSample() ]
        [ LOOKAHEAD({ isTableHint() }) [ <WITH> ] hints = TableHintList() ]
        { return new NamedTable(name.getParserPosition(), name, systemTime, alias, sample, hints); }
    )
}

TableSource TableFunction(ObjectName name) :
{
    List<Expression> arguments;
    List<RowsetColumn> schema = new ArrayList<RowsetColumn>();
    Identifier alias;
    List<Identifier> columns;
}
{
    { refuseTableFunction(name); }
    arguments = FunctionArguments()
    [ LOOKAHEAD({ isNamed(name, "OPENJSON") && isWithList() }) <WITH> <LPAREN> schema = RowsetColumns() <RPAREN> ]
    alias = TableAlias() columns = ColumnAliases()
    { return functionSource(name, arguments, schema, alias, columns); }
}

SystemTime SystemTime() :
{ Expression start; Expression end; Token word; }
{
    <FOR> Word()
    (
        <ALL> { return new SystemTime(SystemTime.Kind.ALL, null, null); }
    |
        <AS> <OF> start = Scalar() { return new SystemTime(SystemTime.Kind.AS_OF, start, null); }
    |
        <FROM> start = Scalar() <TO> end = Scalar()
        { return new SystemTime(SystemTime.Kind.FROM_TO, start, end); }
    |
        <BETWEEN> start = Scalar() <AND> end = Scalar()
        { return new SystemTime(SystemTime.Kind.BETWEEN, start, end); }
    |
        word = Word() { requireWord(word, "CONTAINED"); }
        <IN> <LPAREN> start = Scalar() <COMMA> end = Scalar() <RPAREN>
        { return new SystemTime(SystemTime.Kind.CONTAINED_IN, start, end); }
    )
}

TableSample TableSample() :
{ Expression size; boolean rows = false; Expression seed = null; }
{
    <TABLESAMPLE> [ LOOKAHEAD({ isWord("SYSTEM") }) Word() ]
    <LPAREN> size = Scalar() [ <PERCENT> | <ROWS> { rows = true; } ] <RPAREN>
    [ LOOKAHEAD(2) <REPEATABLE> <LPAREN> seed = Scalar() <RPAREN> ]
    { return new TableSample(size, rows, seed); }
}

TableSource Turned(TableSource source) :
{ ObjectName name; Expression aggregate; ObjectName column; Identifier value; Identifier names;
  List<Identifier> columns; Identifier alias; }
{
    <PIVOT> <LPAREN> name = ObjectName() aggregate = Call(name) <FOR> column = ObjectName()
    <IN> <LPAREN> columns = Identifiers() <RPAREN> <RPAREN> alias = TableAlias()
    {
        return new PivotedTable(source.getParserPosition(), source, plainCall(aggregate), column, columns, alias,
            new ArrayList<Identifier>());
    }
|
    <UNPIVOT> <LPAREN> value = Identifier() <FOR> names = Identifier()
    <IN> <LPAREN> columns = Identifiers() <RPAREN> <RPAREN> alias = TableAlias()
    {
        return new UnpivotedTable(source.getParserPosition(), source, value, names, columns, alias,
            new ArrayList<Identifier>());
    }
}
