/* DBCC for trace flags */

Statement Dbcc() :
{ SqlParserPos start; Statement statement = null; }
{
    <DBCC> { start = getPos(); }
    (
        <TRACEON> statement = TraceOn(start)
    |
        <TRACEOFF> statement = TraceOff(start)
    |
        <TRACESTATUS> statement = TraceStatus(start)
    |
        <IDENTIFIER> { refuse("DBCC " + upper(token), start); }
    )
    { return statement; }
}

Statement TraceOn(SqlParserPos start) :
{ List<Integer> flags; boolean silent; }
{
    flags = TraceFlags() silent = NoInfoMessages()
    { return new DbccTraceOn(start, sessionFlags(flags), isGlobal(flags), silent); }
}

Statement TraceOff(SqlParserPos start) :
{ List<Integer> flags; boolean silent; }
{
    flags = TraceFlags() silent = NoInfoMessages()
    { return new DbccTraceOff(start, sessionFlags(flags), isGlobal(flags), silent); }
}

Statement TraceStatus(SqlParserPos start) :
{ List<Integer> flags = new ArrayList<Integer>(); boolean silent; }
{
    [ LOOKAHEAD({ isEmptyParentheses() }) <LPAREN> <RPAREN>
        | LOOKAHEAD({ getToken(1).kind == LPAREN }) flags = TraceFlags() ] silent = NoInfoMessages()
    { return new DbccTraceStatus(start, sessionFlags(flags), isGlobal(flags), silent); }
}

/** Flag numbers in parentheses; -1 stands for the whole server. */
List<Integer> TraceFlags() :
{ List<Integer> flags = new ArrayList<Integer>(); Integer flag; }
{
    <LPAREN> flag = TraceFlag() { flags.add(flag); } ( <COMMA> flag = TraceFlag() { flags.add(flag); } )* <RPAREN>
    { return flags; }
}

Integer TraceFlag() :
{ Integer flag; }
{
    <MINUS> flag = Integer() { return minusOne(flag, token); }
|
    flag = Integer() { return flag; }
}

boolean NoInfoMessages() :
{ boolean silent = false; }
{
    [ LOOKAHEAD({ isWithClause() }) <WITH> <NO_INFOMSGS> { silent = true; } ]
    { return silent; }
}
