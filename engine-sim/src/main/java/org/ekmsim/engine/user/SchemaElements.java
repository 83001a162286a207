package org.ekmsim.engine.user;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.session.CaughtErrorSignal;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.transaction.SessionTransaction;
import org.ekmsim.tsql.module.CreateView;
import org.ekmsim.tsql.module.ViewDefinition;
import org.ekmsim.tsql.schema.CreateSchema;
import org.ekmsim.tsql.table.CreateTable;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.ekmsim.tsql.tree.Statement;

/** The tables, views and permissions that CREATE SCHEMA makes with the schema: all of them, or none and no schema either. */
final class SchemaElements {

    private static final String SAVEPOINT = "CREATE SCHEMA";

    private SchemaElements() {}

    /** The elements as they run: what they name without a schema goes into the new one. */
    static List<Statement> of(CreateSchema statement) {
        Identifier schema = statement.name() == null ? statement.authorization() : statement.name();
        return schema == null
                ? List.of()
                : statement.elements().stream()
                        .map(element -> inSchema(element, schema))
                        .toList();
    }

    private static Statement inSchema(Statement element, Identifier schema) {
        if (element instanceof CreateTable table) {
            return new CreateTable(
                    table.getParserPosition(), inSchema(table.name(), schema), table.definition(), table.storage());
        }
        if (element instanceof CreateView view) {
            ViewDefinition definition = view.definition();
            return new CreateView(
                    view.getParserPosition(),
                    view.orAlter(),
                    new ViewDefinition(
                            inSchema(definition.name(), schema),
                            definition.columns(),
                            definition.options(),
                            definition.query(),
                            definition.checkOption()));
        }
        return element;
    }

    private static ObjectName inSchema(ObjectName name, Identifier schema) {
        if (name.parts().size() > 1) {
            return name;
        }
        List<Identifier> parts = new ArrayList<>();
        parts.add(schema);
        parts.addAll(name.parts());
        return new ObjectName(name.getParserPosition(), parts);
    }

    /** Runs the creation of the schema and then the elements. */
    static void run(List<Statement> elements, StatementContext context, Runnable creation) {
        SessionTransaction transaction = context.transaction();
        boolean own = transaction.count() == 0;
        if (own) {
            transaction.begin(null);
        } else {
            transaction.save(SAVEPOINT);
        }
        try {
            creation.run();
            context.attempt(elements);
        } catch (CaughtErrorSignal signal) {
            undo(transaction, own);
            throw signal.error().error();
        } catch (EngineError error) {
            undo(transaction, own);
            throw error;
        }
        if (own) {
            transaction.commit();
        }
    }

    private static void undo(SessionTransaction transaction, boolean own) {
        if (own) {
            transaction.rollback();
        } else {
            transaction.rollbackTo(SAVEPOINT);
        }
    }
}
