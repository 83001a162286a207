/* CONFIGURATION */

Statement Reconfigure() :
{ SqlParserPos start; boolean withOverride = false; }
{
    <RECONFIGURE> { start = getPos(); }
    [ LOOKAHEAD({ isWithClause() }) <WITH> <OVERRIDE> { withOverride = true; } ]
    { return new Reconfigure(start, withOverride); }
}
