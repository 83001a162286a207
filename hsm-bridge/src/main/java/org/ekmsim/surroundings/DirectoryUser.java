package org.ekmsim.surroundings;

import java.util.UUID;

/**
 * A person in Microsoft Entra, member or guest of the home tenant.
 *
 * @param name user principal name, such as {@code alice@contoso.com}; also the principal that roles and policies are given to
 * @param objectId object id
 * @param guest whether another tenant invited the person's account (B2B)
 * @param securityGroups how many security groups beyond those of the world the person is a member of
 */
public record DirectoryUser(String name, UUID objectId, boolean guest, int securityGroups) {

    /** A member of the tenant whose object id is derived from the name, so that every run has the same. */
    public static DirectoryUser named(String name) {
        return new DirectoryUser(name, EntraIdentity.derivedId("user", name), false, 0);
    }
}
