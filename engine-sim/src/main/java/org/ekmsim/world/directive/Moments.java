package org.ekmsim.world.directive;

import java.time.DateTimeException;
import java.time.Instant;
import org.ekmsim.world.wording.PointInTime;

/** Points in time of directives. */
final class Moments {

    private Moments() {}

    static Instant parse(String text) {
        try {
            return PointInTime.parse(text);
        } catch (DateTimeException e) {
            throw new DirectiveException(PointInTime.refusal(text));
        }
    }
}
