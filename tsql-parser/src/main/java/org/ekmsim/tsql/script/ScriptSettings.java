package org.ekmsim.tsql.script;

import java.util.Map;

/**
 * How scripts are read.
 *
 * @param environment variables of the process: the weakest values for {@code $(name)}
 * @param variables those of {@code -v}
 * @param substitute false for {@code -x}: {@code $(name)} stays as it is
 * @param tool whose ways are followed
 * @param files where {@code :r} reads
 */
public record ScriptSettings(
        Map<String, String> environment,
        Map<String, String> variables,
        boolean substitute,
        SqlcmdTool tool,
        ScriptFiles files) {

    public ScriptSettings {
        environment = Map.copyOf(environment);
        variables = Map.copyOf(variables);
    }

    /** sqlcmd (ODBC) without options, environment and files. */
    public static ScriptSettings plain() {
        return new ScriptSettings(Map.of(), Map.of(), true, SqlcmdTool.ODBC, ScriptFiles.none());
    }

    /** The same with values for {@code $(name)}. */
    public ScriptSettings with(Map<String, String> values) {
        return new ScriptSettings(environment, values, substitute, tool, files);
    }

    /** The same with {@code $(name)} left alone, {@code -x}. */
    public ScriptSettings withoutSubstitution() {
        return new ScriptSettings(environment, variables, false, tool, files);
    }

    /** The same as another tool reads it. */
    public ScriptSettings as(SqlcmdTool otherTool) {
        return new ScriptSettings(environment, variables, substitute, otherTool, files);
    }

    /** The same with {@code :r} reading from here. */
    public ScriptSettings from(ScriptFiles source) {
        return new ScriptSettings(environment, variables, substitute, tool, source);
    }
}
