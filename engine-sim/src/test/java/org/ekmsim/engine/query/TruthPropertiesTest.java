package org.ekmsim.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of three-valued logic. */
final class TruthPropertiesTest {

    @Property
    void conjunctionAndDisjunctionCommute(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void deMorgan(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void conjunctionDistributesOverDisjunction(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void doubleNegation(@ForAll Truth a) {
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void unknownDecidesNothing(@ForAll Truth a) {
        assertThat(a.and(Truth.UNKNOWN)).isEqualTo(a == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN);
        assertThat(a.or(Truth.UNKNOWN)).isEqualTo(a == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN);
    }

    @Property
    void theEngineFollowsTheLaws(@ForAll Truth a, @ForAll Truth b) {
        Fixture fixture = new Fixture();
        String sql = "NOT (" + text(a) + " AND " + text(b) + ")";
        Truth evaluated = fixture.binder().bindCondition(Fixture.condition(sql)).test(fixture.session());
        assertThat(evaluated).isEqualTo(a.not().or(b.not()));
    }

    private static String text(Truth truth) {
        return switch (truth) {
            case TRUE -> "1 = 1";
            case FALSE -> "1 = 0";
            case UNKNOWN -> "1 = @n";
        };
    }
}
