/* TRANSACTIONS */

/** What follows BEGIN. */
Statement BeginTransaction(SqlParserPos start) :
{ TransactionName name; StringLiteral description = null; LogMark mark = null; }
{
    ( <TRAN> | <TRANSACTION> ) name = TransactionName()
    [
        LOOKAHEAD({ name != null && isWithClause() })
        <WITH> <MARK> [ LOOKAHEAD(1) description = StringLiteral() ] { mark = new LogMark(description); }
    ]
    { return new BeginTransaction(start, name, mark); }
|
    <DISTRIBUTED> ( <TRAN> | <TRANSACTION> ) name = TransactionName()
    { return new BeginDistributedTransaction(start, name); }
}

Statement CommitTransaction() :
{ SqlParserPos start; TransactionName name = null; Boolean delayed = null; }
{
    <COMMIT> { start = getPos(); }
    [ LOOKAHEAD(1) ( <WORK> | ( <TRAN> | <TRANSACTION> ) name = TransactionName() ) ]
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> <LPAREN> <DELAYED_DURABILITY> <EQ> delayed = OnOrOff() <RPAREN>
    ]
    { return new CommitTransaction(start, name, delayed); }
}

Statement RollbackTransaction() :
{ SqlParserPos start; TransactionName name = null; }
{
    <ROLLBACK> { start = getPos(); }
    [ LOOKAHEAD(1) ( <WORK> | ( <TRAN> | <TRANSACTION> ) name = TransactionName() ) ]
    { return new RollbackTransaction(start, name); }
}

Statement SaveTransaction() :
{ SqlParserPos start; TransactionName name; }
{
    <SAVE> { start = getPos(); } ( <TRAN> | <TRANSACTION> ) name = WrittenTransactionName()
    { return new SaveTransaction(start, name); }
}

/** The name of a transaction, where there is one. */
TransactionName TransactionName() :
{ TransactionName name = null; }
{
    [ LOOKAHEAD({ isTransactionName() }) name = WrittenTransactionName() ] { return name; }
}

TransactionName WrittenTransactionName() :
{ Identifier name; }
{
    name = Identifier() { return new TransactionName.Written(name); }
|
    <VARIABLE> { return new TransactionName.InVariable(token.image); }
}

Statement IsolationLevel(SqlParserPos start) :
{ String level; }
{
    <ISOLATION> <LEVEL>
    (
        <READ> ( <UNCOMMITTED> { level = "READ UNCOMMITTED"; } | <COMMITTED> { level = "READ COMMITTED"; } )
    |
        <REPEATABLE> <READ> { level = "REPEATABLE READ"; }
    |
        <SNAPSHOT> { level = "SNAPSHOT"; }
    |
        <SERIALIZABLE> { level = "SERIALIZABLE"; }
    )
    { return new SetIsolationLevel(start, level); }
}
