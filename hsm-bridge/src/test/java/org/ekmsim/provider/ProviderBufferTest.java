package org.ekmsim.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** The negotiation of sizes: a probe is answered with the size, a buffer of that size is filled. */
class ProviderBufferTest {

    @Property(tries = 200)
    void probeThenCall(@ForAll @Size(max = 64) byte[] content) {
        CpData probe = CpData.probe();
        assertThat(probe.offer(content)).isEqualTo(ReturnCode.INSUFFICIENT_BUFFER);
        assertThat(probe.count()).isEqualTo(content.length);

        CpData buffer = CpData.buffer(probe.count());
        assertThat(buffer.offer(content)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(buffer.bytes()).isEqualTo(content);
    }

    @Property(tries = 200)
    void aBufferTooSmallIsLeftAlone(
            @ForAll @Size(min = 1, max = 64) byte[] content, @ForAll @IntRange(max = 63) int size) {
        int tooSmall = Math.min(size, content.length - 1);
        CpData buffer = CpData.buffer(tooSmall);

        assertThat(buffer.offer(content)).isEqualTo(ReturnCode.INSUFFICIENT_BUFFER);
        assertThat(buffer.count()).isEqualTo(content.length);
        assertThat(buffer.bytes()).as("untouched").isEqualTo(new byte[tooSmall]);
    }

    @Property(tries = 200)
    void aLargerBufferTellsTheRealSize(@ForAll @Size(max = 64) byte[] content, @ForAll @IntRange(max = 64) int more) {
        CpData buffer = CpData.buffer(content.length + more);

        assertThat(buffer.offer(content)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(buffer.bytes()).isEqualTo(content);
    }

    @Property(tries = 200)
    void textIsCountedInBytes(@ForAll @StringLength(max = 40) String text) {
        // Lone surrogates have no UTF-16LE form of their own.
        String valid = new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
        CpString probe = CpString.probe();
        assertThat(probe.offer(valid)).isEqualTo(ReturnCode.INSUFFICIENT_BUFFER);
        assertThat(probe.count()).isEqualTo(valid.length() * 2);

        CpString buffer = CpString.buffer(probe.count());
        assertThat(buffer.offer(valid)).isEqualTo(ReturnCode.SUCCESS);
        assertThat(buffer.text()).isEqualTo(valid);
        assertThat(CpString.of(valid).text()).isEqualTo(valid);
    }

    @Property(tries = 200)
    void aKeysNameAndThumbprintAreNegotiatedTogether(
            @ForAll @StringLength(min = 1, max = 26) String letters,
            @ForAll @Size(min = 1, max = 32) byte[] thumbprint,
            @ForAll boolean nameFits,
            @ForAll boolean thumbprintFits) {
        String name = letters.replaceAll("[^a-z]", "x");
        KeyInfo info =
                KeyInfo.buffers(name.length() * 2 - (nameFits ? 0 : 1), thumbprint.length - (thumbprintFits ? 0 : 1));

        int code = info.offer(name, thumbprint, 1, KeyFlags.SUPPORTED);

        assertThat(code).isEqualTo(nameFits && thumbprintFits ? ReturnCode.SUCCESS : ReturnCode.INSUFFICIENT_BUFFER);
        assertThat(info.name().count()).isEqualTo(name.length() * 2);
        assertThat(info.thumbprint().count()).isEqualTo(thumbprint.length);
        assertThat(info.algorithmId()).isEqualTo(code == ReturnCode.SUCCESS ? 1 : 0);
    }

    @Property(tries = 50)
    void theCallersBytesAreCopied(@ForAll @Size(min = 1, max = 16) byte[] content) {
        byte[] before = content.clone();
        CpData input = CpData.of(content);
        Arrays.fill(content, (byte) ~content[0]);

        assertThat(input.bytes()).isEqualTo(before);
        assertThat(input.toString()).isEqualTo("CpData[" + content.length + " bytes]");
    }
}
