package org.ekmsim.features.step;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.features.NamedValues;
import org.jspecify.annotations.Nullable;

/** Compares tables cell by cell. */
final class Tables {

    private Tables() {}

    /** The expected rows with names resolved against the actual cells in their place. */
    static List<List<String>> resolved(
            List<List<@Nullable String>> expected, List<List<String>> actual, NamedValues names) {
        List<List<String>> resolved = new ArrayList<>();
        for (int row = 0; row < expected.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < expected.get(row).size(); column++) {
                // Cucumber reads an empty cell as null.
                String cell = expected.get(row).get(column);
                String wanted = cell == null ? "" : cell;
                boolean there = row < actual.size() && column < actual.get(row).size();
                cells.add(there ? names.resolve(wanted, actual.get(row).get(column)) : wanted);
            }
            resolved.add(cells);
        }
        return resolved;
    }
}
