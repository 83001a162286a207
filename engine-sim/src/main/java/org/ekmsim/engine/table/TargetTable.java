package org.ekmsim.engine.table;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.permission.ObjectAccess;
import org.ekmsim.engine.permission.OwnershipChain;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.query.Relation;
import org.ekmsim.engine.query.RowScope;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.TemporaryNames;
import org.ekmsim.engine.user.DefaultSchemas;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * The table a statement changes.
 *
 * @param database name of its database
 * @param schema name of its schema
 * @param name its name
 * @param written the name as the statement writes it
 * @param line line of the statement
 */
record TargetTable(String database, String schema, String name, String written, int line) {

    private static final String DEFAULT_SCHEMA = "dbo";

    /** The target of that name, seen from the session's database: without a schema, the table that the name means. */
    static TargetTable of(ObjectName name, StatementContext context) {
        return of(name, context.session(), context.session().database(), context.line(), false);
    }

    /** Remembers that the session has made the table, when everybody sees it only as long as the session lasts. */
    void remember(StatementContext context) {
        if (name.startsWith("##")) {
            context.transaction().globalTemporaryTables().add(find(context.state()));
        }
    }

    /** Refuses with 2714 when an object of the schema has the name. */
    void requireNew(DatabaseContents contents) {
        if (DatabaseObjects.exists(contents, schema, name)) {
            throw EngineError.of(2714, 6, isTemporary() ? written : name);
        }
    }

    /** The target of that name, seen from the database the statement will run in. */
    static TargetTable of(ObjectName name, Compilation compilation) {
        return of(name, compilation.session(), compilation.database(), compilation.line(), false);
    }

    /** The table that a statement makes: without a schema, one in the default schema. */
    static TargetTable made(ObjectName name, StatementContext context) {
        return of(name, context.session(), context.session().database(), context.line(), true);
    }

    private static TargetTable of(ObjectName name, Session session, String current, int line, boolean made) {
        List<Identifier> parts = name.parts();
        String own = name.name().value();
        if (own.startsWith("@")) {
            String key = Objects.requireNonNull(session.scope()).tableVariable(own);
            return new TargetTable(Databases.TEMPDB, DEFAULT_SCHEMA, key, own, line);
        }
        if (own.startsWith("#")) {
            String key = made ? TemporaryNames.made(own, session) : TemporaryNames.found(own, session);
            return new TargetTable(Databases.TEMPDB, DEFAULT_SCHEMA, key, own, line);
        }
        String written = parts.stream().map(Identifier::value).collect(Collectors.joining("."));
        DatabaseAccess.requireReachable(part(parts, 3, ""), written, session);
        String database = part(parts, 3, current);
        session.state().databases().find(database).ifPresent(found -> DatabaseAccess.requireUser(found, session));
        String schema = part(parts, 2, schema(own, database, session, made));
        return new TargetTable(database, schema, own, written, line);
    }

    private static String schema(String name, String database, Session session, boolean made) {
        Database found = session.state().databases().find(database).orElse(null);
        if (found == null || !found.isOpen()) {
            return DEFAULT_SCHEMA;
        }
        return made ? DefaultSchemas.of(session, found) : DefaultSchemas.ofObject(session, found, name);
    }

    private static String part(List<Identifier> parts, int fromEnd, String otherwise) {
        String value =
                parts.size() < fromEnd ? "" : parts.get(parts.size() - fromEnd).value();
        return value.isEmpty() ? otherwise : value;
    }

    /** Whether only the session sees the table, which then may do anything with it. */
    boolean isTemporary() {
        return name.startsWith("#") || name.startsWith("@");
    }

    /** The table; 208 when there is none. */
    Table find(InstanceState state) {
        return find(contents(state));
    }

    /** Refuses with 229 who lacks the permission on the table. */
    void require(PermissionName permission, StatementContext context) {
        if (!isTemporary()) {
            access(find(context.state()), context).require(permission);
        }
    }

    /** Refuses with 229 or 230 who lacks the permission on the columns at those positions. */
    void require(PermissionName permission, Collection<Integer> columns, StatementContext context) {
        if (!isTemporary()) {
            access(find(context.state()), context).require(permission, columns);
        }
    }

    private ObjectAccess access(Table table, StatementContext context) {
        Database found = context.state().databases().get(database);
        return ObjectAccess.of(table, found, context.session(), OwnershipChain.of(context.session()));
    }

    /** The rows a statement changes; the columns it names, to find them or to compute with, want SELECT. */
    Relation rows(Table table, StatementContext context) {
        return isTemporary() ? new TableRelation(table) : new ReadableTable(table, access(table, context)).asTarget();
    }

    /** Refuses, as if the table were not there, who may not change its definition. */
    void requireAlter(StatementContext context, EngineError absent) {
        InstanceState state = context.state();
        boolean may = isTemporary() && contents(state).table(schema, name).isPresent()
                || state.databases()
                        .find(database)
                        .flatMap(found -> contents(state)
                                .table(schema, name)
                                .filter(table -> TablePermission.mayDrop(context.session(), found, table)))
                        .isPresent();
        if (!may) {
            throw absent;
        }
    }

    DatabaseContents contents(InstanceState state) {
        Database found = state.databases().find(database).orElseThrow(() -> EngineError.of(208, 1, written));
        return found.openContents();
    }

    /** The state with the contents of the table's database changed; 3906 when the database is read-only. */
    InstanceState change(InstanceState state, UnaryOperator<DatabaseContents> change) {
        Database found = state.databases().find(database).orElseThrow(() -> EngineError.of(208, 1, written));
        if (found.readOnly()) {
            throw EngineError.of(3906, 1, found.name());
        }
        return state.with(state.databases().with(found.withContents(change.apply(found.openContents()))));
    }

    /** {@code database.schema.table}, as 515 and 2628 name it. */
    String qualified() {
        return name.startsWith("@") ? written : database + "." + schema + "." + (isTemporary() ? written : name);
    }

    /** The table in a database's contents; 208 when there is none. */
    Table find(DatabaseContents contents) {
        if (contents.views().find(schema, name).isPresent()) {
            throw new UnmodelledException("change of rows through view " + name, line);
        }
        return contents.table(schema, name).orElseThrow(() -> EngineError.of(208, 1, written));
    }

    /** Whether SET IDENTITY_INSERT is on for the table in this session. */
    boolean takesIdentity(StatementContext context) {
        return context.session().identities().inserts(database, schema, name);
    }

    /** The columns of the table as its constraints see them. */
    RowScope scope(StatementContext context, Table table) {
        return context.binder().over(name, TableRelation.columns(table));
    }

    /**
     * Replaces the contents of the database by what the computation makes of them; starts over when somebody else changed them
     * meanwhile. The computation may evaluate expressions, which a commit must not.
     */
    void replace(StatementContext context, UnaryOperator<DatabaseContents> computation) {
        DatabaseContents before;
        DatabaseContents after;
        InstanceState committed;
        do {
            before = contents(context.state());
            after = computation.apply(before);
            committed = commit(context, before, after);
        } while (contents(committed) != after);
    }

    private InstanceState commit(StatementContext context, DatabaseContents before, DatabaseContents after) {
        return context.commit(state -> contents(state) == before ? change(state, contents -> after) : state);
    }
}
