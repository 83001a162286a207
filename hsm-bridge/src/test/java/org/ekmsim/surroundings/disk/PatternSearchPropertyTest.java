package org.ekmsim.surroundings.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PatternSearchPropertyTest {

    /** Two letters only, so that patterns overlap themselves and the search has to fall back; 0 makes unwritten pages. */
    @Property(tries = 200)
    void agreesWithASearchInTheWholeText(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 6) Integer> pages,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1) Integer> pattern)
            throws IOException {
        DiskFile file = DiskFile.ofPages(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            file = pages.get(i) == 0 ? file : file.withPage(i, periodic(pages.get(i)));
        }
        byte[] wanted = bytes(pattern);

        String text = new String(file.openStream().readAllBytes(), StandardCharsets.ISO_8859_1);

        assertThat(file.contains(wanted)).isEqualTo(text.contains(new String(wanted, StandardCharsets.ISO_8859_1)));
    }

    private static byte[] periodic(int period) {
        byte[] page = new byte[DiskFile.PAGE_SIZE];
        for (int i = 0; i < page.length; i += period) {
            page[i] = 1;
        }
        return page;
    }

    private static byte[] bytes(List<Integer> values) {
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values.get(i).byteValue();
        }
        return bytes;
    }
}
