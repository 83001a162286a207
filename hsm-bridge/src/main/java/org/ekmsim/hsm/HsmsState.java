package org.ekmsim.hsm;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * All modules of the world.
 *
 * @param byLabel modules by label, without case
 */
public record HsmsState(PMap<String, Hsm> byLabel) {

    /** No module. */
    public static HsmsState empty() {
        return new HsmsState(TreePMap.empty(String.CASE_INSENSITIVE_ORDER));
    }

    /** The module of that label. */
    public Optional<Hsm> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** Adds or replaces a module. */
    public HsmsState with(Hsm hsm) {
        return new HsmsState(byLabel.plus(hsm.label(), hsm));
    }

    /**
     * Changes a module.
     *
     * @throws IllegalArgumentException when there is none of that label
     */
    public HsmsState with(String label, UnaryOperator<Hsm> change) {
        return with(change.apply(find(label)
                .orElseThrow(() -> new IllegalArgumentException("There is no HSM labelled " + label + "."))));
    }
}
