package org.ekmsim.vault;

import java.time.Duration;
import org.ekmsim.vault.VaultResponse.Refusal;
import org.jspecify.annotations.Nullable;

/** The refusals of the service ("Azure Key Vault REST API error codes"). */
final class Refusals {

    private Refusals() {}

    static Refusal throttled() {
        return new Refusal(429, "Throttled", null, "The request was not processed because too many requests came.");
    }

    static Refusal throttled(Duration retryAfter) {
        Refusal plain = throttled();
        return new Refusal(plain.status(), plain.code(), plain.innerCode(), plain.message(), retryAfter);
    }

    static Refusal unavailable() {
        return new Refusal(503, "ServiceUnavailable", null, "The service is not available.");
    }

    static Refusal unauthorized(String why) {
        return new Refusal(401, "Unauthorized", null, why);
    }

    /** How a managed HSM words it is not documented (inferred); that nothing works before is. */
    static Refusal notActivated(VaultState hsm) {
        return new Refusal(
                403,
                "Forbidden",
                "NotActivated",
                "The managed HSM " + hsm.name() + " is not activated: download its security domain first.");
    }

    static Refusal firewall(String machine) {
        return new Refusal(
                403,
                "Forbidden",
                "ForbiddenByFirewall",
                "The client " + machine + " is not authorized by the firewall.");
    }

    static Refusal permission(String principal, KeyPermission permission, AccessModel model) {
        boolean policy = model == AccessModel.ACCESS_POLICY;
        return new Refusal(
                403,
                "Forbidden",
                policy ? "ForbiddenByPolicy" : "ForbiddenByRbac",
                policy
                        ? "The principal " + principal + " does not have keys " + permission.text() + " permission."
                        : "The principal " + principal + " has no role that allows " + permission.text() + ".");
    }

    static Refusal disabled(KeyPermission operation) {
        return new Refusal(
                403,
                "Forbidden",
                "KeyDisabled",
                "Operation " + operation.text() + " is not allowed on a disabled key.");
    }

    static Refusal outOfDate(KeyOperation operation) {
        return new Refusal(
                403,
                "Forbidden",
                "KeyOutOfDate",
                "Operation " + operation.text() + " is not allowed on an expired or not yet valid key.");
    }

    static Refusal operationNotAllowed(KeyOperation operation) {
        return new Refusal(
                403,
                "Forbidden",
                "KeyOperationForbidden",
                "Operation " + operation.text() + " is not permitted on this key.");
    }

    static Refusal keyNotFound(String name, @Nullable String version) {
        return new Refusal(
                404,
                "KeyNotFound",
                null,
                "A key with (name/id) " + name + (version == null ? "" : "/" + version)
                        + " was not found in this key vault.");
    }

    static Refusal deletedButRecoverable(String name) {
        return new Refusal(
                409,
                "Conflict",
                "ObjectIsDeletedButRecoverable",
                "Key " + name + " is currently in a deleted but recoverable state, and its name cannot be reused.");
    }

    static Refusal badParameter(String why) {
        return new Refusal(400, "BadParameter", null, why);
    }

    static Refusal deviceFailed(String why) {
        return new Refusal(500, "InternalServerError", null, why);
    }
}
