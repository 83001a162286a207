package org.ekmsim.world;

import java.util.Comparator;
import java.util.Locale;

/** Names an instance of the world; names compare without case. */
public record InstanceKey(String host, String instance) implements Comparable<InstanceKey> {

    private static final Comparator<InstanceKey> ORDER =
            Comparator.comparing(InstanceKey::host).thenComparing(InstanceKey::instance);

    public InstanceKey {
        host = host.toUpperCase(Locale.ROOT);
        instance = instance.toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(InstanceKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return host + "\\" + instance;
    }
}
