package org.ekmsim.engine.user;

import java.util.stream.Stream;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.View;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.module.StoredProcedure;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.schema.DropSchema;

/**
 * DROP SCHEMA: of a schema that holds no objects.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/drop-schema-transact-sql">DROP SCHEMA (Transact-SQL)</a>
 */
public final class DropSchemaHandler implements CommandHandler<DropSchema> {

    private static final String SCHEMA = "schema";

    @Override
    public Class<DropSchema> statement() {
        return DropSchema.class;
    }

    @Override
    public void execute(DropSchema statement, StatementContext context) {
        String name = statement.name().value();
        Database database = context.database();
        if (statement.ifExists()
                && UserStatements.principals(context).schema(name).isEmpty()) {
            return;
        }
        Schema schema = UserStatements.principals(context)
                .schema(name)
                .filter(found -> context.has(PermissionName.CONTROL, Securable.of(database, found))
                        || context.has(PermissionName.ALTER_ANY_SCHEMA, Securable.of(database)))
                .orElseThrow(() -> UserStatements.missing("drop", SCHEMA, name));
        if (schema.isSystem() && FixedDatabaseRole.find(schema.id()).isEmpty()) {
            throw EngineError.of(15150, 1, "drop", SCHEMA, name);
        }
        objects(database.openContents(), name).findFirst().ifPresent(object -> {
            throw EngineError.of(3729, 1, "drop schema", name, object);
        });
        UserStatements.change(context, principals -> principals.without(schema));
    }

    /** The names of what is in the schema. */
    private static Stream<String> objects(DatabaseContents contents, String schema) {
        Stream<String> tables = contents.tables().values().stream()
                .filter(table -> NameMap.same(table.schema(), schema))
                .map(Table::name);
        Stream<String> views = contents.views().all().stream()
                .filter(view -> NameMap.same(view.schema(), schema))
                .map(View::name);
        Stream<String> procedures = contents.modules().byId().stream()
                .filter(procedure -> NameMap.same(procedure.schema(), schema))
                .map(StoredProcedure::name);
        return Stream.of(tables, views, procedures).flatMap(names -> names);
    }
}
