package org.ekmsim.engine.session;

import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.table.TableRelation;
import org.ekmsim.engine.type.ResultColumn;
import org.jspecify.annotations.Nullable;

/** A user table a session reads: its columns are known to the compiler, its rows come only to those who may select. */
record ReadableTable(Table table, Database database, Session session) implements Relation {

    @Override
    public List<ResultColumn> columns() {
        return new TableRelation(table).columns();
    }

    @Override
    public Iterable<List<@Nullable Object>> rows() {
        TablePermission.require(PermissionName.SELECT, session, database, table);
        return new TableRelation(table).rows();
    }
}
