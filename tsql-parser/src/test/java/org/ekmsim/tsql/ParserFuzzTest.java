package org.ekmsim.tsql;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Looks for bytes that are not answered; only the profile {@code fuzz} runs it. What it found is kept beside it in the
 * test resources and is an input of {@link HostileInputTest} in every build.
 */
class ParserFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreAnswered(byte[] bytes) {
        HostileInputTest.assertAnswered(new String(bytes, StandardCharsets.UTF_8));
    }
}
