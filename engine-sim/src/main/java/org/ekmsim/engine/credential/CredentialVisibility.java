package org.ekmsim.engine.credential;

import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.Session;

/** Who sees credentials and their mappings. */
final class CredentialVisibility {

    private CredentialVisibility() {}

    /**
     * Whoever may view any definition, from SQL Server 2022 any definition of security; or may alter any credential (CONTROL SERVER and
     * denials count in both).
     */
    static boolean sees(Session session) {
        return session.has(PermissionName.VIEW_ANY_DEFINITION)
                || session.has(PermissionName.VIEW_ANY_SECURITY_DEFINITION)
                || session.has(PermissionName.ALTER_ANY_CREDENTIAL)
                        && !session.isDenied(PermissionName.VIEW_ANY_DEFINITION);
    }
}
