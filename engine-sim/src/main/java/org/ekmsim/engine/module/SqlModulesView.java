package org.ekmsim.engine.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * sys.sql_modules of the current database.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-sql-modules-transact-sql">sys.sql_modules
 *     (Transact-SQL)</a>
 */
public final class SqlModulesView implements CatalogueView {

    private static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("object_id", SqlType.INT),
            ResultColumn.nullable("definition", SqlType.nvarchar(SqlType.MAX)),
            ResultColumn.nullable("uses_ansi_nulls", SqlType.BIT),
            ResultColumn.nullable("uses_quoted_identifier", SqlType.BIT),
            ResultColumn.nullable("is_schema_bound", SqlType.BIT),
            ResultColumn.nullable("uses_database_collation", SqlType.BIT),
            ResultColumn.nullable("is_recompiled", SqlType.BIT),
            ResultColumn.nullable("null_on_null_input", SqlType.BIT),
            ResultColumn.nullable("execute_as_principal_id", SqlType.INT),
            ResultColumn.nullable("uses_native_compilation", SqlType.BIT),
            ResultColumn.nullable("inline_type", SqlType.BIT),
            ResultColumn.nullable("is_inlineable", SqlType.BIT));

    @Override
    public String name() {
        return "sql_modules";
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
                    procedure.objectId(),
                    procedure.encrypted() ? null : procedure.definition(),
                    true,
                    procedure.quotedIdentifier(),
                    false,
                    false,
                    procedure.recompiled(),
                    false,
                    null,
                    false,
                    false,
                    false));
        }
        return rows;
    }
}
