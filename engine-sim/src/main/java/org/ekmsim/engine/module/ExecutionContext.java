package org.ekmsim.engine.module;

import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.impersonation.ImpersonatedPrincipals;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.tsql.module.ExecuteAsClause;
import org.ekmsim.tsql.module.ModuleOption;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * As whom a procedure runs.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/execute-as-clause-transact-sql">EXECUTE AS clause (Transact-SQL)</a>
 */
final class ExecutionContext {

    private ExecutionContext() {}

    /**
     * What a definition says: the user's id, {@link StoredProcedure#OWNER}, or null for the caller. 15151 for a user that is none, or
     * that the session may not impersonate.
     */
    static @Nullable Integer of(ProcedureDefinition definition, StatementContext context) {
        for (ModuleOption option : definition.options()) {
            if (option instanceof ModuleOption.RunAs runAs) {
                return of(runAs.clause(), context);
            }
        }
        return null;
    }

    private static @Nullable Integer of(ExecuteAsClause clause, StatementContext context) {
        if (clause instanceof ExecuteAsClause.Owner) {
            return StoredProcedure.OWNER;
        }
        Database database = context.database();
        if (clause instanceof ExecuteAsClause.Self) {
            return context.userId(database);
        }
        return clause instanceof ExecuteAsClause.Principal principal
                ? user(principal.name().value(), database, context)
                : null;
    }

    private static int user(String name, Database database, StatementContext context) {
        return database.openContents()
                .principals()
                .user(name)
                .filter(found -> found.type().canBeImpersonated())
                .filter(found -> found.id() == context.userId(database)
                        || context.has(PermissionName.IMPERSONATE, Securable.of(database, found)))
                .orElseThrow(() -> EngineError.of(15151, 1, "find", "user", name))
                .id();
    }

    /** Whom a call makes the session act as: the caller himself where nothing else is said; 15517 for an owner that is no single account. */
    static SecurityContext entered(StoredProcedure procedure, Database database, StatementContext context) {
        Integer executeAs = procedure.executeAs();
        if (executeAs == null) {
            return context.security();
        }
        Integer owner = Securable.of(database, procedure).owner();
        int id = executeAs == StoredProcedure.OWNER && owner != null ? owner : executeAs;
        DatabasePrincipal user = database.openContents()
                .principals()
                .find(id)
                .filter(found -> found.type().canBeImpersonated())
                .orElseThrow(() -> EngineError.of(15517, 1, String.valueOf(id)));
        return ImpersonatedPrincipals.contextOf(user, database, context.state());
    }
}
