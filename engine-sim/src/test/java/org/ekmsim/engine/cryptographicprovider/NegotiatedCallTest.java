package org.ekmsim.engine.cryptographicprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.ekmsim.provider.CpData;
import org.ekmsim.provider.ReturnCode;
import org.junit.jupiter.api.Test;

/** The size negotiation of the provider interface. */
class NegotiatedCallTest {

    @Property(tries = 100)
    void what_the_provider_offers_arrives_whole(@ForAll @Size(max = 300) byte[] content) {
        List<Integer> sizes = new ArrayList<>();
        CpData buffer = NegotiatedCall.of(CpData::probe, probed -> CpData.buffer(probed.count()), data -> {
                    sizes.add(data.isProbe() ? -1 : data.count());
                    return data.offer(content);
                })
                .orThrow(code -> new IllegalStateException("code " + code));
        assertThat(buffer.bytes()).isEqualTo(content);
        assertThat(sizes).containsExactly(-1, content.length);
    }

    @Test
    void a_content_that_grows_between_the_calls_is_asked_for_again() {
        int[] length = {1};
        CpData buffer = NegotiatedCall.of(
                        CpData::probe,
                        probed -> CpData.buffer(probed.count()),
                        data -> data.offer(new byte[length[0]++ / 2 + 1]))
                .orThrow(code -> new IllegalStateException("code " + code));
        assertThat(buffer.count()).isPositive();
    }

    @Test
    void an_endless_demand_for_more_ends_with_the_code_itself() {
        int[] calls = {0};
        NegotiatedCall<CpData> call =
                NegotiatedCall.of(CpData::probe, probed -> CpData.buffer(probed.count()), data -> {
                    calls[0]++;
                    data.need(data.count() + 1);
                    return ReturnCode.INSUFFICIENT_BUFFER;
                });
        assertThat(calls[0]).isBetween(2, 10);
        assertThatThrownBy(() -> call.orThrow(code -> new IllegalStateException("code " + code)))
                .hasMessage("code 2");
    }

    @Test
    void a_failure_is_final() {
        int[] calls = {0};
        NegotiatedCall<CpData> call = NegotiatedCall.of(CpData::probe, probed -> probed, data -> {
            calls[0]++;
            return ReturnCode.NOT_FOUND;
        });
        assertThatThrownBy(() -> call.orThrow(code -> new IllegalStateException("code " + code)))
                .hasMessage("code 4");
        assertThat(calls[0]).isEqualTo(1);
    }
}
