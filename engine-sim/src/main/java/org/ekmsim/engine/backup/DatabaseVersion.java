package org.ekmsim.engine.backup;

import org.ekmsim.engine.instance.Flavour;

/**
 * The internal version of databases: that of the instance, whatever their compatibility level. A server restores its own and older
 * versions.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/databases/view-or-change-the-compatibility-level-of-a-database">
 *     Published lists of internal database versions</a>
 */
final class DatabaseVersion {

    private DatabaseVersion() {}

    static int of(Flavour flavour) {
        return switch (flavour.majorVersion()) {
            case 13 -> 852;
            case 14 -> 869;
            case 15 -> 904;
            case 16 -> 957;
            case 17 -> 998;
            default -> throw new IllegalArgumentException("No database version is known for " + flavour.name());
        };
    }
}
