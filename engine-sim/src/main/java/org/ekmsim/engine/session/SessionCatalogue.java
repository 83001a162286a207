package org.ekmsim.engine.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.Catalogue;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.table.TableRelation;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** What table names mean to one session: views of {@code sys}, and tables of the current or a named database. */
final class SessionCatalogue implements Catalogue {

    private static final String SYSTEM_SCHEMA = "sys";

    private final Session session;

    SessionCatalogue(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Relation> relation(ObjectName name) {
        List<Identifier> parts = name.parts();
        String object = name.name().value();
        if (!schema(parts).equalsIgnoreCase(SYSTEM_SCHEMA)) {
            return table(parts, object).map(TableRelation::new);
        }
        Optional<Relation> view = session.instance()
                .views()
                .view(object)
                .map(found -> new Rows(found.columns(), () -> found.rows(session)));
        if (view.isEmpty() && CatalogueViews.isKnownButNotModelled(object)) {
            throw new UnmodelledException("View sys." + object, name.line());
        }
        return view;
    }

    @Override
    public Optional<Relation> function(ObjectName name, List<@Nullable Object> arguments) {
        if (!schema(name.parts()).equalsIgnoreCase(SYSTEM_SCHEMA)) {
            return Optional.empty();
        }
        Optional<CatalogueFunction> function =
                session.instance().views().function(name.name().value());
        function.ifPresent(found -> requireOneArgument(found, arguments));
        return function.map(found -> new Rows(found.columns(), () -> found.rows(session, arguments.get(0))));
    }

    private static void requireOneArgument(CatalogueFunction function, List<@Nullable Object> arguments) {
        if (arguments.isEmpty()) {
            throw EngineError.of(313, 3, "sys." + function.name());
        }
        if (arguments.size() > 1) {
            throw EngineError.of(8144, 3, "sys." + function.name());
        }
    }

    private Optional<Table> table(List<Identifier> parts, String object) {
        String database = parts.size() > 2 ? parts.get(parts.size() - 3).value() : session.database();
        Database found = session.instance()
                .state()
                .databases()
                .find(database)
                .orElseThrow(() -> EngineError.of(208, 1, written(parts)));
        DatabaseAccess.requireUser(found, session.user());
        return found.openContents().table(schema(parts), object);
    }

    private static String schema(List<Identifier> parts) {
        String schema = parts.size() > 1 ? parts.get(parts.size() - 2).value() : "";
        return schema.isEmpty() ? "dbo" : schema;
    }

    private static String written(List<Identifier> parts) {
        return parts.stream().map(Identifier::value).collect(Collectors.joining("."));
    }

    private record Rows(List<ResultColumn> columns, Supplier<List<List<@Nullable Object>>> source) implements Relation {

        @Override
        public Iterable<List<@Nullable Object>> rows() {
            return source.get();
        }
    }
}
