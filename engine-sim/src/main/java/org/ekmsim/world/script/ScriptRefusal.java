package org.ekmsim.world.script;

/**
 * A construct that SQL Server has and the simulator does not model.
 *
 * @param position where it stands
 * @param construct its name in T-SQL's words
 */
public record ScriptRefusal(ScriptPosition position, String construct) {}
