/* SERVER: sessions, shutdown, configuration outside sp_configure */

Statement Kill() :
{ SqlParserPos start; Expression target; String option = null; Statement statement; }
{
    <KILL> { start = getPos(); }
    (
        LOOKAHEAD({ areWords("STATS", "JOB") }) Word() Word() <UNSIGNED_INTEGER_LITERAL>
        { return new KillStatsJob(start, number(token, NumberLiteral.Kind.INTEGER)); }
    |
        LOOKAHEAD({ areWords("QUERY", "NOTIFICATION", "SUBSCRIPTION") }) statement = KillSubscription(start)
        { return statement; }
    |
        target = KillTarget() [ LOOKAHEAD({ isWithClause() }) <WITH> option = KillOption() ]
        { return new Kill(start, target, option); }
    )
}

Statement KillSubscription(SqlParserPos start) :
{ NumberLiteral subscription = null; }
{
    Word() Word() Word()
    ( <ALL> | <UNSIGNED_INTEGER_LITERAL> { subscription = number(token, NumberLiteral.Kind.INTEGER); } )
    { return new KillQueryNotificationSubscription(start, subscription); }
}

/** A session's number, perhaps negative, or a unit of work as text. */
Expression KillTarget() :
{ Expression target; SqlParserPos start; }
{
    <UNSIGNED_INTEGER_LITERAL> { return number(token, NumberLiteral.Kind.INTEGER); }
|
    <MINUS> { start = getPos(); } <UNSIGNED_INTEGER_LITERAL>
    {
        target = number(token, NumberLiteral.Kind.INTEGER);
        return new UnaryExpression(start, UnaryExpression.Operator.MINUS, target);
    }
|
    target = StringLiteral() { return target; }
}

String KillOption() :
{}
{
    Word() { return known(token, "STATUSONLY"); }
|
    ( <COMMIT> | <ROLLBACK> ) { return upper(token); }
}

Statement Shutdown() :
{ SqlParserPos start; boolean noWait = false; }
{
    <SHUTDOWN> { start = getPos(); } [ LOOKAHEAD({ isWithClause() }) <WITH> <NOWAIT> { noWait = true; } ]
    { return new Shutdown(start, noWait); }
}

Statement Checkpoint() :
{ SqlParserPos start; NumberLiteral duration = null; }
{
    <CHECKPOINT> { start = getPos(); }
    [ LOOKAHEAD(1) <UNSIGNED_INTEGER_LITERAL> { duration = number(token, NumberLiteral.Kind.INTEGER); } ]
    { return new Checkpoint(start, duration); }
}

Statement AlterServerConfiguration(SqlParserPos start) :
{ Clause change; }
{
    <SERVER> Word() <SET>
    (
        LOOKAHEAD({ areWords("PROCESS", "AFFINITY") }) Word() Word() change = ProcessAffinity()
    |
        change = NamedOption(ServerOptions.CONFIGURATION)
    )
    { return new AlterServerConfiguration(start, change); }
}

ProcessAffinity ProcessAffinity() :
{
    boolean nodes;
    ProcessAffinity.Range range;
    List<ProcessAffinity.Range> ranges = new ArrayList<ProcessAffinity.Range>();
}
{
    Word() { nodes = known(token, "CPU", "NUMANODE").equals("NUMANODE"); } <EQ>
    (
        LOOKAHEAD({ !nodes && isWord("AUTO") }) Word()
    |
        range = AffinityRange() { ranges.add(range); } ( <COMMA> range = AffinityRange() { ranges.add(range); } )*
    )
    { return new ProcessAffinity(nodes, ranges); }
}

ProcessAffinity.Range AffinityRange() :
{ Integer first; Integer last = null; }
{
    first = Integer() [ LOOKAHEAD(1) <TO> last = Integer() ] { return new ProcessAffinity.Range(first, last); }
}
