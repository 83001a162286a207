/* FOR, OPTION and table hints */

ForClause ForClause() :
{ Token format; Token mode; StringLiteral element = null; ForClause.Directive directive;
  List<ForClause.Directive> directives = new ArrayList<ForClause.Directive>(); }
{
    <FOR>
    (
        <BROWSE> { return new ForClause.Browse(); }
    |
        format = Word() { requireWord(format, "XML", "JSON"); } mode = Word() { requireMode(format, mode); }
        [ LOOKAHEAD({ isTextInParentheses() }) <LPAREN> element = StringLiteral() <RPAREN> ]
        ( <COMMA> directive = Directive(format) { directives.add(directive); } )*
        { return new ForClause.Document(ForClause.Format.valueOf(upper(format)), upper(mode), element, directives); }
    )
}

ForClause.Directive Directive(Token format) :
{ Token first; Token second = null; StringLiteral argument = null; }
{
    first = Word() [ LOOKAHEAD({ isWord("ABSENT", "BASE64", "XSINIL") }) second = Word() ]
    [ LOOKAHEAD({ isTextInParentheses() }) <LPAREN> argument = StringLiteral() <RPAREN> ]
    { return new ForClause.Directive(directive(format, first, second), argument); }
}

List<QueryHint> QueryHints() :
{ List<QueryHint> hints = new ArrayList<QueryHint>(); QueryHint hint; }
{
    <OPTION> <LPAREN> hint = QueryHint() { hints.add(hint); } ( <COMMA> hint = QueryHint() { hints.add(hint); } )*
    <RPAREN>
    { return hints; }
}

QueryHint QueryHint() :
{ QueryHint hint; StringLiteral text; List<StringLiteral> texts = new ArrayList<StringLiteral>(); Token word;
  ObjectName table; List<TableHint> hints = new ArrayList<TableHint>(); TableHint tableHint; }
{
    <USE>
    (
        <PLAN> text = StringLiteral() { texts.add(text); return new QueryHint.Use(true, texts); }
    |
        word = Word() { requireWord(word, "HINT"); }
        <LPAREN> text = StringLiteral() { texts.add(text); } ( <COMMA> text = StringLiteral() { texts.add(text); } )*
        <RPAREN>
        { return new QueryHint.Use(false, texts); }
    )
|
    <TABLE> word = Word() { requireWord(word, "HINT"); }
    <LPAREN> table = ObjectName() ( <COMMA> tableHint = TableHint() { hints.add(tableHint); } )* <RPAREN>
    { return new QueryHint.OfTable(table, hints); }
|
    LOOKAHEAD({ isWord("OPTIMIZE") }) hint = OptimizeFor() { return hint; }
|
    hint = HintOfWords() { return hint; }
}

QueryHint OptimizeFor() :
{ List<QueryHint.Assumed> values = new ArrayList<QueryHint.Assumed>(); QueryHint.Assumed value; Token word; }
{
    Word() <FOR>
    (
        word = Word() { requireWord(word, "UNKNOWN"); }
    |
        <LPAREN> value = Assumed() { values.add(value); } ( <COMMA> value = Assumed() { values.add(value); } )* <RPAREN>
    )
    { return new QueryHint.OptimizeFor(values); }
}

QueryHint.Assumed Assumed() :
{ VariableReference variable; Expression value = null; Token word; }
{
    variable = Variable() ( <EQ> value = Scalar() | word = Word() { requireWord(word, "UNKNOWN"); } )
    { return new QueryHint.Assumed(variable, value); }
}

QueryHint HintOfWords() :
{ Token first; Token second = null; boolean equals = false; Expression value = null; }
{
    first = HintWord() [ second = HintWord() ]
    [ <EQ> { equals = true; } ] [ value = Literal() | value = StringLiteral() | value = Variable() ]
    { return queryHint(first, second, equals, value); }
}

Token HintWord() :
{}
{
    ( Word() | <GROUP> | <JOIN> | <MERGE> | <ORDER> | <PLAN> | <UNION> ) { return token; }
}

/** Hints in parentheses, with or without commas between them. */
List<TableHint> TableHintList() :
{ List<TableHint> hints = new ArrayList<TableHint>(); TableHint hint; }
{
    { refuseBareIndex(); }
    <LPAREN> hint = TableHint() { hints.add(hint); } ( [ <COMMA> ] hint = TableHint() { hints.add(hint); } )* <RPAREN>
    { return hints; }
}

TableHint TableHint() :
{ Token word; List<Expression> indexes = new ArrayList<Expression>(); Expression index;
  List<Identifier> columns = new ArrayList<Identifier>(); }
{
    <INDEX>
    (
        <EQ> ( index = HintedIndex() { indexes.add(index); } | indexes = HintedIndexes() )
    |
        indexes = HintedIndexes()
    )
    { return new TableHint("INDEX", indexes, columns); }
|
    <HOLDLOCK> { return new TableHint("HOLDLOCK", indexes, columns); }
|
    word = Word() { requireTableHint(word); }
    [
        LOOKAHEAD({ isWord(word, "FORCESEEK") && getToken(1).kind == LPAREN })
        <LPAREN> index = HintedIndex() { indexes.add(index); } <LPAREN> columns = Identifiers() <RPAREN> <RPAREN>
    ]
    [
        LOOKAHEAD({ isWord(word, "SPATIAL_WINDOW_MAX_CELLS") })
        <EQ> index = HintedIndex() { indexes.add(index); }
    ]
    { return new TableHint(upper(word), indexes, columns); }
}

List<Expression> HintedIndexes() :
{ List<Expression> indexes = new ArrayList<Expression>(); Expression index; }
{
    <LPAREN> index = HintedIndex() { indexes.add(index); } ( <COMMA> index = HintedIndex() { indexes.add(index); } )* <RPAREN>
    { return indexes; }
}

Expression HintedIndex() :
{ ObjectName name; }
{
    <UNSIGNED_INTEGER_LITERAL> { return number(token, NumberLiteral.Kind.INTEGER); }
|
    name = ObjectName() { return new ColumnReference(name.getParserPosition(), name); }
}
