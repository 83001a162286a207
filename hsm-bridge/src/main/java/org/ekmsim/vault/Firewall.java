package org.ekmsim.vault;

import org.pcollections.PSet;
import org.pcollections.TreePSet;

/**
 * The firewall of a vault.
 *
 * @param enabled whether only some may come in
 * @param trustedServices whether "Allow trusted Microsoft services to bypass this firewall" is ticked
 * @param allowedHosts names of the machines that may come in (names compare without case)
 * @param privateEndpoints names of the machines that reach the vault over a private endpoint, past the firewall
 */
public record Firewall(
        boolean enabled, boolean trustedServices, PSet<String> allowedHosts, PSet<String> privateEndpoints) {

    /** Everybody may come in. */
    public static Firewall open() {
        return new Firewall(false, false, noHosts(), noHosts());
    }

    /** Nobody may come in. */
    public static Firewall closed() {
        return new Firewall(true, false, noHosts(), noHosts());
    }

    /** Lets a machine in. */
    public Firewall allowing(String host) {
        return new Firewall(enabled, trustedServices, allowedHosts.plus(host), privateEndpoints);
    }

    /** Connects a machine over a private endpoint. */
    public Firewall withPrivateEndpoint(String host) {
        return new Firewall(enabled, trustedServices, allowedHosts, privateEndpoints.plus(host));
    }

    /** Removes a machine from those that may come in and from those with a private endpoint. */
    public Firewall without(String host) {
        return new Firewall(enabled, trustedServices, allowedHosts.minus(host), privateEndpoints.minus(host));
    }

    /** Switches the firewall on or off; its exceptions stay. */
    public Firewall withEnabled(boolean changed) {
        return new Firewall(changed, trustedServices, allowedHosts, privateEndpoints);
    }

    /** Ticks or clears the bypass for trusted services; SQL Server on a machine counts as one (inferred). */
    public Firewall withTrustedServices(boolean changed) {
        return new Firewall(enabled, changed, allowedHosts, privateEndpoints);
    }

    /** Whether a request from that machine comes in. */
    public boolean admits(String host) {
        return !enabled || trustedServices || allowedHosts.contains(host) || privateEndpoints.contains(host);
    }

    private static PSet<String> noHosts() {
        return TreePSet.empty(String.CASE_INSENSITIVE_ORDER);
    }
}
