package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.query.Join;
import org.ekmsim.tsql.query.NamedTable;
import org.ekmsim.tsql.query.TableSource;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * The table an UPDATE or DELETE changes: a name, or the alias of a table of its FROM clause.
 *
 * @param table the table's name
 * @param written the name or alias as the statement has it
 * @param from the FROM clause
 * @param source where the FROM clause names the table; null when it does not
 */
public record ChangeTarget(
        ObjectName table,
        ObjectName written,
        List<TableSource> from,
        @Nullable NamedTable source) {

    public ChangeTarget {
        from = List.copyOf(from);
    }

    /**
     * Finds what a statement changes.
     *
     * @throws EngineError 8154 when several tables of FROM are meant
     */
    public static ChangeTarget of(ObjectName written, List<TableSource> from) {
        List<NamedTable> tables = new ArrayList<>();
        from.forEach(source -> collect(source, tables));
        List<NamedTable> meant = tables.stream()
                .filter(table -> TableLabel.of(table.name(), table.alias()).aliased()
                        && TableLabel.of(table.name(), table.alias()).matches(Names.parts(written)))
                .toList();
        if (meant.isEmpty()) {
            meant = tables.stream()
                    .filter(table -> TableLabel.of(table.name(), null).matches(Names.parts(written)))
                    .toList();
        }
        if (meant.size() > 1) {
            throw EngineError.of(8154, 1, Names.dotted(written));
        }
        NamedTable source = meant.isEmpty() ? null : meant.get(0);
        return new ChangeTarget(source == null ? written : source.name(), written, from, source);
    }

    private static void collect(TableSource source, List<NamedTable> tables) {
        if (source instanceof NamedTable table) {
            tables.add(table);
        } else if (source instanceof Join join) {
            collect(join.left(), tables);
            collect(join.right(), tables);
        }
    }
}
