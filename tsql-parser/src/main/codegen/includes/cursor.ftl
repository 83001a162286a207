/* CURSORS */

/** What follows DECLARE. */
Statement DeclareCursor(SqlParserPos start) :
{ Identifier name; boolean insensitive = false; boolean scroll = false; CursorDefinition definition; }
{
    name = Identifier()
    [ LOOKAHEAD({ isWord("INSENSITIVE") }) Word() { insensitive = true; } ]
    [ LOOKAHEAD({ isWord("SCROLL") }) Word() { scroll = true; } ]
    definition = CursorDefinition(!insensitive && !scroll)
    { return new DeclareCursor(start, name, insensitive, scroll, definition); }
}

/** The extended form has options after CURSOR, the ISO form before it. */
CursorDefinition CursorDefinition(boolean extended) :
{ List<CursorOption> options = new ArrayList<CursorOption>(); SelectStatement query; CursorUse use = null; }
{
    <CURSOR>
    ( LOOKAHEAD({ extended && !isWord("FOR") }) Word() { options.add(cursorOption(token)); } )*
    <FOR> query = CursorQuery() [ LOOKAHEAD(1) <FOR> use = CursorUse() ]
    { return new CursorDefinition(options, query, use); }
}

SelectStatement CursorQuery() :
{ SelectStatement query; }
{
    query = QueryStatement() { return query; }
}

CursorUse CursorUse() :
{ List<Identifier> columns = new ArrayList<Identifier>(); }
{
    <READ> <ONLY> { return new CursorUse.ReadOnly(); }
|
    <UPDATE> [ <OF> columns = Identifiers() ] { return new CursorUse.Update(columns); }
}

CursorReference CursorReference() :
{ Identifier name; boolean global = false; }
{
    name = Identifier() [ LOOKAHEAD({ isGlobalCursor() }) name = Identifier() { global = true; } ]
    { return new CursorReference.Named(global, name); }
|
    <VARIABLE> { return new CursorReference.InVariable(token.image); }
}

Statement OpenStatement() :
{ SqlParserPos start; CursorReference cursor; Statement statement; }
{
    <OPEN> { start = getPos(); }
    (
        LOOKAHEAD({ isKeyAhead() }) statement = OpenKey(start) { return statement; }
    |
        cursor = CursorReference() { return new OpenCursor(start, cursor); }
    )
}

Statement CloseStatement() :
{ SqlParserPos start; CursorReference cursor; Statement statement; }
{
    <CLOSE> { start = getPos(); }
    (
        LOOKAHEAD({ isKeyAhead() }) statement = CloseKey(start) { return statement; }
    |
        cursor = CursorReference() { return new CloseCursor(start, cursor); }
    )
}

Statement DeallocateCursor() :
{ SqlParserPos start; CursorReference cursor; }
{
    <DEALLOCATE> { start = getPos(); } cursor = CursorReference() { return new DeallocateCursor(start, cursor); }
}

Statement FetchCursor() :
{
    SqlParserPos start;
    FetchDirection direction = null;
    CursorReference cursor;
    List<String> variables = new ArrayList<String>();
}
{
    <FETCH> { start = getPos(); }
    [ LOOKAHEAD({ isFetchDirection() }) direction = FetchDirection() ]
    ( LOOKAHEAD({ direction != null }) <FROM> | [ <FROM> ] )
    cursor = CursorReference()
    [
        <INTO> <VARIABLE> { variables.add(token.image); } ( <COMMA> <VARIABLE> { variables.add(token.image); } )*
    ]
    { return new FetchCursor(start, direction, cursor, variables); }
}

FetchDirection FetchDirection() :
{ String word; Expression row; }
{
    Word() { word = upper(token); }
    (
        row = FetchRow()
        { return word.equals("ABSOLUTE") ? new FetchDirection.Absolute(row) : new FetchDirection.Relative(row); }
    |
        { return new FetchDirection.Step(word); }
    )
}

/** A whole number with its sign, or a variable. */
Expression FetchRow() :
{ Expression row; SqlParserPos start; }
{
    row = Variable() { return row; }
|
    <UNSIGNED_INTEGER_LITERAL> { return number(token, NumberLiteral.Kind.INTEGER); }
|
    <MINUS> { start = getPos(); } <UNSIGNED_INTEGER_LITERAL>
    { return new UnaryExpression(start, UnaryExpression.Operator.MINUS, number(token, NumberLiteral.Kind.INTEGER)); }
}
