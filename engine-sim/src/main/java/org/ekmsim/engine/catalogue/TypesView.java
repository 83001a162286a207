package org.ekmsim.engine.catalogue;

import java.util.List;
import java.util.Set;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.Collation;
import org.jspecify.annotations.Nullable;

/**
 * sys.types: the system types.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-types-transact-sql">sys.types
 *     (Transact-SQL)</a>
 */
public final class TypesView implements DescribedView {

    private static final int SYS = 4;
    private static final Set<String> CLR = Set.of("hierarchyid", "geometry", "geography");
    private static final Set<String> NOT_NULL = Set.of("timestamp", "sysname");

    @Override
    public String describedAs() {
        return "sys.types";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return SystemType.all().stream().map(this::row).toList();
    }

    private List<@Nullable Object> row(SystemType type) {
        return row().with("name", type.name())
                .with("system_type_id", type.id())
                .with("user_type_id", type.userId())
                .with("schema_id", SYS)
                .with("max_length", type.maxLength())
                .with("precision", type.precision())
                .with("scale", type.scale())
                .with("collation_name", type.isCharacter() ? Collation.SERVER : null)
                .with("is_nullable", !NOT_NULL.contains(type.name()))
                .with("is_assembly_type", CLR.contains(type.name()))
                .values();
    }
}
