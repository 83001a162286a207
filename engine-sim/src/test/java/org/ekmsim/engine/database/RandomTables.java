package org.ekmsim.engine.database;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.Variant;
import org.pcollections.TreePVector;

/** Tables of any columns with any values, NULLs and texts longer than a page among them. */
final class RandomTables {

    private static final String CODE_PAGE_TEXT = new String(
            new byte[] {' ', 'a', 'Z', (byte) 0x80, (byte) 0x99, (byte) 0xE9, (byte) 0xFF},
            Charset.forName("windows-1252"));
    private static final int SHORT_TEXT = 40;
    private static final int LONG_TEXT = 20_000;

    private RandomTables() {}

    static Arbitrary<Table> tables(int objectId) {
        Arbitrary<List<TableColumn>> columns = columns().list().ofMinSize(1).ofMaxSize(8);
        return columns.flatMap(list -> rows(list).list().ofMaxSize(30).map(rows -> Table.empty(
                        objectId, "dbo", "t" + objectId, TestDatabases.NOW, list)
                .withRows(TreePVector.from(rows))));
    }

    private static Arbitrary<TableColumn> columns() {
        return Combinators.combine(Arbitraries.strings().ofMaxLength(10), types(), Arbitraries.of(true, false))
                .as((name, type, flag) -> new TableColumn(1, name, type, flag, !flag, null));
    }

    private static Arbitrary<SqlType> types() {
        return Arbitraries.of(TypeName.class).map(name -> new SqlType(name, 10, 3, 2));
    }

    private static Arbitrary<Row> rows(List<TableColumn> columns) {
        List<Arbitrary<Object>> values = new ArrayList<>();
        columns.forEach(column -> values.add(values(column.type()).injectNull(0.2)));
        return Combinators.combine(values).as(Row::new);
    }

    static Arbitrary<Object> values(SqlType type) {
        return switch (type.name()) {
            case BIT -> Arbitraries.of(true, false).asGeneric();
            case TINYINT, SMALLINT, INT -> Arbitraries.integers().asGeneric();
            case BIGINT -> Arbitraries.longs().asGeneric();
            case REAL -> Arbitraries.floats().asGeneric();
            case FLOAT -> Arbitraries.doubles().asGeneric();
            case DECIMAL, MONEY, SMALLMONEY ->
                Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(38).negate(), BigInteger.TEN.pow(38))
                        .map(unscaled -> new BigDecimal(unscaled, type.scale()))
                        .asGeneric();
            case NVARCHAR, NCHAR -> texts(Arbitraries.strings());
            case VARCHAR, CHAR -> texts(Arbitraries.strings().withChars(CODE_PAGE_TEXT.toCharArray()));
            case VARBINARY, BINARY ->
                Arbitraries.bytes()
                        .array(byte[].class)
                        .ofMaxSize(100)
                        .map(Binary::of)
                        .asGeneric();
            case UNIQUEIDENTIFIER ->
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                        .as(UUID::new)
                        .asGeneric();
            case DATETIME, DATETIME2, SMALLDATETIME -> moments().asGeneric();
            case DATE -> moments().map(LocalDateTime::toLocalDate).asGeneric();
            case TIME -> moments().map(LocalDateTime::toLocalTime).asGeneric();
            case DATETIMEOFFSET ->
                Combinators.combine(moments(), Arbitraries.integers().between(-14, 14))
                        .as((moment, hours) -> OffsetDateTime.of(moment, ZoneOffset.ofHours(hours)))
                        .asGeneric();
            case SQL_VARIANT ->
                Arbitraries.of(SqlType.INT, SqlType.nvarchar(20), SqlType.decimal(9, 4))
                        .flatMap(base -> values(base).map(value -> new Variant(base, value)))
                        .asGeneric();
        };
    }

    /** Short texts, and now and then one longer than a page. */
    private static Arbitrary<Object> texts(StringArbitrary alphabet) {
        return Arbitraries.frequencyOf(
                        Tuple.of(19, alphabet.ofMaxLength(SHORT_TEXT)), Tuple.of(1, alphabet.ofMaxLength(LONG_TEXT)))
                .asGeneric();
    }

    private static Arbitrary<LocalDateTime> moments() {
        Arbitrary<Long> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay());
        Arbitrary<Long> nanos = Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay());
        return Combinators.combine(days, nanos)
                .as((day, nano) -> LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofNanoOfDay(nano)));
    }
}
