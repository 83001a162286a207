/* QUERIES */

Statement SelectStatement() :
{ Statement statement; }
{
    statement = Select(tokenPosition(1), null) { return statement; }
}

/** A query that may begin with WITH: what a cursor or a view is made of. */
SelectStatement QueryStatement() :
{ SqlParserPos start; WithClause with = null; SelectStatement statement; }
{
    { start = tokenPosition(1); } [ with = WithClause() ] statement = Select(start, with) { return statement; }
}

SelectStatement Select(SqlParserPos start, WithClause with) :
{
    QueryExpression query;
    Ordering ordering;
    ForClause forClause = null;
    List<QueryHint> hints = new ArrayList<QueryHint>();
}
{
    query = Query() ordering = Ordering()
    [ LOOKAHEAD({ isForClause() }) forClause = ForClause() ]
    [ LOOKAHEAD(1) hints = QueryHints() ]
    { return new SelectStatement(start, with, query, ordering, forClause, hints); }
}

/** A query inside parentheses, with an ordering and a FOR clause of its own where there are any. */
QueryExpression Subquery() :
{ QueryExpression query; Ordering ordering; ForClause forClause = null; }
{
    { enter(); }
    query = Query() ordering = Ordering() [ forClause = ForClause() ]
    { leave(); return ordered(query, ordering, forClause); }
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
    IntoTable into = null;
    List<TableSource> from = new ArrayList<TableSource>();
    Condition where = null;
    GroupBy grouping = null;
    Condition having = null;
    List<NamedWindow> windows = new ArrayList<NamedWindow>();
}
{
    <SELECT> { start = getPos(); }
    [ <DISTINCT> { distinct = true; } | <ALL> ]
    [ top = Top() ]
    items = SelectItems()
    [ into = IntoTable() ]
    [ <FROM> from = TableSources() ]
    [ <WHERE> where = Condition() ]
    [ grouping = GroupBy() ]
    [ <HAVING> having = Condition() ]
    [ LOOKAHEAD({ isWindowClause() }) windows = NamedWindows() ]
    { return new SelectQuery(start, distinct, top, items, into, from, where, grouping, having, windows); }
}

IntoTable IntoTable() :
{ ObjectName table; Identifier filegroup = null; }
{
    <INTO> table = ObjectName() [ <ON> filegroup = Identifier() ] { return new IntoTable(table, filegroup); }
}

GroupBy GroupBy() :
{ boolean all = false; List<GroupBy.Element> elements; GroupBy.Modifier modifier = null; }
{
    <GROUP> <BY> [ <ALL> { all = true; } ] elements = GroupingElements(false)
    [ LOOKAHEAD({ isWithRollup() }) <WITH> Word() { modifier = GroupBy.Modifier.valueOf(upper(token)); } ]
    { return new GroupBy(all, elements, modifier); }
}

List<GroupBy.Element> GroupingElements(boolean nested) :
{ List<GroupBy.Element> elements = new ArrayList<GroupBy.Element>(); GroupBy.Element element; }
{
    { enter(); }
    element = GroupingElement(nested) { elements.add(element); }
    ( <COMMA> element = GroupingElement(nested) { elements.add(element); } )*
    { leave(); return elements; }
}

/** Inside ROLLUP and its like parentheses hold several columns, elsewhere an expression. */
GroupBy.Element GroupingElement(boolean nested) :
{ GroupBy.Kind kind; List<GroupBy.Element> elements = new ArrayList<GroupBy.Element>(); Expression expression; }
{
    LOOKAHEAD({ isGroupingSet() })
    Word() { kind = groupingKind(token); } [ LOOKAHEAD({ isWord("SETS") }) Word() ]
    <LPAREN> elements = GroupingElements(true) <RPAREN>
    { return new GroupBy.Group(kind, elements); }
|
    LOOKAHEAD({ isEmptyParentheses() }) <LPAREN> <RPAREN> { return new GroupBy.Group(null, elements); }
|
    LOOKAHEAD({ nested && getToken(1).kind == LPAREN })
    <LPAREN> elements = GroupingElements(true) <RPAREN> { return new GroupBy.Group(null, elements); }
|
    expression = Scalar() { return new GroupBy.Key(expression); }
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
    Expression offset = null;
    Expression fetch = null;
}
{
    [
        items = OrderBy()
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

List<OrderItem> OrderBy() :
{ List<OrderItem> items = new ArrayList<OrderItem>(); OrderItem item; }
{
    <ORDER> <BY> item = OrderItem() { items.add(item); } ( <COMMA> item = OrderItem() { items.add(item); } )*
    { return items; }
}

OrderItem OrderItem() :
{ Expression expression; boolean descending = false; }
{
    expression = Scalar() [ <ASC> | <DESC> { descending = true; } ]
    { return new OrderItem(expression, descending); }
}
