/* OPTIONS as a OptionTable describes them */

/** Options, each at most once. */
List<NamedOption> NamedOptions(OptionTable table) :
{ List<NamedOption> options = new ArrayList<NamedOption>(); NamedOption option; Token first; }
{
    { first = tokenAhead(1); } option = NamedOption(table) { options.add(option); }
    ( <COMMA> { first = tokenAhead(1); } option = NamedOption(table) { addOnce(options, option, first); } )*
    { return options; }
}

NamedOption NamedOption(OptionTable table) :
{
    OptionTable.Entry entry;
    OptionForm form;
    boolean equalSign = false;
    OptionValue value = null;
    String unit = null;
    List<NamedOption> options = new ArrayList<NamedOption>();
}
{
    entry = OptionName(table)
    [ LOOKAHEAD({ isEqualSignDue(entry) }) <EQ> { equalSign = true; } ]
    { form = form(entry, equalSign); }
    [ LOOKAHEAD({ form.hasValue() }) value = OptionValue(form) ]
    [ LOOKAHEAD({ isUnitDue(form) }) unit = OptionUnit() ]
    [ LOOKAHEAD({ isGroupDue(form) }) <LPAREN> options = NamedOptions(entry.nested()) <RPAREN> ]
    { return new NamedOption(entry.name(), equalSign, value, unit, options); }
}

/** The words of an option's name, as many as the table knows. */
OptionTable.Entry OptionName(OptionTable table) :
{ Token first; String words; }
{
    OptionWord() { first = token; words = upper(token); }
    ( LOOKAHEAD({ continuesName(words, table) }) OptionWord() { words = words + " " + upper(token); } )*
    { return entry(words, table, first); }
}

OptionValue OptionValue(OptionForm form) :
{ Identifier name; List<Identifier> names; StringLiteral text; Expression variable; }
{
    LOOKAHEAD({ form.isWord() }) OptionWord() { return new OptionValue.Word(upper(token)); }
|
    name = Identifier() { return new OptionValue.Name(name); }
|
    text = StringLiteral() { return new OptionValue.Given(text(form, text)); }
|
    <LPAREN> names = Identifiers() <RPAREN> { return new OptionValue.Names(names); }
|
    <UNSIGNED_INTEGER_LITERAL> { return new OptionValue.Given(number(token, NumberLiteral.Kind.INTEGER)); }
|
    variable = Variable() { return new OptionValue.Given(variable); }
}

String OptionUnit() :
{}
{
    ( OptionWord() | <PERCENT_REMAINDER> ) { return upper(token); }
}

/** A word of an option, reserved or not. */
void OptionWord() :
{}
{
    <IDENTIFIER> | ContextualWord() | <ALL> | <BACKUP> | <BROWSE> | <CHECK> | <CREATE> | <DATABASE> | <DEFAULT_>
|
    <EXTERNAL> | <FILE> | <FOR> | <FULL> | <FUNCTION> | <GROUP> | <IDENTITY> | <INDEX> | <KEY> | <NULL> | <OFF> | <ON>
|
    <PRIMARY> | <READ> | <REPLICATION> | <USER>
}
