package org.ekmsim.engine.server;

import java.util.Map;
import org.ekmsim.engine.session.SessionOptions;

/**
 * The SET options as bits of {@code @@OPTIONS}.
 *
 * @see <a href="https://learn.microsoft.com/sql/database-engine/configure-windows/configure-the-user-options-server-configuration-option">
 *     Configure the user options (server configuration option)</a>
 */
final class UserOptions {

    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("DISABLE_DEF_CNST_CHK", 1),
            Map.entry("IMPLICIT_TRANSACTIONS", 2),
            Map.entry("CURSOR_CLOSE_ON_COMMIT", 4),
            Map.entry("ANSI_WARNINGS", 8),
            Map.entry("ANSI_PADDING", 16),
            Map.entry("ANSI_NULLS", 32),
            Map.entry("ARITHABORT", 64),
            Map.entry("ARITHIGNORE", 128),
            Map.entry("QUOTED_IDENTIFIER", 256),
            Map.entry("NOCOUNT", 512),
            Map.entry("ANSI_NULL_DFLT_ON", 1024),
            Map.entry("ANSI_NULL_DFLT_OFF", 2048),
            Map.entry("CONCAT_NULL_YIELDS_NULL", 4096),
            Map.entry("NUMERIC_ROUNDABORT", 8192),
            Map.entry("XACT_ABORT", 16384));

    private UserOptions() {}

    static int mask(SessionOptions options) {
        return BITS.entrySet().stream()
                .filter(bit -> options.isOn(bit.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
