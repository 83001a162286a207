package org.ekmsim.engine.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.DatabaseAccess;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.StoredQuery;
import org.ekmsim.engine.database.TableColumn;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.permission.TablePermission;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.user.DefaultSchemas;
import org.ekmsim.tsql.module.ViewDefinition;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * Makes views of their definitions.
 *
 * @param database the database the view stands in
 * @param schema its schema
 * @param name its name
 * @param written its name as the statement has it
 */
record ViewMaker(Database database, String schema, String name, String written) {

    /** The view that the name means in the session's database. */
    static ViewMaker of(ObjectName name, StatementContext context) {
        String own = name.name().value();
        return in(DefaultSchemas.ofObject(context.session(), context.database(), own), name, context);
    }

    /** The view a statement makes: without a schema, one in the default schema. */
    static ViewMaker made(ObjectName name, StatementContext context) {
        return in(DefaultSchemas.of(context.session()), name, context);
    }

    private static ViewMaker in(String unqualified, ObjectName name, StatementContext context) {
        Database database = context.database();
        DatabaseAccess.requireUser(database, context.session());
        List<Identifier> parts = name.parts();
        String schema = parts.size() > 1 ? parts.get(parts.size() - 2).value() : "";
        String written = parts.stream().map(Identifier::value).collect(Collectors.joining("."));
        return new ViewMaker(
                database, schema.isEmpty() ? unqualified : schema, name.name().value(), written);
    }

    /** Refuses by name what a definition may hold and the engine does not keep. */
    static void compile(ViewDefinition definition, int line, Compilation compilation) {
        if (!definition.options().isEmpty()) {
            throw new UnmodelledException("CREATE VIEW ... WITH", line);
        }
        if (definition.checkOption()) {
            throw new UnmodelledException("CREATE VIEW ... WITH CHECK OPTION", line);
        }
        compilation.queries().require(definition.query());
    }

    /** Refuses with 208 who may not alter the view, as if it were not there. */
    void requireAlter(StatementContext context) {
        boolean may = database.openContents()
                .views()
                .find(schema, name)
                .filter(view -> TablePermission.mayDrop(context.session(), database, view))
                .isPresent();
        if (!may) {
            throw EngineError.of(208, 6, written);
        }
    }

    /** The columns of a definition, with the names others see them by. */
    List<TableColumn> columns(ViewDefinition definition, StatementContext context) {
        List<ResultColumn> columns = context.binder().bind(definition.query()).columns();
        List<Identifier> names = definition.columns();
        if (!names.isEmpty() && names.size() != columns.size()) {
            throw EngineError.of(names.size() > columns.size() ? 4502 : 8158, 1, name);
        }
        List<TableColumn> made = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ResultColumn column = columns.get(i);
            String columnName = names.isEmpty() ? column.name() : names.get(i).value();
            if (columnName.isEmpty()) {
                throw EngineError.of(4511, 1, i + 1);
            }
            if (made.stream().anyMatch(earlier -> NameMap.same(earlier.name(), columnName))) {
                throw EngineError.of(4506, 1, columnName, name);
            }
            made.add(TableColumn.of(i + 1, columnName, column.type(), column.nullable()));
        }
        return made;
    }

    /** Changes the contents of the view's database; 3906 when it is read-only. */
    void change(StatementContext context, UnaryOperator<DatabaseContents> change) {
        context.commit(state -> {
            Database current = state.databases().get(database.name());
            if (current.readOnly()) {
                throw EngineError.of(3906, 1, current.name());
            }
            return state.with(state.databases().with(current.withContents(change.apply(current.openContents()))));
        });
    }

    static StoredQuery query(ViewDefinition definition) {
        return StoredQuery.of(definition.query().toString());
    }
}
