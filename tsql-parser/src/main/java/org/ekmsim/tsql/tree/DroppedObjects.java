package org.ekmsim.tsql.tree;

import java.util.List;

/**
 * The objects of a DROP.
 *
 * @param ifExists whether IF EXISTS is written
 * @param names their names, at least one
 */
public record DroppedObjects(boolean ifExists, List<ObjectName> names) implements Clause {

    public DroppedObjects {
        names = List.copyOf(names);
    }

    @Override
    public void write(TsqlWriter out) {
        if (ifExists) {
            out.word("IF EXISTS");
        }
        out.list(names);
    }
}
