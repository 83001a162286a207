/* SERVER AUDIT, SERVER AUDIT SPECIFICATION, DATABASE AUDIT SPECIFICATION */

/** After CREATE SERVER. */
Statement CreateServerAudit(SqlParserPos start) :
{ Identifier name; AuditTarget target; List<AuditOption> options; Condition filter; Statement statement; }
{
    <AUDIT>
    (
        LOOKAHEAD({ isSpecification() }) statement = CreateAuditSpecification(start, false) { return statement; }
    |
        name = Identifier() target = AuditTarget() options = AuditOptions(false) filter = AuditFilter()
        { return new CreateServerAudit(start, name, target, options, filter); }
    )
}

/** After ALTER SERVER. */
Statement AlterServerAudit(SqlParserPos start) :
{ Identifier name; AuditChange change; Statement statement; }
{
    <AUDIT>
    (
        LOOKAHEAD({ isSpecification() }) statement = AlterAuditSpecification(start, false) { return statement; }
    |
        name = Identifier() change = AuditChange() { return new AlterServerAudit(start, name, change); }
    )
}

/** After DROP SERVER. */
Statement DropServerAudit(SqlParserPos start) :
{ Identifier name; }
{
    <AUDIT>
    (
        LOOKAHEAD({ isSpecification() }) <SPECIFICATION> name = Identifier()
        { return new DropServerAuditSpecification(start, name); }
    |
        name = Identifier() { return new DropServerAudit(start, name); }
    )
}

AuditChange AuditChange() :
{ AuditTarget target = null; List<AuditOption> options; Condition filter; Identifier name; }
{
    <REMOVE> <WHERE> { return new AuditChange.RemoveFilter(); }
|
    <IDENTIFIER> { require(isWord(token, "MODIFY"), token); } <NAME> <EQ> name = Identifier() { return new AuditChange.NewAuditName(name); }
|
    { requireWord("TO", "WITH", "WHERE"); }
    [ target = AuditTarget() ] options = AuditOptions(true) filter = AuditFilter()
    { return new AuditChange.ChangeAudit(target, options, filter); }
}

AuditTarget AuditTarget() :
{ AuditTarget.Kind kind; Token word; List<AuditOption> options = new ArrayList<AuditOption>(); }
{
    <TO>
    (
        <FILE> { kind = AuditTarget.Kind.FILE; } <LPAREN> TargetOption(options) ( <COMMA> TargetOption(options) )* <RPAREN>
    |
        LOOKAHEAD({ isWord("URL") }) Word() { kind = AuditTarget.Kind.URL; }
        <LPAREN> TargetOption(options) ( <COMMA> TargetOption(options) )* <RPAREN>
    |
        word = Word() { kind = auditTarget(word); }
    )
    { requirePath(kind, options); return new AuditTarget(kind, options); }
}

void TargetOption(List<AuditOption> options) :
{ Token word; AuditOption option; StringLiteral path; String amount; Integer number; boolean on; }
{
    { word = tokenAhead(1); }
    (
        LOOKAHEAD({ isWord("FILEPATH") }) Word() <EQ> path = StringLiteral() { option = new AuditOption.FilePath(path); }
    |
        LOOKAHEAD({ isWord("PATH") }) Word() <EQ> path = StringLiteral() { option = new AuditOption.BlobPath(path); }
    |
        LOOKAHEAD({ isWord("MAXSIZE") }) Word() <EQ> amount = AuditSize() { option = new AuditOption.MaxSize(amount); }
    |
        LOOKAHEAD({ isWord("MAX_ROLLOVER_FILES") }) Word() <EQ> amount = AuditFiles()
        { option = new AuditOption.MaxRolloverFiles(amount); }
    |
        LOOKAHEAD({ isWord("MAX_FILES") }) Word() <EQ> number = Integer() { option = new AuditOption.MaxFiles(number); }
    |
        LOOKAHEAD({ isWord("RETENTION_DAYS") }) Word() <EQ> number = Integer()
        { option = new AuditOption.RetentionDays(number); }
    |
        TheWord("RESERVE_DISK_SPACE") <EQ> on = OnOrOff() { option = new AuditOption.ReserveDiskSpace(on); }
    )
    { addOnce(options, option, word); }
}

/** A number with its unit, or UNLIMITED. */
String AuditSize() :
{ Integer size; Token word; }
{
    size = Integer() word = Word() { require(isWord(word, "MB", "GB", "TB"), word); return size + " " + upper(word); }
|
    TheWord("UNLIMITED") { return "UNLIMITED"; }
}

String AuditFiles() :
{ Integer files; }
{
    files = Integer() { return files.toString(); }
|
    TheWord("UNLIMITED") { return "UNLIMITED"; }
}

/** WITH and options, where written; STATE only in ALTER. */
List<AuditOption> AuditOptions(boolean altering) :
{ List<AuditOption> options = new ArrayList<AuditOption>(); }
{
    [
        LOOKAHEAD({ isWithClause() })
        <WITH> <LPAREN> AuditOption(options, altering) ( <COMMA> AuditOption(options, altering) )* <RPAREN>
    ]
    { return options; }
}

