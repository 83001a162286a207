package org.ekmsim.surroundings.disk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiskFileTest {

    private static final int PAGE = DiskFile.PAGE_SIZE;

    private static byte[] pageOf(int value) {
        byte[] page = new byte[PAGE];
        Arrays.fill(page, (byte) value);
        return page;
    }

    @Test
    void pagesNeverWrittenReadAsZerosAndHoldNothing() {
        DiskFile file = DiskFile.ofPages(1024);

        assertThat(file.readPage(1023)).isEqualTo(new byte[PAGE]);
        assertThat(file.isWritten(1023)).isFalse();
        assertThat(file.length()).isEqualTo(8L * 1024 * 1024);
        assertThat(file.writtenPages()).isEmpty();
    }

    @Test
    void aChangeSharesAllOtherExtents() {
        DiskFile file = DiskFile.empty();
        for (int page = 0; page < 80; page++) {
            file = file.withPage(page, pageOf(page + 1));
        }

        DiskFile changed = file.withPage(33, pageOf(99));

        assertThat(changed.extentsSharedWith(file)).isEqualTo(9);
        assertThat(file.readPage(33)).isEqualTo(pageOf(34));
        assertThat(changed.readPage(33)).isEqualTo(pageOf(99));
        assertThat(changed.readPage(34)).isEqualTo(pageOf(35));
    }

    @Test
    void aPageThatDoesNotChangeMakesNoNewVersion() {
        DiskFile file = DiskFile.ofPages(9).withPage(8, pageOf(7));

        assertThat(file.withPage(8, pageOf(7))).isSameAs(file);
    }

    @Test
    void neitherReadersNorWritersReachTheContentItself() {
        byte[] content = pageOf(1);
        DiskFile file = DiskFile.empty().withPage(0, content);
        content[0] = 5;
        file.readPage(0)[1] = 5;

        assertThat(file.readPage(0)).isEqualTo(pageOf(1));
        assertThat(file.viewPage(0).isReadOnly()).isTrue();
    }

    @Test
    void aPageGivenBackCostsNothing() {
        DiskFile file = DiskFile.empty().withPage(3, pageOf(1)).withPage(17, pageOf(2));

        DiskFile released = file.withoutPage(3);

        assertThat(file.writtenPages()).containsExactly(3, 17);
        assertThat(released.writtenPages()).containsExactly(17);
        assertThat(released.pages()).isEqualTo(18);
        assertThat(released.withoutPage(3)).isSameAs(released);
    }

    @Test
    void refusesWhatIsNotAPage() {
        DiskFile file = DiskFile.ofPages(2);

        assertThatIllegalArgumentException().isThrownBy(() -> file.withPage(0, new byte[100]));
        assertThatIllegalArgumentException().isThrownBy(() -> file.withSize(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> file.readPage(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> file.readPage(-1));
    }

    @Test
    void streamsTheRawBytesInOrder() throws IOException {
        DiskFile file = DiskFile.ofPages(3).withPage(1, pageOf(4));

        byte[] raw = file.openStream().readAllBytes();

        assertThat(raw).hasSize(3 * PAGE);
        assertThat(Arrays.copyOfRange(raw, PAGE, 2 * PAGE)).isEqualTo(pageOf(4));
        assertThat(raw[0]).isZero();
        assertThat(raw[2 * PAGE]).isZero();
    }

    @Test
    void findsARunOfBytesAcrossTwoPages() {
        byte[] first = pageOf('.');
        byte[] second = pageOf('.');
        System.arraycopy("Cont".getBytes(US_ASCII), 0, first, PAGE - 4, 4);
        System.arraycopy("oso".getBytes(US_ASCII), 0, second, 0, 3);
        DiskFile file = DiskFile.ofPages(20).withPage(7, first).withPage(8, second);

        assertThat(file.contains("Contoso".getBytes(US_ASCII))).isTrue();
        assertThat(file.contains("Contosa".getBytes(US_ASCII))).isFalse();
        assertThat(file.withoutPage(8).contains("Contoso".getBytes(US_ASCII))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> file.contains(new byte[0]));
    }
}
