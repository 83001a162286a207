package org.ekmsim.engine.instance;

import java.util.List;
import java.util.Optional;

/**
 * The editions, with the words of SERVERPROPERTY('Edition') and what they mean for EKM.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/serverproperty-transact-sql">SERVERPROPERTY (Transact-SQL)</a>
 */
public enum Edition {
    ENTERPRISE("Enterprise", "Enterprise Edition (64-bit)", 3, true),
    DEVELOPER("Developer", "Developer Edition (64-bit)", 3, true),
    EVALUATION("Evaluation", "Enterprise Evaluation Edition (64-bit)", 3, true),
    STANDARD("Standard", "Standard Edition (64-bit)", 2, true),
    WEB("Web", "Web Edition (64-bit)", 2, false),
    EXPRESS("Express", "Express Edition (64-bit)", 4, false),
    SQL_DATABASE("SQL Database", "SQL Azure", 5, false),
    MANAGED_INSTANCE("Managed Instance", "SQL Azure", 8, false);

    private final String word;
    private final String property;
    private final int engineEdition;
    private final boolean extensibleKeyManagement;

    Edition(String word, String property, int engineEdition, boolean extensibleKeyManagement) {
        this.word = word;
        this.property = property;
        this.engineEdition = engineEdition;
        this.extensibleKeyManagement = extensibleKeyManagement;
    }

    /** The edition's short name, as world files write it. */
    public String word() {
        return word;
    }

    /** SERVERPROPERTY('Edition'). */
    public String property() {
        return property;
    }

    /** SERVERPROPERTY('EngineEdition'). */
    public int engineEdition() {
        return engineEdition;
    }

    /** Whether EKM can be enabled: Standard from 2019, never Web and Express. */
    public boolean hasExtensibleKeyManagement() {
        return extensibleKeyManagement;
    }

    /** The editions SQL Server is installed in. */
    public static List<Edition> ofSqlServer() {
        return List.of(ENTERPRISE, DEVELOPER, EVALUATION, STANDARD, WEB, EXPRESS);
    }

    /** The edition of that short name. */
    public static Optional<Edition> named(String word) {
        return ofSqlServer().stream()
                .filter(edition -> edition.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