void AuditOption(List<AuditOption> options, boolean altering) :
{ Token word; AuditOption option; StringLiteral guid; String reaction; Integer number; boolean on; }
{
    { word = tokenAhead(1); }
    (
        LOOKAHEAD({ isWord("QUEUE_DELAY") }) Word() <EQ> number = Integer() { option = new AuditOption.QueueDelay(number); }
    |
        LOOKAHEAD({ isWord("ON_FAILURE") }) Word() <EQ> reaction = AuditReaction()
        { option = new AuditOption.OnFailure(reaction); }
    |
        LOOKAHEAD({ isWord("AUDIT_GUID") }) Word() <EQ> guid = StringLiteral() { option = new AuditOption.AuditGuid(guid); }
    |
        LOOKAHEAD({ isWord("OPERATOR_AUDIT") }) Word() <EQ> on = OnOrOff() { option = new AuditOption.OperatorAudit(on); }
    |
        TheWord("STATE") { require(altering, token); } <EQ> on = OnOrOff() { option = new AuditOption.AuditState(on); }
    )
    { addOnce(options, option, word); }
}

String AuditReaction() :
{}
{
    <CONTINUE> { return "CONTINUE"; }
|
    <SHUTDOWN> { return "SHUTDOWN"; }
|
    TheWord("FAIL_OPERATION") { return "FAIL_OPERATION"; }
}

Condition AuditFilter() :
{ Condition filter = null; }
{
    [ <WHERE> filter = Condition() ] { return filter; }
}

Statement CreateAuditSpecification(SqlParserPos start, boolean database) :
{ Identifier name; Identifier audit; List<AuditedActions> actions; Boolean state; }
{
    <SPECIFICATION> name = Identifier() audit = SpecifiedAudit() actions = AuditedActions(database) state = SpecificationState()
    {
        return database
            ? new CreateDatabaseAuditSpecification(start, name, audit, actions, state)
            : new CreateServerAuditSpecification(start, name, audit, actions, state);
    }
}

Identifier SpecifiedAudit() :
{ Identifier audit; }
{
    <FOR> <SERVER> <AUDIT> audit = Identifier() { return audit; }
}

Statement AlterAuditSpecification(SqlParserPos start, boolean database) :
{ Identifier name; Identifier audit = null; List<AuditedActions> actions; Boolean state; }
{
    <SPECIFICATION> name = Identifier()
    [ audit = SpecifiedAudit() ] actions = AuditedActions(database) state = SpecificationState()
    {
        return database
            ? new AlterDatabaseAuditSpecification(start, name, audit, actions, state)
            : new AlterServerAuditSpecification(start, name, audit, actions, state);
    }
}

Boolean SpecificationState() :
{ Boolean state = null; }
{
    [ LOOKAHEAD({ isWithClause() }) <WITH> <LPAREN> TheWord("STATE") <EQ> state = OnOrOff() <RPAREN> ] { return state; }
}

List<AuditedActions> AuditedActions(boolean database) :
{ List<AuditedActions> list = new ArrayList<AuditedActions>(); AuditedActions actions; }
{
    [
        LOOKAHEAD(1)
        actions = AuditedAction(database) { list.add(actions); }
        ( <COMMA> actions = AuditedAction(database) { list.add(actions); } )*
    ]
    { return list; }
}

/** A group of actions; in a database also actions on a securable by principals. */
AuditedActions AuditedAction(boolean database) :
{
    boolean adding = false;
    List<String> actions = new ArrayList<String>();
    Securable securable = null;
    List<Identifier> principals = new ArrayList<Identifier>();
}
{
    ( <ADD> { adding = true; } | <DROP> ) <LPAREN>
    (
        LOOKAHEAD({ isAuditGroup() }) Word() { actions.add(upper(token)); }
    |
        LOOKAHEAD({ !isAuditGroup() })
        { actions.add(auditAction(database)); } ( <COMMA> { actions.add(auditAction(database)); } )*
        <ON> securable = Securable(SecurableClasses.WITH_AUDITS) <BY> principals = Grantees()
    )
    <RPAREN>
    { return new AuditedActions(adding, actions, securable, principals); }
}

/** CREATE DATABASE AUDIT SPECIFICATION. */
Statement CreateDatabaseAudit(SqlParserPos start) :
{ Statement statement; }
{
    <DATABASE> <AUDIT> statement = CreateAuditSpecification(start, true) { return statement; }
}

Statement AlterDatabaseAudit(SqlParserPos start) :
{ Statement statement; }
{
    <DATABASE> <AUDIT> statement = AlterAuditSpecification(start, true) { return statement; }
}

Statement DropDatabaseAudit(SqlParserPos start) :
{ Identifier name; }
{
    <DATABASE> <AUDIT> <SPECIFICATION> name = Identifier()
    { return new DropDatabaseAuditSpecification(start, name); }
}
