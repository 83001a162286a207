/* SERVICE BROKER: messages scripts wait for */

Statement Receive() :
{
    SqlParserPos start;
    Top top = null;
    List<SelectItem> items;
    ObjectName queue;
    String target = null;
    Condition where = null;
}
{
    <RECEIVE> { start = getPos(); }
    [ top = Top() ]
    items = SelectItems()
    <FROM> queue = ObjectName()
    [ <INTO> <VARIABLE> { target = token.image; } ]
    [ <WHERE> where = Condition() ]
    { return new Receive(start, top, items, queue, target, where); }
}

/** What follows WAITFOR and an opening parenthesis. */
Statement WaitforMessage(SqlParserPos start) :
{ Statement statement; Expression timeout = null; }
{
    (
        LOOKAHEAD({ isWord("GET") }) Word() { refuse("GET CONVERSATION GROUP", start); return null; }
    |
        statement = Receive()
    )
    <RPAREN>
    [ <COMMA> Word() { requireWord(token, "TIMEOUT"); } timeout = FetchRow() ]
    { return new WaitforMessage(start, statement, timeout); }
}
