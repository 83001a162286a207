package org.ekmsim.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ekmsim.engine.database.TestDatabases.NOW;
import static org.ekmsim.engine.database.TestDatabases.NO_FILES;
import static org.ekmsim.engine.database.TestDatabases.PATH;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ekmsim.engine.tde.EncryptionAlgorithm;
import org.ekmsim.engine.tde.EncryptionScan;
import org.ekmsim.engine.tde.EncryptionState;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.surroundings.disk.Disk;

class DatabaseFilesPropertyTest {

    @Provide
    Arbitrary<Table> tables() {
        return RandomTables.tables(1);
    }

    @Provide
    Arbitrary<Table> otherTables() {
        return RandomTables.tables(2);
    }

    private static Database of(Table... tables) {
        Database database = TestDatabases.empty();
        for (Table table : tables) {
            database = database.withContents(database.openContents().with(table));
        }
        return database;
    }

    @Property(tries = 60)
    void readsBackWhatWasWritten(@ForAll("tables") Table table, @ForAll("otherTables") Table other) {
        Database database = of(table, other);

        Disk disk = DatabaseFiles.create(NO_FILES, database);

        assertThat(DatabaseFiles.read(disk, PATH, null)).isEqualTo(database.contents());
    }

    @Property(tries = 40)
    void readsBackTheLastOfSeveralVersions(
            @ForAll("tables") Table first, @ForAll("otherTables") Table other, @ForAll("tables") Table second) {
        Database before = of(first, other);
        Database between = of(other);
        Database after = of(second, other);

        Disk disk = DatabaseFiles.create(NO_FILES, before);
        disk = DatabaseFiles.write(disk, before, between);
        disk = DatabaseFiles.write(disk, between, after);

        assertThat(DatabaseFiles.read(disk, PATH, null)).isEqualTo(after.contents());
    }

    @Property(tries = 30)
    void readsBackWhatWasWrittenInTheMiddleOfAScan(
            @ForAll("tables") Table first,
            @ForAll("tables") Table second,
            @ForAll EncryptionAlgorithm algorithm,
            @ForAll("tables") Table third) {
        OpenEncryptionKey key = TestDatabases.key(algorithm, 1);
        Database before = of(first)
                .withEncryptionKey(key.withKey(key.key().scanStarted(EncryptionState.ENCRYPTION_IN_PROGRESS, NOW)));
        Disk disk = DatabaseFiles.create(NO_FILES, before);

        EncryptionScan.Step step = EncryptionScan.step(disk, before, 12, NOW);
        Database changed = step.database().withContents(of(second).contents());
        disk = DatabaseFiles.write(step.disk(), step.database(), changed);
        assertThat(DatabaseFiles.read(disk, PATH, key.pageKey())).isEqualTo(changed.contents());

        step = EncryptionScan.finish(disk, changed, NOW);
        Database last = step.database().withContents(of(third).contents());
        disk = DatabaseFiles.write(step.disk(), step.database(), last);
        assertThat(DatabaseFiles.read(disk, PATH, key.pageKey())).isEqualTo(last.contents());
    }
}
