/* WINDOWS of rows: OVER and the WINDOW clause */

/** What may follow a function: WITHIN GROUP, then OVER. */
Expression FunctionRest(Expression function) :
{ Expression result = function; List<OrderItem> order; Boolean ignoreNulls = null; }
{
    [
        LOOKAHEAD({ isWithinGroup() }) Word() <GROUP> <LPAREN> order = OrderBy() <RPAREN>
        { result = limited(new OrderedSetFunction(function.getParserPosition(), plainCall(function), order)); }
    ]
    [ LOOKAHEAD({ isNullTreatment() }) Word() { ignoreNulls = isWord(token, "IGNORE"); } Word() ]
    [ result = Over(result, ignoreNulls) ]
    { return result; }
}

Expression Over(Expression function, Boolean ignoreNulls) :
{ Identifier name; WindowSpecification window; }
{
    <OVER>
    (
        name = Identifier()
        { return limited(new WindowedFunction(function.getParserPosition(), function, ignoreNulls, name, null)); }
    |
        <LPAREN> window = WindowSpecification() <RPAREN>
        { return limited(new WindowedFunction(function.getParserPosition(), function, ignoreNulls, null, window)); }
    )
}

WindowSpecification WindowSpecification() :
{ Identifier base = null; List<Expression> partitionBy = new ArrayList<Expression>();
  List<OrderItem> orderBy = new ArrayList<OrderItem>(); WindowFrame frame = null; }
{
    { enter(); }
    [ LOOKAHEAD({ isBaseWindow() }) base = Identifier() ]
    [ LOOKAHEAD({ isWord("PARTITION") }) Word() <BY> partitionBy = Scalars() ]
    [ orderBy = OrderBy() ]
    [ frame = WindowFrame() ]
    { leave(); return new WindowSpecification(base, partitionBy, orderBy, frame); }
}

WindowFrame WindowFrame() :
{ boolean range; WindowFrame.Bound start; WindowFrame.Bound end = null; Token word; }
{
    word = Word() { requireWord(word, "ROWS", "RANGE"); range = isWord(word, "RANGE"); }
    ( <BETWEEN> start = WindowBound() <AND> end = WindowBound() | start = WindowBound() )
    { return new WindowFrame(range, start, end); }
}

WindowFrame.Bound WindowBound() :
{ Expression rows; Token word; }
{
    <CURRENT> <ROW> { return WindowFrame.Edge.CURRENT_ROW; }
|
    <UNSIGNED_INTEGER_LITERAL> { rows = number(token, NumberLiteral.Kind.INTEGER); }
    word = Word() { requireWord(word, "PRECEDING", "FOLLOWING"); }
    { return new WindowFrame.Distance(rows, isWord(word, "FOLLOWING")); }
|
    word = Word() { requireWord(word, "UNBOUNDED"); } word = Word() { requireWord(word, "PRECEDING", "FOLLOWING"); }
    {
        return isWord(word, "FOLLOWING")
            ? WindowFrame.Edge.UNBOUNDED_FOLLOWING : WindowFrame.Edge.UNBOUNDED_PRECEDING;
    }
}

List<NamedWindow> NamedWindows() :
{ List<NamedWindow> windows = new ArrayList<NamedWindow>(); NamedWindow window; }
{
    Word() { requireVersion(16, token); }
    window = NamedWindow() { windows.add(window); } ( <COMMA> window = NamedWindow() { windows.add(window); } )*
    { return windows; }
}

NamedWindow NamedWindow() :
{ Identifier name; WindowSpecification window; }
{
    name = Identifier() <AS> <LPAREN> window = WindowSpecification() <RPAREN> { return new NamedWindow(name, window); }
}
