package org.ekmsim.engine.configuration;

import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;

/**
 * sp_configure: shows options, or configures one. Any part of a name that fits only one visible option will do.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-configure-transact-sql">sp_configure
 *     (Transact-SQL)</a>
 */
public final class SpConfigure implements SystemProcedure {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("name", SqlType.nvarchar(35)),
            ResultColumn.nullable("minimum", SqlType.INT),
            ResultColumn.nullable("maximum", SqlType.INT),
            ResultColumn.nullable("config_value", SqlType.INT),
            ResultColumn.nullable("run_value", SqlType.INT));

    @Override
    public String name() {
        return "sp_configure";
    }

    @Override
    public List<String> parameters() {
        return List.of("@configname", "@configvalue");
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        Configuration configuration = context.state().configuration();
        if (arguments.isMissing("@configname")) {
            show(visible(context), configuration, context);
            return 0;
        }
        ConfigurationOption option = find(arguments.text("@configname"), visible(context));
        if (arguments.isMissing("@configvalue")) {
            show(List.of(option), configuration, context);
        } else {
            configure(option, arguments.integer("@configvalue"), context);
        }
        return 0;
    }

    private static void show(List<ConfigurationOption> options, Configuration configuration, StatementContext context) {
        context.columns(COLUMNS);
        for (ConfigurationOption option : options) {
            context.row(List.of(
                    option.name(),
                    option.minimum(),
                    option.maximum(),
                    configuration.configuredValue(option),
                    configuration.runningValue(option)));
        }
        // Like most system procedures it runs with NOCOUNT on.
        context.uncounted("SELECT");
    }

    private static void configure(ConfigurationOption option, int value, StatementContext context) {
        context.require(PermissionName.ALTER_SETTINGS);
        if (!option.takes(value)) {
            throw EngineError.of(15129, 1, value, option.name());
        }
        if (!option.changeable() && value != option.defaultValue()) {
            throw new UnmodelledException("Configuration option '" + option.name() + "' = " + value, context.line());
        }
        Edition edition = context.state().identity().edition();
        if (option.equals(Configuration.EKM_PROVIDER_ENABLED) && !edition.hasExtensibleKeyManagement()) {
            throw EngineError.of(15392, 1, option.name());
        }
        int old = context.state().configuration().configuredValue(option);
        context.commit(state -> state.with(state.configuration().configure(option, value)));
        context.instance().log().write(context.session().id(), 15457, option.name(), old, value);
        context.inform(15457, option.name(), old, value);
    }

    /** The option the name or part of a name stands for. A whole name wins over names it is a part of. */
    private static ConfigurationOption find(String name, List<ConfigurationOption> visible) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<ConfigurationOption> matches = visible.stream()
                .filter(option -> option.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return matches.stream()
                .filter(option -> option.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> only(matches, name));
    }

    private static ConfigurationOption only(List<ConfigurationOption> matches, String name) {
        if (matches.isEmpty()) {
            throw EngineError.of(15123, 1, name);
        }
        if (matches.size() > 1) {
            throw EngineError.of(15124, 1, name);
        }
        return matches.get(0);
    }

    private static List<ConfigurationOption> visible(StatementContext context) {
        InstanceState state = context.state();
        boolean advanced = state.configuration().isOn(Configuration.SHOW_ADVANCED_OPTIONS);
        return ConfigurationOptions.of(state.identity().flavour().majorVersion()).stream()
                .filter(option -> advanced || !option.advanced())
                .toList();
    }
}
