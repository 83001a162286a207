package org.ekmsim.engine.user;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurableClass;
import org.ekmsim.engine.permission.SecurableNames;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.table.DatabaseObjects;
import org.ekmsim.tsql.schema.AlterSchema;

/**
 * ALTER SCHEMA ... TRANSFER: an object goes to another schema. It belongs to that schema's owner then, and the permissions given on it
 * are gone. What it was made from keeps the old name in its text.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-schema-transact-sql">ALTER SCHEMA (Transact-SQL)</a>
 */
public final class AlterSchemaHandler implements CommandHandler<AlterSchema> {

    private static final List<String> OF_THE_SYSTEM = List.of("sys", "INFORMATION_SCHEMA");

    @Override
    public Class<AlterSchema> statement() {
        return AlterSchema.class;
    }

    @Override
    public void compile(AlterSchema statement, Compilation compilation) {
        String type = statement.securableClass();
        if (type != null && !type.equals(SecurableClass.OBJECT.sqlName())) {
            throw new UnmodelledException("ALTER SCHEMA ... TRANSFER " + type, statement.line());
        }
    }

    @Override
    public void execute(AlterSchema statement, StatementContext context) {
        Database database = context.database();
        String name = statement.securable().name().value();
        if (name.startsWith("#")) {
            throw EngineError.of(33144, 1);
        }
        Schema target = target(statement.schema().value(), context);
        Securable object = SecurableNames.find(SecurableClass.OBJECT, statement.securable(), context);
        if (!context.has(PermissionName.CONTROL, object)) {
            throw SecurableNames.missing(SecurableClass.OBJECT, name);
        }
        String from = Optional.ofNullable(object.schema()).map(Schema::name).orElse(Schema.DBO);
        if (from.equals(target.name())) {
            return;
        }
        context.commit(state -> UserStatements.changedContents(
                state, database.name(), contents -> moved(contents, from, name, target.name())
                        .forgetting(object.id())));
    }

    private static Schema target(String name, StatementContext context) {
        return UserStatements.principals(context)
                .schema(name)
                .filter(found -> !OF_THE_SYSTEM.contains(found.name()))
                .filter(found -> context.has(PermissionName.ALTER, Securable.of(context.database(), found)))
                .orElseThrow(() -> UserStatements.missing("alter", "schema", name));
    }

    private static DatabaseContents moved(DatabaseContents contents, String from, String name, String to) {
        if (DatabaseObjects.exists(contents, to, name)
                || contents.modules().procedure(to, name).isPresent()) {
            throw EngineError.of(15530, 1, "object", name);
        }
        return contents.table(from, name)
                .map(table -> contents.without(table).with(table.inSchema(to)))
                .or(() -> contents.views()
                        .find(from, name)
                        .map(view ->
                                contents.with(contents.views().without(view).with(view.inSchema(to)))))
                .or(() -> contents.modules()
                        .procedure(from, name)
                        .map(procedure -> contents.with(
                                contents.modules().without(procedure).with(procedure.inSchema(to)))))
                .orElseThrow(() -> SecurableNames.missing(SecurableClass.OBJECT, name));
    }
}
