/* OPTIONS OF A DATABASE: ALTER DATABASE ... SET and SCOPED CONFIGURATION */

Statement AlterDatabaseSet(SqlParserPos start, Identifier database) :
{
    List<DatabaseOption> options = new ArrayList<DatabaseOption>();
    NamedOption option;
    Termination termination = null;
}
{
    option = NamedOption(DatabaseOptions.SET) { options.add(DatabaseOption.of(option)); }
    ( <COMMA> option = NamedOption(DatabaseOptions.SET) { options.add(DatabaseOption.of(option)); } )*
    [ LOOKAHEAD({ isWithClause() }) <WITH> termination = Termination() ]
    { return new AlterDatabaseSet(start, database, options, termination); }
}

Termination Termination() :
{ Integer seconds; }
{
    <NO_WAIT> { return new Termination(Termination.Kind.NO_WAIT, null); }
|
    <ROLLBACK>
    (
        <IMMEDIATE> { return new Termination(Termination.Kind.ROLLBACK_IMMEDIATE, null); }
    |
        <AFTER> seconds = Integer() [ LOOKAHEAD(1) <SECONDS> ]
        { return new Termination(Termination.Kind.ROLLBACK_AFTER, seconds); }
    )
}

Statement AlterDatabaseScopedConfiguration(SqlParserPos start) :
{ boolean secondary = false; NamedOption option; Expression plan = null; }
{
    <DATABASE> Word() Word()
    (
        [ <FOR> Word() { known(token, "SECONDARY"); secondary = true; } ]
        <SET> option = NamedOption(DatabaseOptions.SCOPED)
        { return new AlterDatabaseScopedConfiguration(start, secondary, option); }
    |
        LOOKAHEAD({ areWords("CLEAR", "PROCEDURE_CACHE") }) Word() Word()
        [ LOOKAHEAD(1) <BINARY_LITERAL> { plan = binary(token, false); } ]
        { return new AlterDatabaseScopedConfigurationClear(start, plan); }
    )
}
