/* COLUMNS and CONSTRAINTS of tables */

TableElement ColumnDefinition() :
{ Identifier name; DataType type = null; Expression expression; List<ColumnOption> options; }
{
    name = Identifier()
    (
        <AS> expression = Scalar() options = ColumnOptions()
        { return new ComputedColumn(name, expression, options); }
    |
        [ LOOKAHEAD({ !isTimestampColumn(name) }) type = DataType() ] options = ColumnOptions()
        { return new ColumnDefinition(name, type == null ? timestampType() : type, options); }
    )
}

List<ColumnOption> ColumnOptions() :
{ List<ColumnOption> options = new ArrayList<ColumnOption>(); ColumnOption option; }
{
    ( LOOKAHEAD({ isColumnOption() }) option = ColumnOption() { options.add(option); } )*
    { return options; }
}

ColumnOption ColumnOption() :
{ ColumnOption option; }
{
    <NULL> { return new ColumnOption.Nullability(true); }
|
    <NOT> <NULL> { return new ColumnOption.Nullability(false); }
|
    option = NamedConstraint(false) { return option; }
|
    option = InlineIndex() { return option; }
|
    option = ColumnProperty() { return option; }
}

ColumnOption.Property ColumnProperty() :
{ ColumnOption.Property property; Token word; StringLiteral function; }
{
    property = Identity() { return property; }
|
    <COLLATE> word = Word() { return new ColumnOption.Collation(plainName(word)); }
|
    <ROWGUIDCOL> { return ColumnOption.Flag.ROWGUIDCOL; }
|
    LOOKAHEAD({ isWord("GENERATED") }) property = Generated() { return property; }
|
    LOOKAHEAD({ isWord("ENCRYPTED") }) property = Encrypted() { return property; }
|
    LOOKAHEAD({ isWord("MASKED") })
    Word() <WITH> <LPAREN> <FUNCTION> <EQ> function = StringLiteral() <RPAREN>
    { return new ColumnOption.Masked(function); }
|
    LOOKAHEAD({ isWord("COLUMN_SET") })
    Word() <FOR> word = Word() { requireWord(word, "ALL_SPARSE_COLUMNS"); return ColumnOption.Flag.COLUMN_SET; }
|
    word = Word() { return columnFlag(word); }
}

ColumnOption.Identity Identity() :
{ long seed = 1; long increment = 1; boolean notForReplication; }
{
    <IDENTITY>
    [ LOOKAHEAD(1) <LPAREN> seed = SignedInteger() <COMMA> increment = SignedInteger() <RPAREN> ]
    notForReplication = NotForReplication()
    { return new ColumnOption.Identity(seed, increment, notForReplication); }
}

boolean NotForReplication() :
{ boolean written = false; }
{
    [ LOOKAHEAD({ isNotForReplication() }) <NOT> <FOR> <REPLICATION> { written = true; } ]
    { return written; }
}

long SignedInteger() :
{ boolean negative = false; }
{
    [ <MINUS> { negative = true; } | <PLUS> ] <UNSIGNED_INTEGER_LITERAL>
    { return wholeNumber(token, negative); }
}

ColumnOption.Generated Generated() :
{ Token what; Token edge; }
{
    Word() what = Word() { requireWord(what, "ALWAYS"); } <AS> what = Word() ( edge = Word() | <END> { edge = token; } )
    { return generated(what, edge); }
}

/** Always Encrypted. */
ColumnOption.Encrypted Encrypted() :
{ Token word; Identifier key; Token kind; StringLiteral algorithm = null; }
{
    Word() <WITH> <LPAREN>
    word = Word() { requireWord(word, "COLUMN_ENCRYPTION_KEY"); } <EQ> key = Identifier() <COMMA>
    word = Word() { requireWord(word, "ENCRYPTION_TYPE"); } <EQ> kind = Word()
    { requireWord(kind, "DETERMINISTIC", "RANDOMIZED"); }
    [ <COMMA> word = Word() { requireWord(word, "ALGORITHM"); } <EQ> algorithm = StringLiteral() ]
    <RPAREN>
    { return new ColumnOption.Encrypted(key, isWord(kind, "RANDOMIZED"), algorithm); }
}

NamedConstraint NamedConstraint(boolean ofTable) :
{ Identifier name = null; Constraint constraint; }
{
    [ <CONSTRAINT> name = Identifier() ] constraint = Constraint(ofTable)
    { return new NamedConstraint(name, constraint); }
}

Constraint Constraint(boolean ofTable) :
{ IndexShape index; Constraint constraint; List<Identifier> columns; }
{
    <PRIMARY> <KEY> index = KeyIndex(ofTable) { return new Constraint.Key(true, index); }
|
    <UNIQUE> index = KeyIndex(ofTable) { return new Constraint.Key(false, index); }
|
    <FOREIGN> <KEY>
    (
        <LPAREN> columns = Identifiers() <RPAREN> constraint = References(columns)
    |
        { refuseBareReferences(ofTable); } constraint = References(new ArrayList<Identifier>())
    )
    { return constraint; }
|
    { refuseBareReferences(ofTable); } constraint = References(new ArrayList<Identifier>()) { return constraint; }
|
    constraint = Check() { return constraint; }
|
    constraint = Default() { return constraint; }
}

Constraint Check() :
{ Condition condition; boolean notForReplication; }
{
    <CHECK> notForReplication = NotForReplication() <LPAREN> condition = Condition() <RPAREN>
    { return new Constraint.Check(condition, notForReplication); }
}

Constraint Default() :
{ Expression value; Identifier column = null; boolean withValues = false; }
{
    <DEFAULT_> value = Scalar()
    [ LOOKAHEAD(1) <FOR> column = Identifier() ]
    [ LOOKAHEAD({ isWithValues() }) <WITH> <VALUES> { withValues = true; } ]
    { return new Constraint.Default(value, column, withValues); }
}

Constraint References(List<Identifier> columns) :
{
    ObjectName table;
    List<Identifier> referenced = new ArrayList<Identifier>();
    Constraint.ReferentialAction onDelete = null;
    Constraint.ReferentialAction onUpdate = null;
    boolean notForReplication;
}
{
    <REFERENCES> table = ObjectName() [ LOOKAHEAD(1) <LPAREN> referenced = Identifiers() <RPAREN> ]
    (
        LOOKAHEAD({ isOn("DELETE") || isOn("UPDATE") })
        <ON>
        (
            <DELETE> { refuseSecond(onDelete, token); } onDelete = ReferentialAction()
        |
            <UPDATE> { refuseSecond(onUpdate, token); } onUpdate = ReferentialAction()
        )
    )*
    notForReplication = NotForReplication()
    { return new Constraint.ForeignKey(columns, table, referenced, onDelete, onUpdate, notForReplication); }
}

Constraint.ReferentialAction ReferentialAction() :
{ Token action; }
{
    <CASCADE> { return Constraint.ReferentialAction.CASCADE; }
|
    <SET>
    (
        <NULL> { return Constraint.ReferentialAction.SET_NULL; }
    |
        <DEFAULT_> { return Constraint.ReferentialAction.SET_DEFAULT; }
    )
|
    <NO> action = Word() { requireWord(action, "ACTION"); return Constraint.ReferentialAction.NO_ACTION; }
}
