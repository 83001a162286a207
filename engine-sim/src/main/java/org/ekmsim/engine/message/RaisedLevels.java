package org.ekmsim.engine.message;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Messages whose raise has another level than their row in {@code sys.messages}. */
final class RaisedLevels {

    /** Listed as 10, received as level 16: seen for 15313, 15315, 15334, 15557-15559; the rest of the family by analogy (inferred). */
    private static final Set<Integer> RAISED_AT_16 = Set.of(
            1088, 1750, 3727, 15048, 15273, 15281, 15282, 15313, 15314, 15315, 15316, 15317, 15332, 15334, 15542, 15556,
            15557, 15558, 15559, 15560, 15563, 16950, 33012, 33085, 33126, 37525);

    /** 945 arrives at level 14 (inferred from practice). */
    private static final int INACCESSIBLE_DATABASE = 945;

    /** 6004 arrives at level 14 as other refusals of permission do (inferred from practice). */
    private static final int SHUTDOWN_REFUSED = 6004;

    /**
     * 596 arrives at level 21 and 2745 at level 16, as transcripts of RAISERROR show; 15213 to 15215 are warnings, and the certificate is
     * made.
     */
    private static final Map<Integer, Integer> IN_TRANSCRIPTS =
            Map.of(596, 21, 2745, 16, 15213, 10, 15214, 10, 15215, 10);

    private RaisedLevels() {}

    static Optional<Integer> of(int number) {
        if (RAISED_AT_16.contains(number)) {
            return Optional.of(16);
        }
        Integer seen = IN_TRANSCRIPTS.get(number);
        if (seen != null) {
            return Optional.of(seen);
        }
        return number == INACCESSIBLE_DATABASE || number == SHUTDOWN_REFUSED ? Optional.of(14) : Optional.empty();
    }
}
