package org.ekmsim.engine.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What goes out and comes back is the same. */
final class ConversionPropertiesTest {

    private static final SqlType TEXT = SqlType.nvarchar(4000);
    private static final SqlType BYTES = SqlType.varbinary(8000);

    private static Object roundTrip(Object value, SqlType type, SqlType through) {
        return Conversion.cast(Conversion.cast(value, type, through, null), through, type, null);
    }

    @Property
    void wholeNumbersThroughTextAndBytes(@ForAll int number, @ForAll long wide) {
        assertThat(roundTrip(number, SqlType.INT, TEXT)).isEqualTo(number);
        assertThat(roundTrip(number, SqlType.INT, BYTES)).isEqualTo(number);
        assertThat(roundTrip(wide, SqlType.BIGINT, TEXT)).isEqualTo(wide);
        assertThat(roundTrip(wide, SqlType.BIGINT, SqlType.varbinary(8))).isEqualTo(wide);
    }

    @Property
    void decimalsThroughText(@ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(4) BigDecimal number) {
        SqlType type = SqlType.decimal(12, 4);
        assertThat(roundTrip(number.setScale(4), type, TEXT)).isEqualTo(number.setScale(4));
    }

    @Property
    void identifiersThroughTextAndBytes(@ForAll long high, @ForAll long low) {
        UUID identifier = new UUID(high, low);
        assertThat(roundTrip(identifier, SqlType.UNIQUEIDENTIFIER, TEXT)).isEqualTo(identifier);
        assertThat(roundTrip(identifier, SqlType.UNIQUEIDENTIFIER, SqlType.varbinary(16)))
                .isEqualTo(identifier);
    }

    @Property
    void bytesThroughHexadecimalText(@ForAll @Size(max = 64) byte[] bytes) {
        Binary binary = Binary.of(bytes);
        for (int style : new int[] {1, 2}) {
            Object text = Conversion.cast(binary, BYTES, SqlType.varchar(8000), style);
            assertThat(Conversion.cast(text, SqlType.varchar(8000), BYTES, style))
                    .isEqualTo(binary);
        }
    }

    @Property
    void textThroughBytes(@ForAll @net.jqwik.api.constraints.AlphaChars String text) {
        assertThat(roundTrip(text, TEXT, BYTES)).isEqualTo(text);
    }

    @Property
    void momentsThroughTextAndBytes(@ForAll("moments") LocalDateTime moment) {
        Object datetime = Conversion.cast(moment, new SqlType(TypeName.DATETIME2, 0, 7, 0), SqlType.DATETIME, null);
        Object text = Conversion.cast(datetime, SqlType.DATETIME, TEXT, 121);
        assertThat(Conversion.cast(text, TEXT, SqlType.DATETIME, 121)).isEqualTo(datetime);
        assertThat(roundTrip(datetime, SqlType.DATETIME, SqlType.varbinary(8))).isEqualTo(datetime);
    }

    @Property
    void millisecondsOfDatetimeEndInZeroThreeOrSeven(@ForAll("moments") LocalDateTime moment) {
        Object datetime = Conversion.cast(moment, new SqlType(TypeName.DATETIME2, 0, 7, 0), SqlType.DATETIME, null);
        assertThat(SqlcmdText.display(datetime, SqlType.DATETIME)).matches(".*[037]");
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs().between(0, 6_000_000_000_000L).map(millis -> LocalDateTime.of(1800, 1, 1, 0, 0)
                .plusNanos(millis * 1_000_000L));
    }

    @Property
    void collationsOrderTotally(@ForAll Collation collation, @ForAll String a, @ForAll String b, @ForAll String c) {
        assertThat(Integer.signum(collation.compare(a, b))).isEqualTo(-Integer.signum(collation.compare(b, a)));
        if (collation.compare(a, b) <= 0 && collation.compare(b, c) <= 0) {
            assertThat(collation.compare(a, c)).isLessThanOrEqualTo(0);
        }
        assertThat(collation.equal(a, b)).isEqualTo(collation.key(a).equals(collation.key(b)));
    }

    @Property
    void caseAndTrailingBlanksDoNotCount(@ForAll @net.jqwik.api.constraints.AlphaChars String text) {
        assertThat(Collation.CASE_INSENSITIVE.equal(text.toUpperCase(java.util.Locale.ROOT), text + "  "))
                .isTrue();
    }
}
