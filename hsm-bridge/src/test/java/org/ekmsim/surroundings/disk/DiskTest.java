package org.ekmsim.surroundings.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class DiskTest {

    private static final DiskFile FILE = DiskFile.ofPages(8);
    private static final int FILE_NOT_FOUND = 2;
    private static final int FILE_EXISTS = 80;

    private final Disk windows = Disk.empty(PathRules.WINDOWS);
    private final Disk posix = Disk.empty(PathRules.POSIX);

    @Test
    void findsAFileByAnySpellingOfItsPathOnWindows() {
        Disk disk = windows.create("C:\\Data\\TestTDE.mdf", FILE);

        assertThat(disk.find("c:/DATA/./testtde.MDF")).containsSame(FILE);
        assertThat(disk.list()).containsExactly("C:\\Data\\TestTDE.mdf");
    }

    @Test
    void keepsFilesApartByCaseOnPosix() {
        Disk disk = posix.create("/data/a.mdf", FILE).create("/data/A.mdf", FILE);

        assertThat(disk.list()).containsExactly("/data/A.mdf", "/data/a.mdf");
    }

    @Test
    void leavesTheOldDiskAsItWas() {
        Disk created = windows.create("C:\\a", FILE);
        Disk deleted = created.delete("C:\\A");

        assertThat(windows.exists("C:\\a")).isFalse();
        assertThat(created.exists("C:\\a")).isTrue();
        assertThat(deleted.exists("C:\\a")).isFalse();
    }

    @Test
    void listsAFolderAndWhatIsBelowIt() {
        Disk disk = posix.create("/data/a", FILE).create("/data/sub/b", FILE).create("/database/c", FILE);

        assertThat(disk.list("/data/")).containsExactly("/data/a", "/data/sub/b");
        assertThat(disk.list("/")).hasSize(3);
    }

    @Test
    void replacesContentUnderTheFirstSpelling() {
        DiskFile changed = FILE.withPage(0, new byte[DiskFile.PAGE_SIZE]);
        Disk disk = windows.create("C:\\Data\\a.mdf", FILE).write("c:\\data\\A.MDF", changed);

        assertThat(disk.file("C:\\Data\\a.mdf")).isSameAs(changed);
        assertThat(disk.list()).containsExactly("C:\\Data\\a.mdf");
        assertThat(disk.write("C:\\Data\\a.mdf", changed)).isSameAs(disk);
    }

    @Test
    void refusesASecondFileOfAPath() {
        Disk disk = windows.create("C:\\a", FILE);

        assertThatExceptionOfType(DiskException.class)
                .isThrownBy(() -> disk.create("c:\\A", FILE))
                .returns(FILE_EXISTS, DiskException::operatingSystemError);
    }

    @Test
    void missesFilesThatAreNotThere() {
        assertThatExceptionOfType(DiskException.class)
                .isThrownBy(() -> windows.file("C:\\a"))
                .returns(FILE_NOT_FOUND, DiskException::operatingSystemError);
        assertThatExceptionOfType(DiskException.class).isThrownBy(() -> windows.delete("C:\\a"));
        assertThatExceptionOfType(DiskException.class).isThrownBy(() -> windows.write("a.mdf", FILE));
        assertThat(windows.exists("a.mdf")).isFalse();
    }
}
