package org.ekmsim.engine.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SqlcmdTextTest {

    private static Arguments shown(Object value, SqlType type, String text, int width) {
        return Arguments.of(value, type, text, width);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                shown(true, SqlType.BIT, "1", 3),
                shown(200, SqlType.TINYINT, "200", 3),
                shown(-5, SqlType.SMALLINT, "-5", 6),
                shown(-5, SqlType.INT, "-5", 11),
                shown(5L, SqlType.BIGINT, "5", 20),
                shown(new BigDecimal("0.50"), SqlType.decimal(5, 2), ".50", 7),
                shown(new BigDecimal("-0.50"), SqlType.decimal(5, 2), "-.50", 7),
                shown(new BigDecimal("12.50"), SqlType.decimal(5, 2), "12.50", 7),
                shown(0.1, SqlType.FLOAT, "0.10000000000000001", 22),
                shown(1.0, SqlType.FLOAT, "1.0", 22),
                shown(100.0, SqlType.FLOAT, "100.0", 22),
                shown(1e20, SqlType.FLOAT, "1.0E+20", 22),
                shown(0.5f, SqlType.REAL, "0.5", 14),
                shown("abc", SqlType.nvarchar(10), "abc", 10),
                shown("abc", SqlType.varchar(SqlType.MAX), "abc", 256),
                shown(Binary.of((byte) 1, (byte) 0xAB), SqlType.varbinary(20), "0x01AB", 42),
                shown(LocalDateTime.of(2026, 11, 1, 9, 0), SqlType.DATETIME, "2026-11-01 09:00:00.000", 23),
                shown(
                        UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
                        SqlType.UNIQUEIDENTIFIER,
                        "0F8FAD5B-D9CB-469F-A165-70867728950E",
                        36),
                shown(new Variant(SqlType.INT, 7), SqlType.SQL_VARIANT, "7", 256));
    }

    @ParameterizedTest
    @MethodSource("values")
    void printsAsTheOdbcToolDoes(Object value, SqlType type, String text, int width) {
        assertThat(SqlcmdText.display(value, type)).isEqualTo(text);
        assertThat(SqlcmdText.displayWidth(type)).isEqualTo(width);
    }
}
