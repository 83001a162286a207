/* QUERIES */

Statement SelectStatement() :
{ QueryExpression query; Ordering ordering; }
{
    query = Query() ordering = Ordering()
    [ LOOKAHEAD({ isQueryClause() }) ( <FOR> | <OPTION> ) { refuseQueryClause(token); } ]
    { return new SelectStatement(query.getParserPosition(), query, ordering); }
}

/** A query inside parentheses, with an ordering of its own where there is one. */
QueryExpression Subquery() :
{ QueryExpression query; Ordering ordering; }
{
    { enter(); }
    query = Query() ordering = Ordering()
    [ ( <FOR> | <OPTION> ) { refuseQueryClause(token); } ]
    { leave(); return ordered(query, ordering); }
}

QueryExpression Query() :
{ QueryExpression query; }
{
    query = QueryTerm()
    ( query = UnionOrExcept(query) )*
    { return query; }
}

/** The set operations that follow a query in parentheses. */
QueryExpression SetOperations(QueryExpression query) :
{}
{
    ( LOOKAHEAD(1) query = Intersection(query) | query = UnionOrExcept(query) )+
    { return query; }
}

QueryExpression UnionOrExcept(QueryExpression left) :
{ QueryExpression right; SetOperation.Kind kind; }
{
    (
        <UNION> { kind = SetOperation.Kind.UNION; } [ <ALL> { kind = SetOperation.Kind.UNION_ALL; } ]
    |
        <EXCEPT> { kind = SetOperation.Kind.EXCEPT; }
    )
    { countLink(); }
    right = QueryTerm()
    { return new SetOperation(left.getParserPosition(), kind, left, right); }
}

/** INTERSECT binds tighter than UNION and EXCEPT. */
QueryExpression QueryTerm() :
{ QueryExpression query; }
{
    query = QueryPrimary() ( LOOKAHEAD(1) query = Intersection(query) )*
    { return query; }
}

QueryExpression Intersection(QueryExpression left) :
{ QueryExpression right; }
{
    <INTERSECT> { countLink(); } right = QueryPrimary()
    { return new SetOperation(left.getParserPosition(), SetOperation.Kind.INTERSECT, left, right); }
}

QueryExpression QueryPrimary() :
{ QueryExpression query; }
{
    query = SelectQuery() { return query; }
|
    <LPAREN> { enter(); } query = Query() <RPAREN> { leave(); return query; }
}

QueryExpression SelectQuery() :
{
    SqlParserPos start;
    boolean distinct = false;
    Top top = null;
    List<SelectItem> items;
    List<TableSource> from = new ArrayList<TableSource>();
    Condition where = null;
    List<Expression> groupBy = new ArrayList<Expression>();
    Condition having = null;
}
{
    <SELECT> { start = getPos(); }
    [ <DISTINCT> { distinct = true; } | <ALL> ]
    [ top = Top() ]
    items = SelectItems()
    [ <INTO> { refuse("SELECT ... INTO", start); } ]
    [ <FROM> from = TableSources() ]
    [ <WHERE> where = Condition() ]
    [
        <GROUP> <BY> [ <ALL> { refuse("GROUP BY ALL", start); } ] groupBy = GroupBy(start)
    ]
    [ <HAVING> having = Condition() ]
    { return new SelectQuery(start, distinct, top, items, from, where, groupBy, having); }
}

List<Expression> GroupBy(SqlParserPos start) :
{ List<Expression> groupBy; }
{
    LOOKAHEAD({ isGroupingSet() }) <IDENTIFIER> { refuse("GROUP BY " + upper(token), start); return null; }
|
    groupBy = Scalars() [ LOOKAHEAD({ isWithRollup() }) <WITH> { refuse("GROUP BY ... WITH ROLLUP or CUBE", start); } ]
    { return groupBy; }
}

Top Top() :
{ Expression rows; boolean percent = false; boolean withTies = false; }
{
    <TOP>
    (
        <LPAREN> rows = Scalar() <RPAREN>
    |
        rows = Literal()
    |
        rows = Variable()
    )
    [ <PERCENT> { percent = true; } ]
    [ <WITH> <TIES> { withTies = true; } ]
    { return new Top(rows, percent, withTies); }
}

List<SelectItem> SelectItems() :
{ List<SelectItem> items = new ArrayList<SelectItem>(); SelectItem item; }
{
    item = SelectItem() { items.add(item); }
    ( <COMMA> item = SelectItem() { items.add(item); } )*
    { return items; }
}

SelectItem SelectItem() :
{
    ObjectName qualifier;
    VariableReference variable;
    BinaryExpression.Operator operator;
    Expression expression;
    Identifier alias = null;
}
{
    <STAR> { return new SelectItem.Star(null); }
|
    LOOKAHEAD({ isQualifiedStar() })
    qualifier = ObjectName() <DOT> <STAR> { return new SelectItem.Star(qualifier); }
|
    LOOKAHEAD({ isVariableAssignment() })
    variable = Variable() operator = AssignmentOperator() expression = Scalar()
    { return new SelectItem.Assignment(variable.name(), assigned(variable, operator, expression)); }
|
    LOOKAHEAD({ isAliasAssignment() })
    alias = Alias() <EQ> expression = Scalar() { return new SelectItem.ItemExpression(expression, alias); }
|
    expression = Scalar() [ LOOKAHEAD(1) [ <AS> ] alias = Alias() ]
    { return new SelectItem.ItemExpression(expression, alias); }
}

