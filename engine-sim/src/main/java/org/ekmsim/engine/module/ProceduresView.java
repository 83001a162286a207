package org.ekmsim.engine.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.user.Schema;
import org.jspecify.annotations.Nullable;

/**
 * sys.procedures of the current database.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-procedures-transact-sql">sys.procedures
 *     (Transact-SQL)</a>
 */
public final class ProceduresView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("name", SqlType.SYSNAME),
            ResultColumn.required("object_id", SqlType.INT),
            ResultColumn.nullable("principal_id", SqlType.INT),
            ResultColumn.required("schema_id", SqlType.INT),
            ResultColumn.required("parent_object_id", SqlType.INT),
            ResultColumn.nullable("type", SqlType.character(2)),
            ResultColumn.nullable("type_desc", SqlType.nvarchar(60)),
            ResultColumn.required("create_date", SqlType.DATETIME),
            ResultColumn.required("modify_date", SqlType.DATETIME),
            ResultColumn.required("is_ms_shipped", SqlType.BIT),
            ResultColumn.required("is_published", SqlType.BIT),
            ResultColumn.required("is_schema_published", SqlType.BIT),
            ResultColumn.required("is_auto_executed", SqlType.BIT),
            ResultColumn.nullable("is_execution_replicated", SqlType.BIT),
            ResultColumn.nullable("is_repl_serializable_only", SqlType.BIT),
            ResultColumn.nullable("skips_repl_constraints", SqlType.BIT));

    @Override
    public String name() {
        return "procedures";
    }

    @Override
    public List<ResultColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoredProcedure procedure : database.openContents().modules().byId()) {
            rows.add(Arrays.asList(
                    procedure.name(),
                    procedure.objectId(),
                    null,
                    database.openContents()
                            .principals()
                            .schema(procedure.schema())
                            .map(Schema::id)
                            .orElse(null),
                    0,
                    "P ",
                    "SQL_STORED_PROCEDURE",
                    Dates.local(procedure.createDate()),
                    Dates.local(procedure.modifyDate()),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false));
        }
        return rows;
    }
}
