package org.ekmsim.engine.user;

import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.schema.CreateSchema;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;

/**
 * CREATE SCHEMA, with the tables, views and permissions made with it. Whatever fails is followed by 2759.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-schema-transact-sql">CREATE SCHEMA (Transact-SQL)</a>
 */
public final class CreateSchemaHandler implements CommandHandler<CreateSchema> {

    private static final int STATEMENT_FAILED = 2759;

    /** The state of 2714 for a schema, as for a table (inferred). */
    private static final int NAME_TAKEN = 6;

    @Override
    public Class<CreateSchema> statement() {
        return CreateSchema.class;
    }

    @Override
    public void compile(CreateSchema statement, Compilation compilation) {
        compilation.compile(SchemaElements.of(statement));
    }

    @Override
    public void execute(CreateSchema statement, StatementContext context) {
        List<Statement> elements = SchemaElements.of(statement);
        try {
            if (elements.isEmpty()) {
                create(statement, context);
            } else {
                SchemaElements.run(elements, context, () -> create(statement, context));
            }
        } catch (EngineError cause) {
            throw cause.followedBy(EngineError.of(STATEMENT_FAILED, 1));
        }
    }

    private static void create(CreateSchema statement, StatementContext context) {
        if (!context.has(PermissionName.CREATE_SCHEMA, Securable.of(context.database()))) {
            throw EngineError.of(
                    262,
                    1,
                    PermissionName.CREATE_SCHEMA.sqlName(),
                    context.database().name());
        }
        Identifier written = statement.name() == null ? statement.authorization() : statement.name();
        String name = written == null ? "" : written.value();
        int owner = Owners.of(statement.authorization(), context);
        UserStatements.change(context, principals -> {
            if (principals.schema(name).isPresent()) {
                throw EngineError.of(2714, NAME_TAKEN, name);
            }
            return principals.with(new Schema(principals.nextSchemaId(), name, owner));
        });
    }
}