/** The name of a result column, which may also be written as a string. */
Identifier Alias() :
{ StringLiteral text; Identifier name; }
{
    text = StringLiteral() { return aliasOf(text); }
|
    name = Identifier() { return name; }
}

Ordering Ordering() :
{
    List<OrderItem> items = new ArrayList<OrderItem>();
    OrderItem item;
    Expression offset = null;
    Expression fetch = null;
}
{
    [
        <ORDER> <BY> item = OrderItem() { items.add(item); }
        ( <COMMA> item = OrderItem() { items.add(item); } )*
        [
            LOOKAHEAD(1)
            <OFFSET> offset = Scalar() ( <ROW> | <ROWS> )
            [
                LOOKAHEAD(2)
                <FETCH> ( <NEXT> | <FIRST> ) fetch = Scalar() ( <ROW> | <ROWS> ) <ONLY>
            ]
        ]
    ]
    { return new Ordering(items, offset, fetch); }
}

OrderItem OrderItem() :
{ Expression expression; boolean descending = false; }
{
    expression = Scalar() [ <ASC> | <DESC> { descending = true; } ]
    { return new OrderItem(expression, descending); }
}

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
    source = TablePrimary() ( source = JoinRest(source) )*
    { leave(); return source; }
}

TableSource JoinRest(TableSource left) :
{ Join.Kind kind; TableSource right; Condition on; }
{
    kind = UnconditionalJoin() { countLink(); } right = TablePrimary()
    { return new Join(left.getParserPosition(), kind, left, right, null); }
|
    kind = ConditionalJoin() { countLink(); } right = TablePrimary() { enter(); }
    ( right = JoinRest(right) )*
    <ON> on = Condition()
    { leave(); return new Join(left.getParserPosition(), kind, left, right, on); }
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
{ Join.Kind kind; }
{
    <JOIN> { return Join.Kind.INNER; }
|
    (
        <INNER> { kind = Join.Kind.INNER; }
    |
        <LEFT> [ <OUTER> ] { kind = Join.Kind.LEFT; }
    |
        <RIGHT> [ <OUTER> ] { kind = Join.Kind.RIGHT; }
    |
        <FULL> [ <OUTER> ] { kind = Join.Kind.FULL; }
    )
    ( <JOIN> | ( <MERGE> | LOOKAHEAD({ isWord("HASH", "LOOP", "REMOTE") }) <IDENTIFIER> ) { refuse("join hint"); } )
    { return kind; }
}

TableSource TablePrimary() :
{
    SqlParserPos start;
    QueryExpression query;
    TableSource source;
    List<Identifier> columns = new ArrayList<Identifier>();
    Identifier alias;
}
{
    <LPAREN> { start = getPos(); }
    (
        LOOKAHEAD({ isQueryAhead(1) })
        query = Subquery() <RPAREN> [ <AS> ] alias = Identifier()
        [ LOOKAHEAD(1) <LPAREN> columns = Identifiers() <RPAREN> ]
        { source = new DerivedTable(start, query, alias, columns); }
    |
        { refuseRowConstructor(); }
        source = JoinedTable() <RPAREN>
    )
    { return source; }
|
    <VARIABLE> { refuse("table variable"); return null; }
|
    ( <CONTAINSTABLE> | <FREETEXTTABLE> | <OPENDATASOURCE> | <OPENQUERY> | <OPENROWSET> | <OPENXML> )
    { refuse(upper(token)); return null; }
|
    source = NamedSource()
    [ LOOKAHEAD(1) ( <PIVOT> | <UNPIVOT> | <TABLESAMPLE> ) { refuse(upper(token)); } ]
    [ LOOKAHEAD({ isWord("FOR") && getToken(2).image.equalsIgnoreCase("SYSTEM_TIME") }) <FOR>
        { refuse("FOR SYSTEM_TIME"); } ]
    { return source; }
}

/** A table, view or table-valued function with its alias and hint. */
TableSource NamedSource() :
{ ObjectName name; List<Expression> arguments = null; Identifier alias = null; boolean noLock = false; }
{
    name = ObjectName()
    [
        LOOKAHEAD({ isBareNoLock() }) <LPAREN> <NOLOCK> <RPAREN> { noLock = true; }
    |
        LOOKAHEAD({ getToken(1).kind == LPAREN })
        <LPAREN> { arguments = new ArrayList<Expression>(); } [ arguments = Scalars() ] <RPAREN>
    ]
    [ LOOKAHEAD(1) [ <AS> ] alias = Identifier() ]
    [ LOOKAHEAD({ isTableHint() }) noLock = TableHint() ]
    { return namedSource(name, arguments, alias, noLock); }
}

boolean TableHint() :
{}
{
    [ <WITH> ] <LPAREN> ( <NOLOCK> | { refuse("table hint " + upper(tokenAhead(1))); } ) <RPAREN>
    { return true; }
}
