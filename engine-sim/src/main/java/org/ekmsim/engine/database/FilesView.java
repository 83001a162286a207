package org.ekmsim.engine.database;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.catalogue.NamedValues;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.Session;
import org.ekmsim.surroundings.disk.Disk;
import org.jspecify.annotations.Nullable;

/**
 * sys.database_files of one database, and sys.master_files of all: sizes in pages of 8 KB.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-master-files-transact-sql">
 *     sys.master_files (Transact-SQL)</a>
 */
public final class FilesView implements DescribedView {

    private static final String MASTER_FILES = "sys.master_files";

    private final String describedAs;

    private FilesView(String describedAs) {
        this.describedAs = describedAs;
    }

    /** The files of the current database. */
    public static FilesView ofDatabase() {
        return new FilesView("sys.database_files");
    }

    /** The files of every database, also those that are closed. */
    public static FilesView ofServer() {
        return new FilesView(MASTER_FILES);
    }

    @Override
    public String describedAs() {
        return describedAs;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        Stream<Database> shown = describedAs.equals(MASTER_FILES)
                ? session.state().databases().byId().stream().filter(one -> mayList(session, one))
                : Stream.of(database);
        Disk disk = session.instance().store().disk();
        return shown.flatMap(one -> one.files().stream().map(file -> row(one, file, disk)))
                .toList();
    }

    /** CREATE ANY DATABASE, which ALTER ANY DATABASE brings, or VIEW ANY DEFINITION show every file; without them those of master, tempdb and one's own databases. */
    private static boolean mayList(Session session, Database database) {
        return session.has(PermissionName.CREATE_ANY_DATABASE)
                || session.has(PermissionName.VIEW_ANY_DEFINITION)
                || database.name().equals(Databases.MASTER)
                || database.name().equals(Databases.TEMPDB)
                || database.owner().equalsIgnoreCase(session.login());
    }

    private List<@Nullable Object> row(Database database, DatabaseFile file, Disk disk) {
        NamedValues row = row();
        if (describedAs.equals(MASTER_FILES)) {
            row.with("database_id", database.id());
        }
        return row.with("file_id", file.id())
                .with("file_guid", UUID.nameUUIDFromBytes(file.path().getBytes(StandardCharsets.UTF_8)))
                .with("type", file.log() ? 1 : 0)
                .with("type_desc", file.log() ? "LOG" : "ROWS")
                .with("data_space_id", file.log() ? 0 : 1)
                .with("name", file.name())
                .with("physical_name", file.path())
                .with("state", database.state().code())
                .with("state_desc", database.state().name())
                .with("size", file.pages(disk))
                .with("max_size", file.size().maxPages())
                .with("growth", file.size().growth())
                .with("is_percent_growth", file.size().percent())
                .values();
    }
}
