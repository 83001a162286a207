package org.ekmsim.engine.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ekmsim.engine.documented.DocumentedTable;
import org.ekmsim.engine.type.ResultColumn;

/**
 * The columns of a view, read from the table beside this class, and the rows made of them.
 *
 * @param columns in order
 * @param positions position of each column by its name
 */
public record ViewColumns(List<ResultColumn> columns, Map<String, Integer> positions) {

    private static final Map<String, ViewColumns> ALL = read();

    public ViewColumns {
        columns = List.copyOf(columns);
        positions = Map.copyOf(positions);
    }

    /** The columns of a view named with its schema, and with its database if it is a table of msdb. */
    public static ViewColumns of(String view) {
        ViewColumns found = ALL.get(view);
        if (found == null) {
            throw new IllegalArgumentException("The columns of " + view + " are not described");
        }
        return found;
    }

    /** A row to be filled. */
    public NamedValues row() {
        return new NamedValues(this);
    }

    int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("There is no column " + column);
        }
        return position;
    }

    private static ViewColumns of(List<ResultColumn> columns) {
        Map<String, Integer> positions = new HashMap<>();
        for (ResultColumn column : columns) {
            positions.put(column.name(), positions.size());
        }
        return new ViewColumns(columns, positions);
    }

    private static Map<String, ViewColumns> read() {
        Map<String, List<ResultColumn>> views = new HashMap<>();
        List<ResultColumn> current = new ArrayList<>();
        for (String line : DocumentedTable.lines(ViewColumns.class, "columns.txt")) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                views.put(line.substring(1, line.indexOf(']')), current);
            } else if (line.startsWith("* ")) {
                current.addAll(views.getOrDefault(line.substring(2), List.of()));
            } else {
                String[] cells = line.split(" \\| ", -1);
                current.add(new ResultColumn(cells[0], WrittenType.of(cells[1]), cells[2].equals("null")));
            }
        }
        Map<String, ViewColumns> described = new HashMap<>();
        views.forEach((view, columns) -> described.put(view, of(columns)));
        return Map.copyOf(described);
    }
}
