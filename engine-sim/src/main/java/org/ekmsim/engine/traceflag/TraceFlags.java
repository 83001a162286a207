package org.ekmsim.engine.traceflag;

import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** A set of trace flags that are on. */
public record TraceFlags(PSet<Integer> flags) {

    /** CREATE CREDENTIAL checks and reports the primary managed identity. */
    public static final int CHECK_MANAGED_IDENTITY = 4675;

    /** No flag. */
    public static TraceFlags none() {
        return new TraceFlags(HashTreePSet.empty());
    }

    public boolean isOn(int flag) {
        return flags.contains(flag);
    }

    public TraceFlags with(int flag) {
        return new TraceFlags(flags.plus(flag));
    }

    public TraceFlags without(int flag) {
        return new TraceFlags(flags.minus(flag));
    }

    /** The flags by rising number. */
    public SortedSet<Integer> sorted() {
        return new TreeSet<>(flags);
    }
}
