package org.ekmsim.engine.database;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ekmsim.engine.database.TestDatabases.NO_FILES;
import static org.ekmsim.engine.database.TestDatabases.PATH;

import java.nio.charset.Charset;
import java.util.List;
import org.ekmsim.engine.key.KeyIds;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.tde.EncryptionAlgorithm;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.surroundings.disk.Disk;
import org.ekmsim.surroundings.disk.DiskFile;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class DatabaseFilesTest {

    private static final int BOOT_PAGE = 9;
    private static final int FIRST_OBJECT_PAGE = 10;
    private static final Database CUSTOMERS = TestDatabases.withCustomers(1000);
    private static final Disk DISK = DatabaseFiles.create(NO_FILES, CUSTOMERS);

    private static List<Integer> changedPages(Disk before, Disk after) {
        DiskFile old = before.file(PATH);
        DiskFile changed = after.file(PATH);
        return changed.writtenPages()
                .filter(page -> page >= old.pages() || !old.viewPage(page).equals(changed.viewPage(page)))
                .boxed()
                .toList();
    }

    private static Disk tampered(Disk disk, int page, int offset) {
        byte[] content = disk.file(PATH).readPage(page);
        content[offset] ^= 1;
        return disk.write(PATH, disk.file(PATH).withPage(page, content));
    }

    @Test
    void readsBackAThousandRows() {
        assertThat(DatabaseFiles.read(DISK, PATH, null)).isEqualTo(CUSTOMERS.contents());
    }

    @Test
    void readsBackAnEmptyDatabaseAndEmptyTables() {
        Database database = TestDatabases.empty();
        Database withTable = TestDatabases.withCustomers(0);

        assertThat(DatabaseFiles.read(DatabaseFiles.create(NO_FILES, database), PATH, null))
                .isEqualTo(database.contents());
        assertThat(DatabaseFiles.read(DatabaseFiles.create(NO_FILES, withTable), PATH, null))
                .isEqualTo(withTable.contents());
    }

    @Test
    void readsBackKeysCertificatesAndTheMasterKey() {
        DatabaseContents contents = TestKeys.all();
        Database master = TestDatabases.empty().withContents(contents);

        DatabaseContents read = DatabaseFiles.read(DatabaseFiles.create(NO_FILES, master), PATH, null);

        assertThat(read).isEqualTo(contents);
        assertThat(read.keys().nextIds()).isEqualTo(new KeyIds(301, 258, 257));
    }

    @Test
    void aPersonFindsThePlainTextInTheFile() {
        DiskFile file = DISK.file(PATH);

        assertThat(file.contains("Contoso customer 999".getBytes(UTF_16LE))).isTrue();
        assertThat(file.contains("Zürich 999".getBytes(Charset.forName("windows-1252"))))
                .isTrue();
        assertThat(file.contains("Contoso customer 1001".getBytes(UTF_16LE))).isFalse();
    }

    @Test
    void theBootPageTellsTheDatabase() {
        BootPage boot = DatabaseFiles.readBoot(DISK, PATH);

        assertThat(boot).isEqualTo(new BootPage(5, "TestTDE", TestDatabases.NOW, "sa", 160, false, null));
    }

    @Test
    void theBootPageKeepsTheWrappedKey() {
        var key = TestDatabases.key(EncryptionAlgorithm.AES_256, 1);
        Database after = CUSTOMERS.withEncryptionKey(key);

        Disk disk = DatabaseFiles.write(DISK, CUSTOMERS, after);

        assertThat(DatabaseFiles.readBoot(disk, PATH).encryption()).isEqualTo(key.key());
        assertThat(changedPages(DISK, disk)).containsExactly(BOOT_PAGE);
    }

    @Test
    void aRenamedDatabaseRewritesItsBootPageOnly() {
        Database after = CUSTOMERS.withName("Renamed");

        Disk disk = DatabaseFiles.write(DISK, CUSTOMERS, after);

        assertThat(DatabaseFiles.readBoot(disk, PATH).name()).isEqualTo("Renamed");
        assertThat(changedPages(DISK, disk)).containsExactly(BOOT_PAGE);
    }

    @Test
    void aNewRowRewritesTheLastPageOfItsTableOnly() {
        Database after = TestDatabases.withRow(CUSTOMERS, TestDatabases.customer(1001));

        Disk disk = DatabaseFiles.write(DISK, CUSTOMERS, after);

        assertThat(changedPages(DISK, disk)).hasSize(1);
        assertThat(DatabaseFiles.read(disk, PATH, null)).isEqualTo(after.contents());
    }

    @Test
    void aChangeOfAnotherTableLeavesThePagesOfTheTableAlone() {
        DatabaseContents contents = CUSTOMERS.openContents();
        Table towns = Table.empty(
                2000, "dbo", "Towns", TestDatabases.NOW, List.of(TableColumn.of(1, "name", SqlType.SYSNAME, false)));
        Database before = CUSTOMERS.withContents(contents.with(towns));
        Disk disk = DatabaseFiles.write(DISK, CUSTOMERS, before);
        Database after = CUSTOMERS.withContents(contents.with(towns.withRows(TreePVector.singleton(Row.of("Bern")))));

        Disk changed = DatabaseFiles.write(disk, before, after);

        assertThat(changedPages(disk, changed))
                .as("the town's page and the catalogue")
                .hasSize(2);
        assertThat(DatabaseFiles.read(changed, PATH, null)).isEqualTo(after.contents());
    }

    @Test
    void nothingChangedWritesNothing() {
        assertThat(DatabaseFiles.write(DISK, CUSTOMERS, CUSTOMERS)).isSameAs(DISK);
    }

    @Test
    void openingADatabaseWritesNothing() {
        Database closed = CUSTOMERS.closed(DatabaseState.OFFLINE);
        Database opened = closed.withState(DatabaseState.ONLINE).withContents(DatabaseFiles.read(DISK, PATH, null));

        assertThat(DatabaseFiles.write(DISK, closed, opened)).isSameAs(DISK);
    }

    @Test
    void closingADatabaseLeavesItsPages() {
        Database closed = CUSTOMERS.closed(DatabaseState.OFFLINE);

        assertThat(DatabaseFiles.write(DISK, CUSTOMERS, closed)).isSameAs(DISK);
    }

    @Test
    void aDroppedTableGivesItsPagesBack() {
        DatabaseContents contents = CUSTOMERS.openContents();
        Database after = CUSTOMERS.withContents(contents.without(TestDatabases.customersOf(CUSTOMERS)));

        Disk disk = DatabaseFiles.write(DISK, CUSTOMERS, after);

        assertThat(disk.file(PATH).writtenPages().filter(page -> page >= FIRST_OBJECT_PAGE))
                .as("the catalogue")
                .hasSize(1);
        assertThat(disk.file(PATH).contains("Contoso".getBytes(UTF_16LE))).isFalse();
        assertThat(DatabaseFiles.read(disk, PATH, null)).isEqualTo(after.contents());
    }

    @Test
    void growsTheFileWhenItIsFull() {
        Database empty = TestDatabases.withCustomers(0);
        Row large = Row.of(1, "x".repeat(5_000_000), null);
        Database after = TestDatabases.withRow(empty, large);

        Disk disk = DatabaseFiles.write(DatabaseFiles.create(NO_FILES, empty), empty, after);

        assertThat(disk.file(PATH).pages()).as("8 MB and 64 MB").isEqualTo(1024 + 8192);
        assertThat(DatabaseFiles.read(disk, PATH, null)).isEqualTo(after.contents());
    }

    @Test
    void versionsOfADatabaseDoNotDisturbEachOther() {
        Database left = TestDatabases.withRow(CUSTOMERS, Row.of(2001, "left", null));
        Database right = TestDatabases.withRow(CUSTOMERS, Row.of(2001, "right", null));

        Disk leftDisk = DatabaseFiles.write(DISK, CUSTOMERS, left);
        Disk rightDisk = DatabaseFiles.write(DISK, CUSTOMERS, right);

        assertThat(DatabaseFiles.read(leftDisk, PATH, null)).isEqualTo(left.contents());
        assertThat(DatabaseFiles.read(rightDisk, PATH, null)).isEqualTo(right.contents());
        assertThat(DatabaseFiles.read(DISK, PATH, null)).isEqualTo(CUSTOMERS.contents());
    }

    @Test
    void deletesBothFilesAndForgivesMissingOnes() {
        assertThat(DISK.list()).hasSize(2);
        assertThat(DatabaseFiles.delete(DISK, CUSTOMERS).list()).isEmpty();
        assertThat(DatabaseFiles.delete(DISK.delete(PATH), CUSTOMERS).list()).isEmpty();
    }

    @Test
    void refusesToOverwriteAFile() {
        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.create(DISK.delete(CUSTOMERS.logFile()), CUSTOMERS))
                .returns(5170, EngineError::number)
                .returns(List.of(PATH), EngineError::arguments);
    }

    @Test
    void missesAFileThatIsGone() {
        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.readBoot(NO_FILES, PATH))
                .returns(5120, EngineError::number)
                .returns(List.of(PATH, 2, "2(The system cannot find the file specified.)"), EngineError::arguments);
    }

    @Test
    void refusesWhatIsNotAPrimaryDataFile() {
        Disk zeros = NO_FILES.create(PATH, DiskFile.ofPages(1));

        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.readBoot(DISK, CUSTOMERS.logFile()))
                .returns(5171, EngineError::number);
        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.readBoot(zeros, PATH))
                .returns(5172, EngineError::number)
                .returns(List.of(PATH, "PageAudit"), EngineError::arguments);
    }

    @Test
    void aTamperedBodyFailsTheChecksum() {
        Disk disk = tampered(DISK, FIRST_OBJECT_PAGE, 500);

        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.read(disk, PATH, null))
                .returns(824, EngineError::number)
                .returns(2, EngineError::state)
                .satisfies(error -> {
                    assertThat((String) error.arguments().get(0))
                            .matches("incorrect checksum \\(expected: 0x[0-9a-f]{8}; actual: 0x[0-9a-f]{8}\\)");
                    assertThat(error.arguments().subList(1, 6))
                            .containsExactly("read", "(1:10)", 5, "0x00000000014000", PATH);
                });
    }

    @Test
    void aTamperedHeaderFailsTheChecksum() {
        int nextPageField = 16;
        Disk disk = tampered(DISK, FIRST_OBJECT_PAGE, nextPageField);

        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.read(disk, PATH, null))
                .returns(824, EngineError::number);
    }

    @Test
    void aPageInTheWrongPlaceIsFound() {
        DiskFile file = DISK.file(PATH);
        Disk swapped = DISK.write(PATH, file.withPage(11, file.readPage(12)));
        Disk wiped = DISK.write(PATH, file.withoutPage(11));

        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.read(swapped, PATH, null))
                .returns("incorrect pageid (expected 1:11; actual 1:12)", error -> error.arguments()
                        .get(0));
        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.read(wiped, PATH, null))
                .returns("incorrect pageid (expected 1:11; actual 0:0)", error -> error.arguments()
                        .get(0));
    }

    @Test
    void aTamperedBootPageIsFound() {
        Disk disk = tampered(DISK, BOOT_PAGE, 200);

        assertThatExceptionOfType(EngineError.class)
                .isThrownBy(() -> DatabaseFiles.readBoot(disk, PATH))
                .returns(824, EngineError::number);
    }
}
