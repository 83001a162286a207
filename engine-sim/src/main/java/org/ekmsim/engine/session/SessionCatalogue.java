package org.ekmsim.engine.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.permission.ObjectAccess;
import org.ekmsim.engine.permission.OwnershipChain;
import org.ekmsim.engine.query.Catalogue;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.table.ReadableTable;
import org.ekmsim.engine.table.TableRelation;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.user.DefaultSchemas;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** What table names mean to one session: views of {@code sys}, and tables of the current or a named database. */
final class SessionCatalogue implements Catalogue {

    private static final String SYSTEM_SCHEMA = "sys";

    private final Session session;
    private final @Nullable Database current;
    private final @Nullable OwnershipChain ofView;

    SessionCatalogue(Session session) {
        this(session, null, null);
    }

    /**
     * @param current the database names without one mean; null for the session's
     * @param ofView the owner of the view whose query names them; null outside a view
     */
    SessionCatalogue(Session session, @Nullable Database current, @Nullable OwnershipChain ofView) {
        this.session = session;
        this.current = current;
        this.ofView = ofView;
    }

    @Override
    public Optional<Relation> relation(ObjectName name) {
        List<Identifier> parts = name.parts();
        String object = name.name().value();
        if (object.startsWith("#")) {
            return temporary(TemporaryNames.found(object, session));
        }
        Database database = database(parts);
        CatalogueViews views = session.instance().views();
        Optional<CatalogueView> view = views.view(schema(parts), object, database.name());
        if (view.isPresent()) {
            database.openContents();
            return view.map(found -> new Rows(found.columns(), () -> found.rows(session, database)));
        }
        SystemObjects.requireModelled(schema(parts), object, database, name.line());
        if (!schema(parts).equalsIgnoreCase(SYSTEM_SCHEMA)) {
            DatabaseContents contents = database.openContents();
            return DefaultSchemas.searched(session, database, writtenSchema(parts)).stream()
                    .flatMap(schema -> contents
                            .table(schema, object)
                            .map(found -> readable(found, database))
                            .or(() -> contents.views()
                                    .find(schema, object)
                                    .map(found -> new ViewRows(found, session, database, chain())))
                            .stream())
                    .findFirst();
        }
        database.openContents();
        if (views.function(object).isPresent()) {
            throw EngineError.of(216, 1, "sys." + object);
        }
        SystemObjects.requireNoManagementView(object, name.line());
        return Optional.empty();
    }

    @Override
    public Optional<Relation> variable(String name) {
        Scope scope = session.scope();
        return scope == null ? Optional.empty() : temporary(scope.tableVariable(name));
    }

    /** A table that only the session sees. */
    private Optional<Relation> temporary(String name) {
        return session.state()
                .databases()
                .get(Databases.TEMPDB)
                .openContents()
                .table("dbo", name)
                .map(TableRelation::new);
    }

    @Override
    public Optional<Relation> function(ObjectName name, List<@Nullable Object> arguments) {
        String object = name.name().value();
        boolean withoutSchema = writtenSchema(name.parts()).isEmpty() && isSystemName(object);
        if (!withoutSchema && !schema(name.parts()).equalsIgnoreCase(SYSTEM_SCHEMA)) {
            return Optional.empty();
        }
        database(name.parts()).openContents();
        CatalogueViews views = session.instance().views();
        if (views.view(SYSTEM_SCHEMA, object, session.database()).isPresent()) {
            throw EngineError.of(215, 1, "sys." + object);
        }
        Optional<CatalogueFunction> function = views.function(object);
        if (function.isEmpty()) {
            SystemObjects.requireNoFunction(object, name.line());
        }
        function.ifPresent(found -> requireArguments(found, arguments));
        return function.map(found -> new Rows(found.columns(), () -> found.rows(session, arguments)));
    }

    private Relation readable(Table found, Database database) {
        return new ReadableTable(found, ObjectAccess.of(found, database, session, chain()));
    }

    private @Nullable OwnershipChain chain() {
        return current == null ? OwnershipChain.of(session) : ofView;
    }

    /** Functions whose names begin with fn_ are found without their schema. */
    private static boolean isSystemName(String name) {
        return name.regionMatches(true, 0, "fn_", 0, "fn_".length());
    }

    private static void requireArguments(CatalogueFunction function, List<@Nullable Object> arguments) {
        if (arguments.size() < function.arguments()) {
            throw EngineError.of(313, 3, "sys." + function.name());
        }
        if (arguments.size() > function.arguments()) {
            throw EngineError.of(8144, 3, "sys." + function.name());
        }
    }

    /** The database a name means: the one it begins with, or the current one. */
    private Database database(List<Identifier> parts) {
        String first = parts.size() > 2 ? parts.get(parts.size() - 3).value() : "";
        DatabaseAccess.requireReachable(first, written(parts), session);
        Database found = session.state()
                .databases()
                .find(first.isEmpty() ? current == null ? session.database() : current.name() : first)
                .orElseThrow(() -> EngineError.of(208, 1, written(parts)));
        DatabaseAccess.requireUser(found, session);
        return found;
    }

    private static String schema(List<Identifier> parts) {
        String schema = writtenSchema(parts);
        return schema.isEmpty() ? "dbo" : schema;
    }

    private static String writtenSchema(List<Identifier> parts) {
        return parts.size() > 1 ? parts.get(parts.size() - 2).value() : "";
    }

    private static String written(List<Identifier> parts) {
        return parts.stream().map(Identifier::value).collect(Collectors.joining("."));
    }

    /** A view or function of the catalogue. Who may not ask it learns so before there are columns, so its rows are made as it opens. */
    private static final class Rows implements Relation {

        private final List<ResultColumn> columns;
        private final Supplier<List<List<@Nullable Object>>> source;
        private @Nullable List<List<@Nullable Object>> opened;

        Rows(List<ResultColumn> columns, Supplier<List<List<@Nullable Object>>> source) {
            this.columns = columns;
            this.source = source;
        }

        @Override
        public List<ResultColumn> columns() {
            return columns;
        }

        @Override
        public void open() {
            opened = source.get();
        }

        @Override
        public Iterable<List<@Nullable Object>> rows() {
            return opened == null ? source.get() : opened;
        }
    }
}
