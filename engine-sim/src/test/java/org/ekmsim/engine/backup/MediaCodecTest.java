package org.ekmsim.engine.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.database.DatabaseSettings;
import org.ekmsim.surroundings.disk.DiskFile;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

/** What stands on a medium comes back, and what is no medium is no backup. */
class MediaCodecTest {

    private static final BackupMedia MEDIA = BackupMedia.formatted(UUID.randomUUID(), "tapes", null)
            .with(set("first", 3, 7))
            .with(set("second", 0, 900));

    private static BackupSet set(String name, int... pages) {
        DiskFile data = DiskFile.ofPages(1024);
        for (int page : pages) {
            data = data.withPage(page, content(page + 1));
        }
        return new BackupSet(
                UUID.randomUUID(),
                new BackupSet.Label(name, null, true, false, true),
                new BackupSet.Origin(
                        Instant.parse("2026-03-01T10:15:30.5Z"),
                        "CONTOSO\\dba",
                        "SQLVM01",
                        "SQLVM01",
                        957,
                        "16.0.4165.4"),
                UUID.randomUUID(),
                "SIMPLE",
                new DatabaseSettings(HashTreePMap.singleton("RECOVERY", "SIMPLE")),
                List.of(new DatabaseFile(1, false, "d", "C:\\d.mdf"), new DatabaseFile(2, true, "d_log", "C:\\d.ldf")),
                null,
                1,
                data);
    }

    private static byte[] content(int value) {
        byte[] page = new byte[DiskFile.PAGE_SIZE];
        page[value % page.length] = (byte) value;
        return page;
    }

    @Test
    void what_was_written_is_read() {
        BackupMedia read = MediaCodec.decode(MediaCodec.encode(MEDIA)).orElseThrow();

        assertThat(read).usingRecursiveComparison().ignoringFields("sets").isEqualTo(MEDIA);
        assertThat(read.sets()).hasSameSizeAs(MEDIA.sets());
        for (int i = 0; i < read.sets().size(); i++) {
            BackupSet expected = MEDIA.sets().get(i);
            BackupSet actual = read.sets().get(i);
            assertThat(actual).usingRecursiveComparison().ignoringFields("data").isEqualTo(expected);
            assertThat(actual.data().pages()).isEqualTo(expected.data().pages());
            assertThat(actual.data().writtenPages().toArray())
                    .isEqualTo(expected.data().writtenPages().toArray());
            expected.data().writtenPages().forEach(page -> assertThat(
                            actual.data().readPage(page))
                    .isEqualTo(expected.data().readPage(page)));
        }
    }

    @Property(tries = 200)
    void a_medium_that_was_cut_off_is_none(@ForAll @IntRange(min = 0, max = 4) int pages) {
        DiskFile whole = MediaCodec.encode(MEDIA);
        DiskFile cut = DiskFile.empty();
        for (int page = 0; page < Math.min(pages, whole.pages() - 1); page++) {
            cut = cut.withPage(page, whole.readPage(page));
        }

        assertThat(MediaCodec.decode(cut)).isEmpty();
    }

    @Property(tries = 500)
    void other_bytes_are_never_an_exception(
            @ForAll @IntRange(min = 0, max = 600) int place, @ForAll @Size(8) byte[] bytes) {
        DiskFile whole = MediaCodec.encode(MEDIA);
        byte[] page = whole.readPage(0);
        System.arraycopy(bytes, 0, page, place, bytes.length);

        assertThatCode(() -> MediaCodec.decode(whole.withPage(0, page))).doesNotThrowAnyException();
    }
}
