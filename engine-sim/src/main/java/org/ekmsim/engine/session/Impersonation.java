package org.ekmsim.engine.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.SecurityContext;
import org.ekmsim.engine.type.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The security contexts of a session: that of the login that connected, and those EXECUTE AS put over it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/execute-as-transact-sql">EXECUTE AS (Transact-SQL)</a>
 */
public final class Impersonation {

    /** How many contexts may lie over each other, as message 15159 counts them (inferred: the nesting limit of modules). */
    private static final int LIMIT = 32;

    private final SecurityContext original;
    private final Deque<Context> contexts = new ArrayDeque<>();

    /**
     * A context put on by EXECUTE AS.
     *
     * @param security who the session acts as
     * @param database the database the statement ran in
     * @param way how it can be taken off again
     * @param cookie what REVERT has to show, for {@link Way#COOKIE}
     */
    public record Context(
            SecurityContext security,
            String database,
            Way way,
            @Nullable Binary cookie) {}

    /** How a context is taken off again. */
    public enum Way {
        REVERT,
        COOKIE,
        NEVER,
        /** Only by the end of the module that was entered with it. */
        MODULE
    }

    Impersonation(SecurityContext original) {
        this.original = original;
    }

    /** The context of the login that connected. */
    public SecurityContext original() {
        return original;
    }

    /** The context now. */
    public SecurityContext current() {
        Context top = contexts.peek();
        return top == null ? original : top.security();
    }

    /** The context put on last, or null. */
    public @Nullable Context top() {
        return contexts.peek();
    }

    /** How many contexts lie over that of the login. */
    public int depth() {
        return contexts.size();
    }

    /** Puts a context on; 15159 beyond the limit. */
    public void push(Context context) {
        if (contexts.stream().filter(each -> each.way() != Way.MODULE).count() >= LIMIT) {
            throw EngineError.of(15159, 1, LIMIT);
        }
        contexts.push(context);
    }

    /** Goes into a module with the context it runs in. */
    public void enter(SecurityContext security, String database) {
        contexts.push(new Context(security, database, Way.MODULE, null));
    }

    /** EXECUTE AS CALLER: inside a module, acts as whoever called it. */
    public void enterCaller(String database) {
        SecurityContext caller = null;
        boolean entered = false;
        for (Context context : contexts) {
            if (entered) {
                caller = context.security();
                break;
            }
            entered = context.way() == Way.MODULE;
        }
        if (entered) {
            push(new Context(caller == null ? original : caller, database, Way.REVERT, null));
        }
    }

    /** Takes the last context off. */
    public void pop() {
        contexts.pop();
    }

    /** Takes contexts off until so many are left, as the end of a module or of EXEC ('...') does. */
    public void restore(int depth) {
        while (contexts.size() > depth) {
            contexts.pop();
        }
    }

    void clear() {
        contexts.clear();
    }
}
