package org.ekmsim.engine.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ekmsim.engine.message.EngineError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ConversionTest {

    /** The chart of CAST and CONVERT (Transact-SQL), a line for each type to convert from. */
    static List<Arguments> chart() throws IOException, URISyntaxException {
        List<String> lines =
                Files.readAllLines(Path.of(Objects.requireNonNull(ConversionTest.class.getResource("conversions.txt"))
                        .toURI()));
        String[] targets =
                lines.get(1).substring(lines.get(1).indexOf('|') + 1).strip().split(" ");
        return lines.stream()
                .skip(2)
                .map(line -> line.split("\\|"))
                .map(cells -> Arguments.of(
                        TypeName.valueOf(cells[0].strip()),
                        targets,
                        cells[1].strip().split(" ")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chart")
    void theConversionChart(TypeName from, String[] targets, String[] entries) {
        assertThat(entries).hasSameSizeAs(targets).hasSize(TypeName.values().length);
        for (int i = 0; i < targets.length; i++) {
            Convertibility expected =
                    switch (entries[i]) {
                        case "i" -> Convertibility.IMPLICIT;
                        case "e" -> Convertibility.EXPLICIT;
                        case "x" -> Convertibility.FORBIDDEN;
                        default -> Convertibility.UNMODELLED;
                    };
            assertThat(Convertibility.of(from, TypeName.valueOf(targets[i])))
                    .as("%s to %s", from, targets[i])
                    .isEqualTo(expected);
        }
    }

    @Test
    void nullConvertsToEverything() {
        assertThat(Conversion.convert(null, SqlType.INT, SqlType.UNIQUEIDENTIFIER))
                .isNull();
    }

    @Test
    void aVariantNeedsACastAndThenConvertsFromItsBaseType() {
        Variant variant = new Variant(SqlType.varchar(2), "12");
        assertThat(Conversion.cast(variant, SqlType.SQL_VARIANT, SqlType.INT, null))
                .isEqualTo(12);
        assertThatThrownBy(() -> Conversion.convert(variant, SqlType.SQL_VARIANT, SqlType.INT))
                .isInstanceOfSatisfying(
                        EngineError.class, error -> assertThat(error.number()).isEqualTo(257));
        assertThat(Conversion.convert("x", SqlType.varchar(1), SqlType.SQL_VARIANT))
                .isEqualTo(new Variant(SqlType.varchar(1), "x"));
    }

    @Test
    void tellsWhatATableWouldCut() {
        assertThat(Conversion.truncated("abcdef", SqlType.nvarchar(3))).contains("abc");
        assertThat(Conversion.truncated("abc   ", SqlType.nvarchar(3))).isEmpty();
        assertThat(Conversion.truncated(Binary.of((byte) 1, (byte) 2), SqlType.varbinary(1)))
                .contains("0x01");
        assertThat(Conversion.truncated("abcdef", SqlType.nvarchar(SqlType.MAX)))
                .isEmpty();
        assertThat(Conversion.truncated(5, SqlType.INT)).isEmpty();
        assertThat(Conversion.withoutLimit(SqlType.character(3))).isEqualTo(SqlType.varchar(SqlType.MAX));
    }

    @Test
    void theHigherPrecedenceDecides() {
        assertThat(TypePrecedence.common(SqlType.varchar(5), SqlType.nvarchar(3)))
                .isEqualTo(SqlType.nvarchar(5));
        assertThat(TypePrecedence.common(SqlType.INT, SqlType.varchar(5))).isEqualTo(SqlType.INT);
        assertThat(TypePrecedence.common(SqlType.INT, SqlType.decimal(5, 2))).isEqualTo(SqlType.decimal(12, 2));
        assertThat(TypePrecedence.common(SqlType.varbinary(3), SqlType.varbinary(SqlType.MAX)))
                .isEqualTo(SqlType.varbinary(SqlType.MAX));
    }

    @Test
    void symbolsComeBeforeDigitsAndDigitsBeforeLetters() {
        List<String> sorted = Stream.of("b", "A", "a1", "_", "1", "é", "e", "f")
                .sorted(Collation.CASE_INSENSITIVE::compare)
                .toList();
        assertThat(sorted).containsExactly("_", "1", "A", "a1", "b", "e", "é", "f");
    }

    @Test
    void identifiersSortByTheirLastGroupFirst() {
        UUID low = UUID.fromString("ffffffff-0000-0000-0000-000000000001");
        UUID high = UUID.fromString("00000000-0000-0000-0000-000000000002");
        assertThat(ValueOrder.compare(low, high, Collation.CASE_INSENSITIVE)).isNegative();
        assertThat(ValueOrder.compare(null, low, Collation.CASE_INSENSITIVE)).isNegative();
    }

    @Test
    void variantsSortByFamilyThenByValue() {
        Variant text = new Variant(SqlType.varchar(1), "9");
        Variant number = new Variant(SqlType.INT, 1);
        Variant same = new Variant(SqlType.decimal(5, 2), new java.math.BigDecimal("1.00"));
        assertThat(ValueOrder.compare(text, number, Collation.CASE_INSENSITIVE)).isNegative();
        assertThat(ValueOrder.compare(number, same, Collation.CASE_INSENSITIVE)).isZero();
        assertThat(ValueOrder.key(number, Collation.CASE_INSENSITIVE))
                .isEqualTo(ValueOrder.key(same, Collation.CASE_INSENSITIVE));
    }
}
