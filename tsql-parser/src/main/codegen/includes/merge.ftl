/* MERGE, and statements that change rows where one stands for all */

/** A statement that changes rows, after WITH or without it. */
Statement ChangeRows(SqlParserPos start, WithClause with) :
{ Statement statement; }
{
    statement = Insert(start, with) { return statement; }
|
    <UPDATE> statement = UpdateRows(start, with) { return statement; }
|
    statement = Delete(start, with) { return statement; }
|
    statement = Merge(start, with, true) { return statement; }
}

/** The same inside parentheses, where its rows are a table. */
Statement NestedChange() :
{ SqlParserPos start; Statement statement; }
{
    { enter(); start = tokenPosition(1); }
    (
        statement = Insert(start, null)
    |
        <UPDATE> statement = UpdateRows(start, null)
    |
        statement = Delete(start, null)
    |
        statement = Merge(start, null, false)
    )
    { leave(); return statement; }
}

Statement Merge(SqlParserPos start, WithClause with, boolean ended) :
{ Top top = null; RowTarget target; Identifier alias; TableSource source; Token word; Condition on;
  List<MergeClause> clauses = new ArrayList<MergeClause>(); MergeClause clause; List<Output> outputs;
  List<QueryHint> hints = new ArrayList<QueryHint>(); }
{
    <MERGE> [ top = Top() ] [ <INTO> ] target = RowTarget() alias = TableAlias()
    word = Word() { requireWord(word, "USING"); } source = JoinedTable() <ON> on = Condition()
    ( clause = MergeClause() { clauses.add(clause); } )+
    outputs = Outputs()
    [ LOOKAHEAD(1) hints = QueryHints() ]
    [ LOOKAHEAD({ ended }) { requireSemicolon(); } <SEMICOLON> ]
    { return new Merge(start, with, top, target, alias, source, on, clauses, outputs, hints, ended); }
}

MergeClause MergeClause() :
{ MergeClause.Match match; Condition and = null; MergeClause.Action action; }
{
    <WHEN> match = MergeMatch() [ <AND> and = Condition() ] <THEN> action = MergeAction()
    { return new MergeClause(match, and, action); }
}

MergeClause.Match MergeMatch() :
{ Token word; boolean negated = false; MergeClause.Match match; }
{
    [ <NOT> { negated = true; } ] word = Word() { requireWord(word, "MATCHED"); match = mergeMatch(negated); }
    [ LOOKAHEAD({ match != MergeClause.Match.MATCHED && isWord("BY") }) <BY> word = Word() { match = unmatched(word); } ]
    { return match; }
}

MergeClause.Action MergeAction() :
{ List<Assignment> assignments; List<Identifier> columns = new ArrayList<Identifier>(); List<Expression> values; }
{
    <DELETE> { return new MergeClause.DeleteRow(); }
|
    <UPDATE> <SET> assignments = Assignments() { return new MergeClause.UpdateRow(assignments); }
|
    <INSERT> [ <LPAREN> columns = Identifiers() <RPAREN> ]
    (
        <VALUES> values = Row(true) { return new MergeClause.InsertRow(columns, values); }
    |
        <DEFAULT_> <VALUES> { return new MergeClause.InsertRow(columns, new ArrayList<Expression>()); }
    )
}
