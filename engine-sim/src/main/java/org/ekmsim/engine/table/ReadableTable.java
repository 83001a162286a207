package org.ekmsim.engine.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.permission.ObjectAccess;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * A user table a statement reads: its columns are known to the compiler, its rows come only to those who may select the columns that
 * the statement names.
 */
public final class ReadableTable implements Relation {

    private final Table table;
    private final ObjectAccess access;
    private final Set<Integer> read = new TreeSet<>();

    public ReadableTable(Table table, ObjectAccess access) {
        this.table = table;
        this.access = access;
    }

    @Override
    public List<ResultColumn> columns() {
        return new TableRelation(table).columns();
    }

    @Override
    public void reads(int column) {
        read.add(column);
    }

    @Override
    public void open() {
        access.require(PermissionName.SELECT, read);
    }

    @Override
    public Iterable<List<@Nullable Object>> rows() {
        open();
        return new TableRelation(table).rows();
    }

    /** The same table as the one a statement changes: its rows are found without SELECT unless the statement names columns. */
    Relation asTarget() {
        return new Relation() {
            @Override
            public List<ResultColumn> columns() {
                return ReadableTable.this.columns();
            }

            @Override
            public void reads(int column) {
                ReadableTable.this.reads(column);
            }

            @Override
            public Iterable<List<@Nullable Object>> rows() {
                return read.isEmpty() ? new TableRelation(table).rows() : ReadableTable.this.rows();
            }
        };
    }
}
