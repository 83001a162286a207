package org.ekmsim.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.catalogue.CatalogueObject.Type;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The functions that name objects.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/metadata-functions-transact-sql">Metadata functions (Transact-SQL)</a>
 */
public final class ObjectFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("OBJECT_ID", SqlType.INT, 1, 2, ObjectFunctions::id),
                new SystemFunction("OBJECT_NAME", SqlType.SYSNAME, 1, 2, (session, arguments) -> NamedObjects.find(
                                session, arguments)
                        .map(CatalogueObject::name)
                        .orElse(null)),
                new SystemFunction(
                        "OBJECT_SCHEMA_NAME", SqlType.SYSNAME, 1, 2, (session, arguments) -> NamedObjects.find(
                                        session, arguments)
                                .map(CatalogueObject::schema)
                                .orElse(null)),
                new SystemFunction("OBJECTPROPERTY", SqlType.INT, 2, 2, ObjectFunctions::property),
                new SystemFunction("OBJECTPROPERTYEX", SqlType.SQL_VARIANT, 2, 2, ObjectFunctions::propertyEx));
    }

    private static @Nullable Object id(Session session, FunctionArguments arguments) {
        Optional<CatalogueObject> found = arguments.text(0).flatMap(name -> NamedObjects.find(session, name));
        if (arguments.has(1)) {
            String wanted = arguments.text(1).orElse("").strip();
            found = found.filter(object -> object.type().code().equalsIgnoreCase(wanted));
        }
        return found.map(CatalogueObject::id).orElse(null);
    }

    private static @Nullable Integer property(Session session, FunctionArguments arguments) {
        Optional<CatalogueObject> object = NamedObjects.findHere(session, arguments);
        if (object.isEmpty()) {
            return null;
        }
        CatalogueObject found = object.get();
        return switch (arguments.text(1).orElse("").strip().toLowerCase(Locale.ROOT)) {
            case "isusertable", "istable" -> flag(found.type() == Type.USER_TABLE);
            case "isview" -> flag(found.type() == Type.VIEW);
            case "ismsshipped" -> flag(found.isSystem());
            case "schemaid" -> found.schemaId();
            case "isprocedure", "isscalarfunction", "istablefunction", "isinlinefunction", "istrigger", "isdefault" ->
                0;
            case "tablehasidentity" ->
                found.type() == Type.USER_TABLE
                        ? flag(found.columns().stream().anyMatch(CatalogueObject.Column::identity))
                        : null;
            default -> null;
        };
    }

    private static @Nullable Object propertyEx(Session session, FunctionArguments arguments) {
        if (arguments.text(1).orElse("").strip().equalsIgnoreCase("BaseType")) {
            return NamedObjects.findHere(session, arguments)
                    .map(object -> new Variant(
                            SqlType.character(2), "%-2s".formatted(object.type().code())))
                    .orElse(null);
        }
        Integer value = property(session, arguments);
        return value == null ? null : new Variant(SqlType.INT, value);
    }

    private static Integer flag(boolean value) {
        return value ? 1 : 0;
    }
}
