package org.ekmsim.engine.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.IdentityCounter;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The functions about identity columns. */
public final class TableFunctions implements SystemFunctionGroup {

    private static final SqlType NUMBER = SqlType.decimal(38, 0);

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction(
                        "SCOPE_IDENTITY",
                        NUMBER,
                        0,
                        0,
                        (session, arguments) -> number(session.identities().lastInScope())),
                counter("IDENT_CURRENT", identity -> identity.last().orElse(identity.seed())),
                counter("IDENT_SEED", IdentityCounter::seed),
                counter("IDENT_INCR", IdentityCounter::increment));
    }

    private static SystemFunction counter(String name, Function<IdentityCounter, Long> value) {
        return new SystemFunction(name, NUMBER, 1, 1, (session, arguments) -> find(session, arguments)
                .flatMap(table -> Optional.ofNullable(table.identity()))
                .map(identity -> number(value.apply(identity)))
                .orElse(null));
    }

    private static @Nullable BigDecimal number(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    /** The table of a name of up to three parts. */
    private static Optional<Table> find(Session session, FunctionArguments arguments) {
        return arguments.text(0).flatMap(name -> {
            String[] parts = name.replace("[", "").replace("]", "").split("\\.", -1);
            String database = parts.length > 2 ? parts[parts.length - 3] : session.database();
            String schema = parts.length > 1 && !parts[parts.length - 2].isEmpty() ? parts[parts.length - 2] : "dbo";
            return session.instance()
                    .state()
                    .databases()
                    .find(database)
                    .filter(Database::isOpen)
                    .flatMap(found -> found.openContents().table(schema, parts[parts.length - 1]));
        });
    }
}
