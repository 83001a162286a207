/* SET of options: SET Statements (Transact-SQL) */

Statement SetStatement() :
{ SqlParserPos start; Statement statement; }
{
    <SET> { start = getPos(); }
    (
        statement = SetVariable(start)
    |
        <TRANSACTION> statement = IsolationLevel(start)
    |
        <IDENTITY_INSERT> statement = SetIdentityInsert(start)
    |
        <OFFSETS> statement = SetOffsets(start)
    |
        <STATISTICS> statement = SetStatistics(start)
    |
        ( <ROWCOUNT> | <TEXTSIZE> ) statement = SetOptionValue(start, upper(token))
    |
        LOOKAHEAD({ isValueOption() }) Word() statement = SetOptionValue(start, upper(token))
    |
        statement = SetOption(start)
    )
    { return statement; }
}

Statement SetOption(SqlParserPos start) :
{ List<String> options = new ArrayList<String>(); boolean on; }
{
    Word() { options.add(sessionOption(token)); }
    ( <COMMA> Word() { options.add(sessionOption(token)); } )*
    on = OnOrOff()
    { applyWhileParsing(options, on); return new SetOption(start, options, on); }
}

Statement SetOptionValue(SqlParserPos start, String option) :
{ Expression value; }
{
    value = ArgumentValue() { return new SetOptionValue(start, option, optionValue(option, value, token)); }
}

Statement SetIdentityInsert(SqlParserPos start) :
{ ObjectName table; boolean on; }
{
    table = ObjectName() on = OnOrOff() { return new SetIdentityInsert(start, table, on); }
}

Statement SetOffsets(SqlParserPos start) :
{ List<String> keywords = new ArrayList<String>(); boolean on; }
{
    { keywords.add(offsetKeyword()); } ( <COMMA> { keywords.add(offsetKeyword()); } )*
    on = OnOrOff()
    { return new SetOffsets(start, keywords, on); }
}

Statement SetStatistics(SqlParserPos start) :
{ List<String> kinds = new ArrayList<String>(); boolean on; }
{
    Word() { kinds.add(statisticsKind(token)); } ( <COMMA> Word() { kinds.add(statisticsKind(token)); } )*
    on = OnOrOff()
    { return new SetStatistics(start, kinds, on); }
}
