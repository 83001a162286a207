package org.ekmsim.junit;

import org.ekmsim.token.TokenChoice;
import org.ekmsim.world.ClockMode;
import org.jspecify.annotations.Nullable;

/**
 * What a test asks for.
 *
 * @param world shipped world, class path resource or file
 * @param clock how time passes, or null for what the world's file says
 * @param hsm where keys live, or null for what the world's file says
 * @param allowUnmodelled whether a test may use constructs that are not modelled
 */
record WorldSettings(
        String world, @Nullable ClockMode clock, @Nullable TokenChoice hsm, boolean allowUnmodelled) {

    static final String DEFAULT_WORLD = "docs-sample";

    static final WorldSettings DEFAULT = new WorldSettings(DEFAULT_WORLD, null, null, false);

    static WorldSettings of(EkmsimTest annotation) {
        return new WorldSettings(
                annotation.world(),
                atMostOne("clock", annotation.clock()),
                atMostOne("hsm", annotation.hsm()),
                annotation.allowUnmodelled());
    }

    private static <T> @Nullable T atMostOne(String attribute, T[] values) {
        if (values.length > 1) {
            throw new IllegalArgumentException("@EkmsimTest takes at most one value for " + attribute);
        }
        return values.length == 0 ? null : values[0];
    }
}
