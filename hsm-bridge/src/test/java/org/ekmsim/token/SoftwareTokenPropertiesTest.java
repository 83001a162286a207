package org.ekmsim.token;

import java.security.SecureRandom;

class SoftwareTokenPropertiesTest extends TokenWrapProperties {

    @Override
    Tokens newTokens() {
        return new SoftwareTokens(new SecureRandom());
    }
}
