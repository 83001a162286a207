package org.ekmsim.engine.certificate;

import java.util.Locale;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.expression.StringLiteral;
import org.jspecify.annotations.Nullable;

/** The FORMAT of certificate files, from SQL Server 2022: DER, which is modelled, and PFX. */
final class CertificateFormat {

    private CertificateFormat() {}

    /** Refuses PFX by name. */
    static void requireModelled(@Nullable StringLiteral format, String construct, int line) {
        if (format != null && format.value().toUpperCase(Locale.ROOT).equals("PFX")) {
            throw new UnmodelledException(construct + " WITH FORMAT = 'PFX'", line);
        }
    }
}
