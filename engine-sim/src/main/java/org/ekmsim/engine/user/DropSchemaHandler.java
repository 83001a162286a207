package org.ekmsim.engine.user;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
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
        database.openContents().tables().values().stream()
                .filter(table -> table.schema().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(table -> {
                    throw EngineError.of(3729, 1, "drop schema", name, table.name());
                });
        UserStatements.change(context, principals -> principals.without(schema));
    }
}
