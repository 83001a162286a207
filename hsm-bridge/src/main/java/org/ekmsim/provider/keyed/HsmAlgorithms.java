package org.ekmsim.provider.keyed;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.ekmsim.hsm.HsmKeyType;

/** The sorts of keys a module makes as algorithms of the interface; ids follow their order. */
public final class HsmAlgorithms {

    private HsmAlgorithms() {}

    /** Those a provider offers. */
    public static List<OfferedAlgorithm> offered(Predicate<HsmKeyType> wanted) {
        return Arrays.stream(HsmKeyType.values())
                .filter(wanted)
                .map(HsmAlgorithms::of)
                .toList();
    }

    static OfferedAlgorithm of(HsmKeyType type) {
        int id = type.ordinal() + 1;
        return type.symmetric()
                .map(symmetric ->
                        OfferedAlgorithm.symmetric(id, type.name(), type.bits(), symmetric.blockBytes() * Byte.SIZE))
                .orElseGet(() -> OfferedAlgorithm.asymmetric(id, type.name(), type.bits()));
    }
}
