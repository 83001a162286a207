package org.ekmsim.vault;

import java.time.Instant;
import java.util.Set;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Who may do what with the keys of a vault.
 *
 * @param model how the vault decides
 * @param grants roles given; count under {@link AccessModel#RBAC}
 * @param policies access policies by principal; count under {@link AccessModel#ACCESS_POLICY}
 */
public record VaultAccess(AccessModel model, PVector<Grant> grants, PMap<String, AccessPolicy> policies) {

    /** Nobody may do anything. */
    public static VaultAccess none(AccessModel model) {
        return new VaultAccess(model, TreePVector.empty(), TreePMap.empty());
    }

    /** Whether a principal may do something now, under the chosen access model. */
    public boolean permits(String principal, KeyPermission permission, Instant now) {
        if (model == AccessModel.ACCESS_POLICY) {
            AccessPolicy policy = policies.get(principal);
            return policy != null
                    && !now.isBefore(policy.effective())
                    && policy.permissions().contains(permission);
        }
        return grants.stream()
                .anyMatch(grant -> grant.principal().equals(principal)
                        && !now.isBefore(grant.effective())
                        && grant.role().allows(permission));
    }

    VaultAccess withModel(AccessModel chosen) {
        return new VaultAccess(chosen, grants, policies);
    }

    VaultAccess grant(Grant grant) {
        return new VaultAccess(model, grants.plus(grant), policies);
    }

    VaultAccess revoke(String principal, Role role) {
        return new VaultAccess(
                model,
                grants.minusAll(grants.stream()
                        .filter(grant -> grant.principal().equals(principal) && grant.role() == role)
                        .toList()),
                policies);
    }

    VaultAccess withPolicy(String principal, Set<KeyPermission> permissions, Instant effective) {
        return new VaultAccess(
                model, grants, policies.plus(principal, new AccessPolicy(principal, permissions, effective)));
    }

    VaultAccess withoutPolicy(String principal) {
        return new VaultAccess(model, grants, policies.minus(principal));
    }
}
