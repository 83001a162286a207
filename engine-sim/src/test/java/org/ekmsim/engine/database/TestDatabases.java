package org.ekmsim.engine.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.tde.EncryptionAlgorithm;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.engine.tde.PageKey;
import org.ekmsim.engine.tde.WrappedPageKey;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.PathRules;
import org.pcollections.TreePVector;

/** The database the tests of this package and of its neighbours work with. */
public final class TestDatabases {

    public static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");
    public static final String PATH = "C:\\Data\\TestTDE.mdf";
    public static final Disk NO_FILES = Disk.empty(PathRules.WINDOWS);

    private static final int COMPATIBILITY_LEVEL = 160;
    private static final List<TableColumn> COLUMNS = List.of(
            new TableColumn(1, "id", SqlType.INT, false, true, null),
            TableColumn.of(2, "name", SqlType.nvarchar(100), false),
            TableColumn.of(3, "town", SqlType.varchar(100), true));

    private TestDatabases() {}

    /** An empty database TestTDE. */
    public static Database empty() {
        return Database.created(5, "TestTDE", NOW, "sa", COMPATIBILITY_LEVEL, PATH, "C:\\Data\\TestTDE_log.ldf");
    }

    /** TestTDE with a table dbo.Customers of this many rows. */
    public static Database withCustomers(int rows) {
        Database database = empty();
        return database.withContents(database.openContents().with(customers(rows)));
    }

    public static Table customers(int rows) {
        List<Row> all =
                IntStream.rangeClosed(1, rows).mapToObj(TestDatabases::customer).toList();
        return Table.empty(1000, "dbo", "Customers", NOW, COLUMNS)
                .withRows(TreePVector.from(all))
                .with(new IdentityCounter(1, 1, rows + 1L, rows > 0));
    }

    public static Row customer(int number) {
        return Row.of(number, "Contoso customer " + number, number % 7 == 0 ? null : "Zürich " + number);
    }

    public static Table customersOf(Database database) {
        return database.openContents().table("dbo", "Customers").orElseThrow();
    }

    public static Database withRow(Database database, Row row) {
        Table table = customersOf(database);
        return database.withContents(
                database.openContents().with(table.withRows(table.rows().plus(row))));
    }

    /** A key that was made from this seed. */
    public static OpenEncryptionKey key(EncryptionAlgorithm algorithm, long seed) {
        Binary thumbprint =
                Binary.of(String.format(Locale.ROOT, "thumbprint %d", seed).getBytes(US_ASCII));
        return new OpenEncryptionKey(
                DatabaseEncryptionKey.created(
                        algorithm,
                        new WrappedPageKey(
                                Binary.of((byte) 1, (byte) 2), thumbprint, DatabaseEncryptionKey.ASYMMETRIC_KEY),
                        NOW),
                PageKey.generate(algorithm, new Random(seed)));
    }
}
