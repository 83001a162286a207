package org.ekmsim.tsql.database;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** CREATE DATABASE (Transact-SQL). */
public final class CreateDatabase extends Statement {

    private final Identifier name;
    private final @Nullable NamedOption containment;
    private final @Nullable DatabaseLayout layout;
    private final @Nullable Identifier collation;
    private final List<NamedOption> serviceOptions;
    private final List<NamedOption> options;
    private final @Nullable DatabaseOrigin origin;

    public CreateDatabase(
            SqlParserPos position,
            Identifier name,
            @Nullable NamedOption containment,
            @Nullable DatabaseLayout layout,
            @Nullable Identifier collation,
            List<NamedOption> serviceOptions,
            List<NamedOption> options,
            @Nullable DatabaseOrigin origin) {
        super(position);
        this.name = name;
        this.containment = containment;
        this.layout = layout;
        this.collation = collation;
        this.serviceOptions = List.copyOf(serviceOptions);
        this.options = List.copyOf(options);
        this.origin = origin;
    }

    /** The database's name. */
    public Identifier name() {
        return name;
    }

    /** The CONTAINMENT option, where written. */
    public @Nullable NamedOption containment() {
        return containment;
    }

    /** The files, where written. */
    public @Nullable DatabaseLayout layout() {
        return layout;
    }

    /** The collation, where written. */
    public @Nullable Identifier collation() {
        return collation;
    }

    /** The options in parentheses of Azure SQL Database. */
    public List<NamedOption> serviceOptions() {
        return serviceOptions;
    }

    /** The options after WITH. */
    public List<NamedOption> options() {
        return options;
    }

    /** Where its contents come from, where written. */
    public @Nullable DatabaseOrigin origin() {
        return origin;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("CREATE DATABASE").part(name);
        if (containment != null) {
            out.part(containment);
        }
        if (layout != null) {
            out.part(layout);
        }
        if (collation != null) {
            out.word("COLLATE").part(collation);
        }
        if (!serviceOptions.isEmpty()) {
            out.open().list(serviceOptions).close();
        }
        if (!options.isEmpty()) {
            out.word("WITH").list(options);
        }
        if (origin != null) {
            out.part(origin);
        }
    }
}
