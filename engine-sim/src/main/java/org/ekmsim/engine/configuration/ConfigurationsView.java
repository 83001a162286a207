package org.ekmsim.engine.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * sys.configurations: unlike sp_configure it always shows the advanced options. Visible to public.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-configurations-transact-sql">
 *     sys.configurations (Transact-SQL)</a>
 */
public final class ConfigurationsView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.configurations";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        InstanceState state = session.state();
        Configuration configuration = state.configuration();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ConfigurationOption option : options(state)) {
            rows.add(List.of(
                    option.id(),
                    option.name(),
                    variant(configuration.configuredValue(option)),
                    variant(option.minimum()),
                    variant(option.maximum()),
                    variant(configuration.runningValue(option)),
                    option.description(),
                    option.dynamic(),
                    option.advanced()));
        }
        return rows;
    }

    /** The rows come by id, unlike those of sp_configure. */
    private static List<ConfigurationOption> options(InstanceState state) {
        return ConfigurationOptions.of(state.identity().flavour().majorVersion()).stream()
                .sorted(Comparator.comparingInt(ConfigurationOption::id))
                .toList();
    }

    private static Variant variant(int value) {
        return new Variant(SqlType.INT, value);
    }
}
