package org.ekmsim.token;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

@AddLifecycleHook(SoftHsmTokenPropertiesTest.SkipWithoutSoftHsm.class)
class SoftHsmTokenPropertiesTest extends TokenWrapProperties {

    /** jqwik takes JUnit's assumptions in a property only, not before it. */
    static final class SkipWithoutSoftHsm implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return SoftHsmForTests.reasonToSkip().map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
        }
    }

    @Override
    Tokens newTokens() {
        return SoftHsmForTests.tokensOrSkip();
    }
}
