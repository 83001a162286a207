package org.ekmsim.engine.permission;

import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** The securable a statement names: {@code class::name}, or an object of the current database. */
public final class SecurableNames {

    private SecurableNames() {}

    /** The class a statement writes; nothing means an object. Classes that are not modelled are refused by name. */
    public static SecurableClass type(org.ekmsim.tsql.permission.Securable written, String construct, int line) {
        String type = written.type();
        return type == null
                ? SecurableClass.OBJECT
                : SecurableClass.named(type)
                        .filter(SecurableClass::isModelled)
                        .orElseThrow(() -> new UnmodelledException(construct + " ... ON " + type, line));
    }

    /** The securable of that class and name; 15151 when there is none, 4610 for another database's object. */
    public static Securable find(SecurableClass type, ObjectName written, StatementContext context) {
        List<String> parts = written.parts().stream().map(Identifier::value).toList();
        int above = parts.size() - 3;
        if (type == SecurableClass.OBJECT && above >= 0 && !context.session().isIn(parts.get(above))) {
            throw EngineError.of(4610, 1);
        }
        return SecurableFinder.of(context.session())
                .find(type, parts)
                .orElseThrow(() -> missing(type, written.name().value()));
    }

    /** 15151 for a securable that is not there, or that the caller may not know of. */
    public static EngineError missing(SecurableClass type, String name) {
        return EngineError.of(15151, 1, "find", type.sqlName().toLowerCase(Locale.ROOT), name);
    }

    /** The principal of a database by that name, 15151 otherwise. */
    public static DatabasePrincipal principal(Database database, String name) {
        return database.openContents().principals().find(name).orElseThrow(() -> missing(SecurableClass.USER, name));
    }

    /** The name as written, of a securable that may be the server. */
    static String text(org.ekmsim.tsql.permission.@Nullable Securable written) {
        return written == null ? "" : written.name().name().value();
    }
}
