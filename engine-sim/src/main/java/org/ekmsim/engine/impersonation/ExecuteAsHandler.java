package org.ekmsim.engine.impersonation;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.Impersonation;
import org.ekmsim.engine.session.Impersonation.Way;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.impersonation.ExecuteAs;

/**
 * EXECUTE AS LOGIN and EXECUTE AS USER: the session acts as somebody else until REVERT. EXECUTE AS CALLER leads out of the context a
 * module was given; outside a module it changes nothing.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/execute-as-transact-sql">EXECUTE AS (Transact-SQL)</a>
 */
public final class ExecuteAsHandler implements CommandHandler<ExecuteAs> {

    /** Length of a cookie: what the documentation says is returned. */
    private static final int COOKIE_BYTES = 100;

    @Override
    public Class<ExecuteAs> statement() {
        return ExecuteAs.class;
    }

    @Override
    public void compile(ExecuteAs statement, Compilation compilation) {
        Expression principal = statement.principal();
        if (principal != null) {
            compilation.check(principal);
        }
    }

    @Override
    public void execute(ExecuteAs statement, StatementContext context) {
        Expression principal = statement.principal();
        if (principal == null) {
            context.session().impersonation().enterCaller(context.session().database());
            return;
        }
        String name = context.display(principal);
        SecurityContext taken = statement.context() == ExecuteAs.Context.LOGIN
                ? ImpersonatedPrincipals.login(name, context)
                : ImpersonatedPrincipals.user(name, context);
        VariableReference cookie = statement.cookie();
        Binary secret = cookie == null ? null : cookie(context);
        Way way = secret != null ? Way.COOKIE : statement.noRevert() ? Way.NEVER : Way.REVERT;
        context.session()
                .impersonation()
                .push(new Impersonation.Context(taken, context.session().database(), way, secret));
        if (cookie != null) {
            context.variables().assign(cookie.name(), secret);
        }
    }

    private static Binary cookie(StatementContext context) {
        ByteBuffer bytes = ByteBuffer.allocate(COOKIE_BYTES);
        while (bytes.remaining() >= Long.BYTES) {
            UUID random = context.instance().store().newIdentifier();
            bytes.putLong(random.getMostSignificantBits() ^ random.getLeastSignificantBits());
        }
        return Binary.of(bytes.array());
    }
}
