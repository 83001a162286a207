/* WITH before a statement: common table expressions */

Statement WithStatement() :
{ SqlParserPos start; WithClause with; Statement statement; }
{
    { start = tokenPosition(1); } with = WithClause()
    ( statement = Select(start, with) | statement = ChangeRows(start, with) )
    { return statement; }
}

WithClause WithClause() :
{
    List<WithClause.Namespace> namespaces = new ArrayList<WithClause.Namespace>();
    List<WithClause.CommonTable> tables = new ArrayList<WithClause.CommonTable>();
}
{
    <WITH>
    (
        LOOKAHEAD({ isWord("XMLNAMESPACES") && getToken(2).kind == LPAREN })
        Word() namespaces = Namespaces() [ <COMMA> tables = CommonTables() ]
    |
        tables = CommonTables()
    )
    { return new WithClause(namespaces, tables); }
}

List<WithClause.Namespace> Namespaces() :
{ List<WithClause.Namespace> namespaces = new ArrayList<WithClause.Namespace>(); WithClause.Namespace namespace; }
{
    <LPAREN> namespace = Namespace() { namespaces.add(namespace); }
    ( <COMMA> namespace = Namespace() { namespaces.add(namespace); } )*
    <RPAREN>
    { return namespaces; }
}

WithClause.Namespace Namespace() :
{ StringLiteral uri; Identifier prefix; }
{
    <DEFAULT_> uri = StringLiteral() { return new WithClause.Namespace(uri, null); }
|
    uri = StringLiteral() <AS> prefix = Identifier() { return new WithClause.Namespace(uri, prefix); }
}

List<WithClause.CommonTable> CommonTables() :
{ List<WithClause.CommonTable> tables = new ArrayList<WithClause.CommonTable>(); WithClause.CommonTable table; }
{
    table = CommonTable() { tables.add(table); } ( <COMMA> table = CommonTable() { tables.add(table); } )*
    { return tables; }
}

WithClause.CommonTable CommonTable() :
{ Identifier name; List<Identifier> columns = new ArrayList<Identifier>(); QueryExpression query; }
{
    name = Identifier() [ <LPAREN> columns = Identifiers() <RPAREN> ] <AS> <LPAREN> query = Subquery() <RPAREN>
    { return new WithClause.CommonTable(name, columns, query); }
}
