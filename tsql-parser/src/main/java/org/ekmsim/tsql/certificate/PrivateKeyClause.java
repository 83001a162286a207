package org.ekmsim.tsql.certificate;

import java.util.List;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.key.PrivateKeyOption;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** How the WITH clause of a certificate's file is printed. */
final class PrivateKeyClause {

    private PrivateKeyClause() {}

    static void write(TsqlWriter out, @Nullable StringLiteral format, List<PrivateKeyOption> privateKey) {
        out.optional("WITH FORMAT =", format);
        if (!privateKey.isEmpty()) {
            if (format == null) {
                out.word("WITH");
            } else {
                out.mark(",");
            }
            out.word("PRIVATE KEY").open().list(privateKey).close();
        }
    }
}
