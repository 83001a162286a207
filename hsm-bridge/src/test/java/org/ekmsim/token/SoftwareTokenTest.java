package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SoftwareTokenTest extends TokenContract {

    @Override
    Tokens newTokens() {
        return new SoftwareTokens(new SecureRandom());
    }

    @Test
    void says_that_it_is_software() {
        try (Tokens tokens = newTokens()) {
            assertThat(tokens.open("t").description())
                    .isEqualTo(new TokenDescription("t", "embedded software token", false));
        }
    }
}
