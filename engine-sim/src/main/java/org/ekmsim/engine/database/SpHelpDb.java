package org.ekmsim.engine.database;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ekmsim.engine.instance.Dates;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.Conversion;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.surroundings.disk.Disk;
import org.jspecify.annotations.Nullable;

/**
 * sp_helpdb: the databases, or one of them with its files.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-helpdb-transact-sql">sp_helpdb
 *     (Transact-SQL)</a>
 */
public final class SpHelpDb implements SystemProcedure {

    private static final String NAME = "@dbname";
    private static final int KILOBYTES_OF_PAGE = 8;
    private static final int KILOBYTES_OF_MEGABYTE = 1024;

    private static final List<ResultColumn> DATABASES = List.of(
            ResultColumn.nullable("name", SqlType.SYSNAME),
            ResultColumn.nullable("db_size", SqlType.nvarchar(13)),
            ResultColumn.nullable("owner", SqlType.SYSNAME),
            ResultColumn.nullable("dbid", SqlType.SMALLINT),
            ResultColumn.nullable("created", SqlType.nvarchar(11)),
            ResultColumn.nullable("status", SqlType.nvarchar(600)),
            ResultColumn.nullable("compatibility_level", SqlType.of(TypeName.TINYINT)));

    private static final List<ResultColumn> FILES = List.of(
            ResultColumn.nullable("name", SqlType.SYSNAME),
            ResultColumn.nullable("fileid", SqlType.SMALLINT),
            ResultColumn.nullable("filename", SqlType.nvarchar(260)),
            ResultColumn.nullable("filegroup", SqlType.SYSNAME),
            ResultColumn.nullable("size", SqlType.nvarchar(18)),
            ResultColumn.nullable("maxsize", SqlType.nvarchar(18)),
            ResultColumn.nullable("growth", SqlType.nvarchar(18)),
            ResultColumn.nullable("usage", SqlType.varchar(9)));

    /** What the status tells, in the order it does. */
    private static final List<String> VALUES =
            List.of("Status", "Updateability", "UserAccess", "Recovery", "Collation", "SQLSortOrder");

    /** What it names when it is on. */
    private static final List<String> FLAGS = List.of(
            "IsAutoClose",
            "IsAutoShrink",
            "IsAnsiNullDefault",
            "IsAnsiNullsEnabled",
            "IsAnsiPaddingEnabled",
            "IsAnsiWarningsEnabled",
            "IsArithmeticAbortEnabled",
            "IsAutoCreateStatistics",
            "IsAutoUpdateStatistics",
            "IsCloseCursorsOnCommitEnabled",
            "IsFullTextEnabled",
            "IsNullConcat",
            "IsNumericRoundAbortEnabled",
            "IsQuotedIdentifiersEnabled",
            "IsRecursiveTriggersEnabled");

    @Override
    public String name() {
        return "sp_helpdb";
    }

    @Override
    public List<String> parameters() {
        return List.of(NAME);
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        String wanted = arguments.isMissing(NAME) ? "" : arguments.text(NAME);
        List<Database> shown = DatabasesView.visible(context.session())
                .filter(database -> wanted.isEmpty() || database.name().equalsIgnoreCase(wanted))
                .toList();
        if (shown.isEmpty()) {
            throw EngineError.of(15010, 1, wanted);
        }
        Disk disk = context.instance().store().disk();
        context.columns(DATABASES);
        shown.forEach(database -> context.row(row(database, disk)));
        context.uncounted("EXECUTE");
        if (!wanted.isEmpty()) {
            context.columns(FILES);
            shown.get(0).identity().files().forEach(file -> context.row(row(file, disk)));
            context.uncounted("EXECUTE");
        }
        return 0;
    }

    private static List<@Nullable Object> row(Database database, Disk disk) {
        long pages = database.identity().files().stream()
                .mapToLong(file -> file.pages(disk))
                .sum();
        String size = "%10.2f MB".formatted((double) pages * KILOBYTES_OF_PAGE / KILOBYTES_OF_MEGABYTE);
        Object created = Conversion.cast(Dates.local(database.createDate()), SqlType.DATETIME, SqlType.nvarchar(11), 0);
        return Arrays.asList(
                database.name(),
                size,
                database.owner(),
                database.id(),
                created,
                status(database),
                database.compatibilityLevel());
    }

    private static String status(Database database) {
        Stream<String> values = VALUES.stream().map(name -> name + "=" + property(database, name));
        Stream<String> flags =
                FLAGS.stream().filter(flag -> property(database, flag).equals(1));
        return Stream.concat(values, flags).collect(Collectors.joining(", "));
    }

    private static Object property(Database database, String name) {
        return Objects.requireNonNull(DatabaseProperties.property(database, name))
                .value();
    }

    private static List<@Nullable Object> row(DatabaseFile file, Disk disk) {
        FileSize size = file.size();
        return Arrays.asList(
                file.name(),
                file.id(),
                file.path(),
                file.log() ? null : "PRIMARY",
                kilobytes(file.pages(disk)),
                size.maxPages() < 0 ? "Unlimited" : kilobytes(size.maxPages()),
                size.percent() ? size.growth() + "%" : kilobytes(size.growth()),
                file.log() ? "log only" : "data only");
    }

    private static String kilobytes(long pages) {
        return pages * KILOBYTES_OF_PAGE + " KB";
    }
}
