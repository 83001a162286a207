package org.ekmsim.tsql.database;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A filegroup of CREATE DATABASE.
 *
 * @param name its name
 * @param contents what it holds, in upper case, where CONTAINS is written
 * @param byDefault whether new tables go there
 * @param files its files, at least one
 */
public record FilegroupSpecification(
        Identifier name, @Nullable String contents, boolean byDefault, List<FileSpecification> files)
        implements Clause {

    public FilegroupSpecification {
        files = List.copyOf(files);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("FILEGROUP").part(name);
        if (contents != null) {
            out.word("CONTAINS").word(contents);
        }
        if (byDefault) {
            out.word("DEFAULT");
        }
        out.list(files);
    }
}
