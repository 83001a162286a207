package org.ekmsim.engine.module;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.SessionOptions;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.table.DatabaseObjects;
import org.ekmsim.tsql.module.ModuleBody;
import org.ekmsim.tsql.module.ModuleOption;
import org.ekmsim.tsql.module.ProcedureDefinition;

/** What CREATE and ALTER PROCEDURE have in common. */
final class ProcedureChanges {

    private ProcedureChanges() {}

    /** Compiles the body as it would run, and refuses by name what is not modelled. */
    static void compile(ProcedureDefinition definition, int line, Compilation compilation) {
        if (definition.number() != null) {
            throw new UnmodelledException("numbered procedure", line);
        }
        if (definition.forReplication()) {
            throw new UnmodelledException("CREATE PROCEDURE ... FOR REPLICATION", line);
        }
        for (ModuleOption option : definition.options()) {
            requireModelled(option, line);
        }
        if (definition.name().name().value().startsWith("#")) {
            throw new UnmodelledException("temporary procedure", line);
        }
        if (!(definition.body() instanceof ModuleBody.StatementList body)) {
            throw new UnmodelledException("CREATE PROCEDURE ... EXTERNAL NAME", line);
        }
        compilation.compileModule(
                ProcedureParameter.all(definition).stream()
                        .collect(Collectors.toMap(ProcedureParameter::name, ProcedureParameter::type)),
                body.statements());
    }

    private static void requireModelled(ModuleOption option, int line) {
        if (option instanceof ModuleOption.Plain plain
                && plain.name() != ModuleOption.Name.ENCRYPTION
                && plain.name() != ModuleOption.Name.RECOMPILE) {
            throw new UnmodelledException(
                    "CREATE PROCEDURE ... WITH " + plain.name().words(), line);
        }
    }

    /** Where the procedure goes; 262 for who may not create one there, 166 for a name with a database. */
    static ModuleName target(ProcedureDefinition definition, StatementContext context) {
        ModuleName name = ModuleName.of(definition.name(), context.session());
        if (definition.name().parts().size() > 2) {
            throw EngineError.of(166, 1, "CREATE/ALTER PROCEDURE");
        }
        Database database = context.database();
        DatabaseAccess.requireUser(database, context.session());
        Optional<StoredProcedure> existing = name.find(context.state());
        boolean alters =
                existing.isPresent() && context.has(PermissionName.ALTER, Securable.of(database, existing.get()));
        if (!alters) {
            TablePermission.requireCreate(PermissionName.CREATE_PROCEDURE, context.session(), database, name.schema());
        }
        return name;
    }

    /** The procedure the statement describes, without an id yet. */
    static StoredProcedure described(ModuleName name, ProcedureDefinition definition, StatementContext context) {
        Instant now = context.instance().now();
        return new StoredProcedure(
                0,
                name.schema(),
                name.name(),
                now,
                now,
                context.text(),
                context.session().options().isOn(SessionOptions.QUOTED_IDENTIFIER),
                has(definition, ModuleOption.Name.ENCRYPTION),
                has(definition, ModuleOption.Name.RECOMPILE),
                ExecutionContext.of(definition, context));
    }

    private static boolean has(ProcedureDefinition definition, ModuleOption.Name name) {
        return definition.options().contains(new ModuleOption.Plain(name));
    }

    /** The state with the contents of the name's database changed; 3906 when it is read-only. */
    static InstanceState change(InstanceState state, ModuleName name, UnaryOperator<DatabaseContents> change) {
        Database database = state.databases().get(name.database());
        if (database.readOnly()) {
            throw EngineError.of(3906, 1, database.name());
        }
        return state.with(state.databases().with(database.withContents(change.apply(database.openContents()))));
    }

    /** Contents with a new procedure; 2714 when the name is taken. */
    static DatabaseContents created(DatabaseContents contents, StoredProcedure procedure) {
        if (DatabaseObjects.exists(contents, procedure.schema(), procedure.name())) {
            throw EngineError.of(2714, 3, procedure.name());
        }
        return contents.withNewModule(procedure::withObjectId);
    }
}
