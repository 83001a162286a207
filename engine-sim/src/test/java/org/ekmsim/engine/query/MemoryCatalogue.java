package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** A few tables in memory, and one function: {@code sys.provider_keys(provider_id)}. */
final class MemoryCatalogue implements Catalogue {

    private final Map<String, Relation> relations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Three databases, two keys, a table of amounts with NULLs and an empty table. */
    static MemoryCatalogue sample() {
        MemoryCatalogue catalogue = new MemoryCatalogue();
        catalogue.add(
                "sys.databases",
                List.of(
                        ResultColumn.required("name", SqlType.SYSNAME),
                        ResultColumn.required("database_id", SqlType.INT),
                        ResultColumn.nullable("is_encrypted", SqlType.BIT)),
                row("master", 1, false),
                row("tempdb", 2, null),
                row("TestTDE", 5, true));
        catalogue.add(
                "sys.asymmetric_keys",
                List.of(
                        ResultColumn.required("name", SqlType.SYSNAME),
                        ResultColumn.required("thumbprint", SqlType.varbinary(32)),
                        ResultColumn.nullable("guid", SqlType.UNIQUEIDENTIFIER)),
                row("EKMSampleASYKey", Binary.of((byte) 0xAB), new UUID(1, 2)),
                row("Other", Binary.of((byte) 0xCD), null));
        catalogue.add(
                "sys.dm_database_encryption_keys",
                List.of(
                        ResultColumn.required("database_id", SqlType.INT),
                        ResultColumn.required("encryption_state", SqlType.INT),
                        ResultColumn.required("encryptor_thumbprint", SqlType.varbinary(20))),
                row(2, 3, Binary.of((byte) 0)),
                row(5, 3, Binary.of((byte) 0xAB)));
        catalogue.add(
                "dbo.amounts",
                List.of(
                        ResultColumn.required("owner", SqlType.varchar(10)),
                        ResultColumn.nullable("amount", SqlType.INT)),
                row("a", 3),
                row("b", 4),
                row("A", 5),
                row("c", null));
        catalogue.add("dbo.nothing", List.of(ResultColumn.nullable("id", SqlType.INT)));
        return catalogue;
    }

    /** A catalogue of one table. */
    static MemoryCatalogue of(String name, List<ResultColumn> columns, List<? extends List<?>> rows) {
        return new MemoryCatalogue().and(name, columns, rows);
    }

    MemoryCatalogue and(String name, List<ResultColumn> columns, List<? extends List<?>> rows) {
        add(name, columns, rows.toArray(new List<?>[0]));
        return this;
    }

    private void add(String name, List<ResultColumn> columns, List<?>... rows) {
        List<List<@Nullable Object>> content = new ArrayList<>();
        for (List<?> row : rows) {
            content.add(new ArrayList<>(row));
        }
        relations.put(name, relation(columns, content));
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static Relation relation(List<ResultColumn> columns, List<List<@Nullable Object>> rows) {
        return new Relation() {
            @Override
            public List<ResultColumn> columns() {
                return columns;
            }

            @Override
            public Iterable<List<@Nullable Object>> rows() {
                return rows;
            }
        };
    }

    @Override
    public Optional<Relation> relation(ObjectName name) {
        String dotted = name.parts().stream().map(Identifier::value).collect(Collectors.joining("."));
        return Optional.ofNullable(relations.get(dotted.contains(".") ? dotted : "dbo." + dotted));
    }

    /** One key for each number up to the argument; none for NULL. */
    @Override
    public Optional<Relation> variable(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Relation> function(ObjectName name, List<@Nullable Object> arguments) {
        if (!name.name().value().toLowerCase(Locale.ROOT).equals("provider_keys")) {
            return Optional.empty();
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int count = arguments.get(0) instanceof Integer number ? number : 0;
        for (int i = 1; i <= count; i++) {
            rows.add(row(i, "key" + i));
        }
        List<ResultColumn> columns = List.of(
                ResultColumn.required("key_id", SqlType.INT), ResultColumn.required("key_name", SqlType.SYSNAME));
        return Optional.of(relation(columns, rows));
    }
}
