/* BATCH: where the reader and Calcite enter. */

SqlNode SqlExpressionEof() :
{ Expression expression; }
{
    expression = Scalar() <EOF> { return expression; }
}

SqlNode SqlStmtEof() :
{ Statement statement; }
{
    statement = Statement() ( <SEMICOLON> )* <EOF> { return statement; }
}

SqlNodeList SqlStmtList() :
{ Statement statement; SqlNodeList list = new SqlNodeList(SqlParserPos.ZERO); }
{
    ( statement = NextStatement() { if (statement == null) { return list; } list.add(statement); } )*
    { return list; }
}

/** The next statement of the batch with its semicolons; null at the end. */
Statement NextStatement() :
{ Statement statement; }
{
    ( <SEMICOLON> )*
    (
        <EOF> { return null; }
    |
        LOOKAHEAD({ isCallWithoutExec() }) statement = CallWithoutExec()
    |
        statement = ListedStatement()
    )
    ( LOOKAHEAD(1) <SEMICOLON> )*
    { return statement; }
}

/** Statements of a block, at least one. */
List<Statement> Statements() :
{ List<Statement> statements = new ArrayList<Statement>(); Statement statement; }
{
    ( <SEMICOLON> )*
    (
        LOOKAHEAD({ !isEndOfBlock() })
        statement = ListedStatement() { statements.add(statement); }
        ( LOOKAHEAD(1) <SEMICOLON> )*
    )+
    { return statements; }
}

/** A statement of a list: a label, or one that is separated from the last as it must be. */
Statement ListedStatement() :
{ Statement statement; }
{
    (
        LOOKAHEAD({ isLabel() }) statement = Label()
    |
        { checkSeparated(); } statement = Statement() { checkNoCursorClause(); }
    )
    { return statement; }
}

Statement Statement() :
{ Statement statement = null; }
{
    { enter(); }
    (
        statement = SelectStatement()
    |   statement = WithStatement()
    |   statement = CreateStatement()
    |   statement = AlterStatement()
    |   statement = DropStatement()
    |   statement = UseDatabase()
    |   statement = Reconfigure()
    |   statement = Insert(tokenPosition(1), null)
    |   statement = UpdateStatement()
    |   statement = Delete(tokenPosition(1), null)
    |   statement = Merge(tokenPosition(1), null, true)
    |   statement = TruncateTable()
    |   statement = BulkInsert()
    |   statement = Execute()
    |   statement = Print()
    |   statement = IfStatement()
    |   statement = WhileStatement()
    |   statement = BeginStatement()
    |   statement = CommitTransaction()
    |   statement = RollbackTransaction()
    |   statement = SaveTransaction()
    |   statement = Declare()
    |   statement = OpenStatement()
    |   statement = CloseStatement()
    |   statement = FetchCursor()
    |   statement = DeallocateCursor()
    |   statement = SetStatement()
    |   statement = Throw()
    |   statement = RaiseError()
    |   statement = WaitFor()
    |   statement = Receive()
    |   statement = ReturnStatement()
    |   statement = Goto()
    |   statement = TriggerSwitch()
    |   <BREAK> { statement = new BreakStatement(getPos()); }
    |   <CONTINUE> { statement = new ContinueStatement(getPos()); }
    |   statement = Dbcc()
    |   statement = BackupStatement()
    |   statement = RestoreStatement()
    |   statement = Grant()
    |   statement = Deny()
    |   statement = Revoke()
    |   statement = Revert()
    |   statement = Setuser()
    |   statement = AddStatement()
    |   statement = Kill()
    |   statement = Shutdown()
    |   statement = Checkpoint()
    |   UnmodelledStatement()
    )
    { leave(); return statement; }
}

Statement BackupStatement() :
{ SqlParserPos start; Statement statement; }
{
    <BACKUP> { start = getPos(); }
    (
        statement = BackupDatabase(start)
    |   statement = BackupLog(start)
    |   statement = BackupGroup(start)
    |   statement = BackupServer(start)
    |   statement = BackupCertificate(start)
    |   statement = BackupSymmetricKey(start)
    |   statement = BackupMasterKey(start)
    |   statement = BackupServiceMasterKey(start)
    )
    { return statement; }
}

Statement RestoreStatement() :
{ SqlParserPos start; Statement statement; }
{
    <RESTORE> { start = getPos(); }
    (
        LOOKAHEAD({ isRestoreOfInformation() }) statement = RestoreInformation(start)
    |   statement = RestoreDatabase(start)
    |   statement = RestoreLog(start)
    |   statement = RestoreSymmetricKey(start)
    |   statement = RestoreMasterKey(start)
    |   statement = RestoreServiceMasterKey(start)
    )
    { return statement; }
}

/** Statements that exist in T-SQL and have no node: refused by their first words. */
void UnmodelledStatement() :
{}
{
    (
        <DUMP> | <LINENO> | <LOAD> | <READTEXT> | <UPDATETEXT> | <WRITETEXT>
    )
    { refuseStatement(); }
}
