package org.ekmsim.vault;

import java.time.Instant;
import java.util.Optional;
import org.ekmsim.surroundings.AccessToken;
import org.ekmsim.vault.VaultResponse.Refusal;

/** What must hold before a request is served, in the order the service checks it. */
final class AdmissionRules {

    private AdmissionRules() {}

    /** Condition of the service, token, firewall, activation, permission. */
    static Optional<Refusal> refuse(VaultState vault, VaultCaller caller, KeyPermission permission, Instant now) {
        if (vault.availability() == Availability.THROTTLED) {
            return Optional.of(Refusals.throttled());
        }
        if (vault.availability() == Availability.UNAVAILABLE) {
            return Optional.of(Refusals.unavailable());
        }
        AccessToken token = caller.token();
        if (!token.audience().equals(vault.cloud().audience(vault.kind()))) {
            return Optional.of(Refusals.unauthorized("The token is for another audience."));
        }
        if (!token.tenant().equals(vault.home().tenant())) {
            return Optional.of(Refusals.unauthorized("The token is from another tenant."));
        }
        if (!now.isBefore(token.expires())) {
            return Optional.of(Refusals.unauthorized("The token has expired."));
        }
        if (!vault.firewall().admits(caller.machine())) {
            return Optional.of(Refusals.firewall(caller.machine()));
        }
        if (!vault.properties().activated()) {
            return Optional.of(Refusals.notActivated(vault));
        }
        if (!vault.permits(token.principal(), permission, now)) {
            return Optional.of(Refusals.permission(
                    token.principal(), permission, vault.access().model()));
        }
        return Optional.empty();
    }

    /** State of the key version: enabled, {@code key_ops}, validity period ("About keys"). */
    static Optional<Refusal> refuse(KeyVersion version, KeyOperation operation, Instant now) {
        if (!version.enabled()) {
            return Optional.of(Refusals.disabled(KeyPermission.of(operation.text())));
        }
        if (!version.operations().contains(operation)) {
            return Optional.of(Refusals.operationNotAllowed(operation));
        }
        if (!operation.allowedOutOfDate() && !version.inDate(now)) {
            return Optional.of(Refusals.outOfDate(operation));
        }
        return Optional.empty();
    }
}
