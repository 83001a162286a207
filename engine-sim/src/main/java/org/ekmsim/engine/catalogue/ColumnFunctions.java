package org.ekmsim.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ekmsim.engine.catalogue.CatalogueObject.Column;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The functions that name columns and types.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/metadata-functions-transact-sql">Metadata functions (Transact-SQL)</a>
 */
public final class ColumnFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("COL_NAME", SqlType.SYSNAME, 2, 2, ColumnFunctions::name),
                new SystemFunction("COL_LENGTH", SqlType.SMALLINT, 2, 2, ColumnFunctions::length),
                new SystemFunction("COLUMNPROPERTY", SqlType.INT, 3, 3, ColumnFunctions::property),
                new SystemFunction("TYPE_ID", SqlType.INT, 1, 1, (session, arguments) -> arguments
                        .text(0)
                        .map(name -> MultipartName.of(name).object())
                        .flatMap(SystemType::named)
                        .map(SystemType::userId)
                        .orElse(null)),
                new SystemFunction("TYPE_NAME", SqlType.SYSNAME, 1, 1, (session, arguments) -> arguments
                        .number(0)
                        .flatMap(SystemType::ofUserId)
                        .map(SystemType::name)
                        .orElse(null)));
    }

    private static @Nullable Object name(Session session, FunctionArguments arguments) {
        int id = arguments.number(1).orElse(0);
        return NamedObjects.findHere(session, arguments)
                .flatMap(object -> object.columns().stream()
                        .filter(column -> column.id() == id)
                        .findFirst())
                .map(column -> column.shape().name())
                .orElse(null);
    }

    private static @Nullable Object length(Session session, FunctionArguments arguments) {
        return arguments
                .text(0)
                .flatMap(name -> NamedObjects.find(session, name))
                .flatMap(object -> column(object, arguments))
                .map(column -> SystemType.of(column.shape().type()).maxLength())
                .orElse(null);
    }

    private static @Nullable Object property(Session session, FunctionArguments arguments) {
        Optional<CatalogueObject> object = NamedObjects.findHere(session, arguments);
        Optional<Column> column = object.flatMap(found -> column(found, arguments));
        if (object.isEmpty() || column.isEmpty()) {
            return null;
        }
        SystemType type = SystemType.of(column.get().shape().type());
        return switch (arguments.text(2).orElse("").strip().toLowerCase(Locale.ROOT)) {
            case "allowsnull" -> column.get().shape().nullable() ? 1 : 0;
            case "isidentity" -> column.get().identity() ? 1 : 0;
            case "iscomputed", "isrowguidcol", "isxmlindexable", "issparse", "iscolumnset", "ishidden" -> 0;
            case "columnid", "ordinal" -> column.get().id();
            case "precision" ->
                type.precision() > 0
                        ? type.precision()
                        : column.get().shape().type().length();
            case "scale" -> type.isCharacter() ? null : type.scale();
            case "usesansitrim" -> type.isCharacter() || type.name().endsWith("binary") ? 1 : null;
            default -> null;
        };
    }

    private static Optional<Column> column(CatalogueObject object, FunctionArguments arguments) {
        return arguments.text(1).flatMap(name -> object.columns().stream()
                .filter(column -> column.shape().name().equalsIgnoreCase(name.strip()))
                .findFirst());
    }
}
