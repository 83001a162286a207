/* TRIGGERS on rows, on definitions and on logons */

Statement CreateTrigger(SqlParserPos start, boolean orAlter) :
{ TriggerDefinition definition; }
{
    { requireFirst("CREATE TRIGGER", start); } <TRIGGER>
    definition = TriggerDefinition("CREATE TRIGGER") { return new CreateTrigger(start, orAlter, definition); }
}

TriggerDefinition TriggerDefinition(String statement) :
{
    ObjectName name;
    TriggerTarget target;
    List<ModuleOption> options;
    boolean insteadOf;
    List<String> events = new ArrayList<String>();
    boolean append = false;
    boolean notForReplication = false;
    ModuleBody body;
}
{
    name = ObjectName() { inDatabase(name, statement); } <ON> target = TriggerTarget()
    options = ModuleOptions(ModuleKind.TRIGGER)
    insteadOf = TriggerTime(target)
    TriggerEvent(target) { events.add(upper(token)); } ( <COMMA> TriggerEvent(target) { events.add(upper(token)); } )*
    [ <WITH> Word() { requireWord(token, "APPEND"); append = true; } ]
    [ <NOT> <FOR> <REPLICATION> { notForReplication = true; } ]
    <AS> body = ModuleBody()
    { return new TriggerDefinition(name, target, options, insteadOf, events, append, notForReplication, body); }
}

TriggerTarget TriggerTarget() :
{ TriggerTarget target; ObjectName object; }
{
    target = TriggerScope() { return target; }
|
    object = ObjectName() { return new TriggerTarget.OnObject(object); }
}

/** The database or the instance. */
TriggerTarget TriggerScope() :
{}
{
    <DATABASE> { return new TriggerTarget.OnDatabase(); }
|
    <ALL> <SERVER> { return new TriggerTarget.OnAllServer(); }
}

/** Whether the trigger runs instead of its event, which only those on rows can. */
boolean TriggerTime(TriggerTarget target) :
{}
{
    LOOKAHEAD({ isWord("INSTEAD") }) Word() { requireObject(token, target); } <OF> { return true; }
|
    ( <FOR> | <AFTER> ) { return false; }
}

/** INSERT, UPDATE or DELETE for rows; else the name of an event or of a group of them. */
void TriggerEvent(TriggerTarget target) :
{}
{
    LOOKAHEAD({ target instanceof TriggerTarget.OnObject }) ( <INSERT> | <UPDATE> | <DELETE> )
|
    Word()
}

/** ENABLE TRIGGER and DISABLE TRIGGER. */
Statement TriggerSwitch() :
{
    SqlParserPos start;
    boolean enabled;
    List<ObjectName> triggers = new ArrayList<ObjectName>();
    ObjectName trigger;
    TriggerTarget target;
}
{
    ( <ENABLE> { enabled = true; } | <DISABLE> { enabled = false; } ) { start = getPos(); }
    <TRIGGER>
    (
        <ALL>
    |
        trigger = ObjectName() { triggers.add(trigger); } ( <COMMA> trigger = ObjectName() { triggers.add(trigger); } )*
    )
    <ON> target = TriggerTarget()
    { return enabled ? new EnableTrigger(start, triggers, target) : new DisableTrigger(start, triggers, target); }
}
