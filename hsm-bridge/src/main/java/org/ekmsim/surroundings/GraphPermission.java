package org.ekmsim.surroundings;

/**
 * Application permissions and roles that let a server's identity ask Microsoft Graph.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview">Microsoft Entra authentication for
 *     Azure SQL</a>
 */
public enum GraphPermission {
    USER_READ_ALL("User.Read.All"),
    GROUP_MEMBER_READ_ALL("GroupMember.Read.All"),
    APPLICATION_READ_ALL("Application.Read.All"),
    /** The role that covers the three. */
    DIRECTORY_READERS("Directory Readers");

    private final String text;

    GraphPermission(String text) {
        this.text = text;
    }

    /** The name used at Microsoft Graph and in world files. */
    public String text() {
        return text;
    }
}
