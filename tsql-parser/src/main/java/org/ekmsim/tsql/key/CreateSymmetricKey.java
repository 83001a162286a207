package org.ekmsim.tsql.key;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.NamedStatement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE SYMMETRIC KEY (Transact-SQL). */
public final class CreateSymmetricKey extends NamedStatement {

    private final @Nullable Identifier authorization;
    private final @Nullable Identifier provider;
    private final List<SymmetricKeyOption> options;
    private final List<KeyMechanism> encryptions;

    public CreateSymmetricKey(
            SqlParserPos position,
            Identifier name,
            @Nullable Identifier authorization,
            @Nullable Identifier provider,
            List<SymmetricKeyOption> options,
            List<KeyMechanism> encryptions) {
        super(position, name);
        this.authorization = authorization;
        this.provider = provider;
        this.options = List.copyOf(options);
        this.encryptions = List.copyOf(encryptions);
    }

    /** Its owner, where written. */
    public @Nullable Identifier authorization() {
        return authorization;
    }

    /** The cryptographic provider that holds it, where written. */
    public @Nullable Identifier provider() {
        return provider;
    }

    /** The options in order, each at most once. */
    public List<SymmetricKeyOption> options() {
        return options;
    }

    /** What encrypts the key; empty where not written. */
    public List<KeyMechanism> encryptions() {
        return encryptions;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE SYMMETRIC KEY").part(name());
        out.optional("AUTHORIZATION", authorization);
        out.optional("FROM PROVIDER", provider);
        if (!options.isEmpty() || !encryptions.isEmpty()) {
            out.word("WITH").list(options);
        }
        if (!encryptions.isEmpty()) {
            out.word("ENCRYPTION BY").list(encryptions);
        }
    }
}
