package org.ekmsim.vault;

import org.pcollections.PSet;
import org.pcollections.TreePSet;

/**
 * The firewall of a vault.
 *
 * @param enabled whether only some may come in
 * @param trustedServices whether "Allow trusted Microsoft services to bypass this firewall" is ticked
 * @param allowedHosts names of the machines that may come in (names compare without case)
 */
public record Firewall(boolean enabled, boolean trustedServices, PSet<String> allowedHosts) {

    /** Everybody may come in. */
    public static Firewall open() {
        return new Firewall(false, false, TreePSet.empty(String.CASE_INSENSITIVE_ORDER));
    }

    /** Nobody may come in. */
    public static Firewall closed() {
        return new Firewall(true, false, TreePSet.empty(String.CASE_INSENSITIVE_ORDER));
    }

    /** Lets a machine in. */
    public Firewall allowing(String host) {
        return new Firewall(enabled, trustedServices, allowedHosts.plus(host));
    }

    /** Ticks or clears the bypass for trusted services; SQL Server on a machine counts as one (inferred). */
    public Firewall withTrustedServices(boolean changed) {
        return new Firewall(enabled, changed, allowedHosts);
    }

    /** Whether a request from that machine comes in. */
    public boolean admits(String host) {
        return !enabled || trustedServices || allowedHosts.contains(host);
    }
}
