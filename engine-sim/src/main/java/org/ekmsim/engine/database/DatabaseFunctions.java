package org.ekmsim.engine.database;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.session.FunctionArguments;
import org.ekmsim.engine.session.Session;
import org.ekmsim.engine.session.SystemFunction;
import org.ekmsim.engine.session.SystemFunctionGroup;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The functions that name databases, their properties and their files. */
public final class DatabaseFunctions implements SystemFunctionGroup {

    @Override
    public List<SystemFunction> functions() {
        return List.of(
                new SystemFunction("DB_ID", SqlType.SMALLINT, 0, 1, DatabaseFunctions::id),
                new SystemFunction("DB_NAME", SqlType.SYSNAME, 0, 1, DatabaseFunctions::name),
                new SystemFunction("DATABASEPROPERTYEX", SqlType.SQL_VARIANT, 2, 2, DatabaseFunctions::property),
                new SystemFunction("FILE_ID", SqlType.SMALLINT, 1, 1, DatabaseFunctions::fileId),
                new SystemFunction("FILE_IDEX", SqlType.INT, 1, 1, DatabaseFunctions::fileId),
                new SystemFunction("FILE_NAME", SqlType.SYSNAME, 1, 1, DatabaseFunctions::fileName));
    }

    private static @Nullable Object id(Session session, FunctionArguments arguments) {
        if (arguments.isEmpty()) {
            return session.currentDatabase().id();
        }
        return arguments
                .text(0)
                .flatMap(name -> databases(session).find(name))
                .map(Database::id)
                .orElse(null);
    }

    private static @Nullable Object name(Session session, FunctionArguments arguments) {
        if (arguments.isEmpty()) {
            return session.database();
        }
        return arguments
                .number(0)
                .flatMap(id -> databases(session).find(id))
                .map(Database::name)
                .orElse(null);
    }

    private static @Nullable Object property(Session session, FunctionArguments arguments) {
        Optional<Database> database =
                arguments.text(0).flatMap(name -> databases(session).find(name));
        Optional<String> property = arguments.text(1);
        if (database.isEmpty() || property.isEmpty()) {
            return null;
        }
        return DatabaseProperties.property(database.get(), property.get());
    }

    private static @Nullable Object fileId(Session session, FunctionArguments arguments) {
        return arguments
                .text(0)
                .flatMap(name -> session.currentDatabase().files().stream()
                        .filter(file -> file.name().equalsIgnoreCase(name))
                        .map(DatabaseFile::id)
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable Object fileName(Session session, FunctionArguments arguments) {
        return arguments
                .number(0)
                .flatMap(id -> session.currentDatabase().files().stream()
                        .filter(file -> file.id() == id)
                        .map(DatabaseFile::name)
                        .findFirst())
                .orElse(null);
    }

    private static Databases databases(Session session) {
        return session.state().databases();
    }
}
