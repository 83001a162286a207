package org.ekmsim.engine.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What goes out and comes back is the same. */
final class ConversionPropertiesTest {

    private static final SqlType TEXT = SqlType.nvarchar(4000);
    private static final SqlType BYTES = SqlType.varbinary(8000);

    private static Object roundTrip(Object value, SqlType type, SqlType through) {
        return roundTrip(value, type, through, null);
    }

    private static Object roundTrip(Object value, SqlType type, SqlType through, @Nullable Integer style) {
        return Conversion.cast(Conversion.cast(value, type, through, style), through, type, style);
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

    /** "Styles 1 and 2 ... 3 returns 17 digits and is lossless": every float; 2 of money has its four digits. */
    @Property
    void floatsAndMoneyThroughTextOfTheirLosslessStyles(
            @ForAll double number,
            @ForAll float single,
            @ForAll @BigRange(min = "-9e11", max = "9e11") @Scale(4) BigDecimal amount) {
        assertThat(roundTrip(number, SqlType.FLOAT, TEXT, 3)).isEqualTo(number);
        assertThat(roundTrip(single, SqlType.of(TypeName.REAL), TEXT, 3)).isEqualTo(single);
        SqlType money = SqlType.of(TypeName.MONEY);
        assertThat(roundTrip(amount.setScale(4), money, TEXT, 2)).isEqualTo(amount.setScale(4));
        assertThat(roundTrip(amount.setScale(4), money, SqlType.decimal(19, 4), null))
                .isEqualTo(amount.setScale(4));
        assertThat(roundTrip(amount.setScale(4), money, SqlType.varbinary(8), null))
                .isEqualTo(amount.setScale(4));
    }

    @Property
    void exactMomentsThroughTheIsoStyles(@ForAll("exactMoments") LocalDateTime moment) {
        SqlType precise = new SqlType(TypeName.DATETIME2, 0, 7, 0);
        for (int style : new int[] {121, 126}) {
            assertThat(roundTrip(moment, precise, TEXT, style)).isEqualTo(moment);
            assertThat(roundTrip(moment.toLocalTime(), new SqlType(TypeName.TIME, 0, 7, 0), TEXT, style))
                    .isEqualTo(moment.toLocalTime());
        }
    }

    @Property
    void datesThroughEveryStyleWithAWholeYear(
            @ForAll("exactMoments") LocalDateTime moment, @ForAll("dateStyles") int style) {
        SqlType date = SqlType.of(TypeName.DATE);
        assertThat(roundTrip(moment.toLocalDate(), date, TEXT, style)).isEqualTo(moment.toLocalDate());
    }

    @Provide
    Arbitrary<Integer> dateStyles() {
        return Arbitraries.of(23, 101, 102, 103, 104, 105, 106, 107, 110, 111, 112, 120, 121, 126);
    }

    /** Tenths of microseconds of the years 1 to 9999, as datetime2(7) has them. */
    @Provide
    Arbitrary<LocalDateTime> exactMoments() {
        Arbitrary<Long> days = Arbitraries.longs().between(0, 3_652_058);
        Arbitrary<Long> ticks = Arbitraries.longs().between(0, 863_999_999_999L);
        return Combinators.combine(days, ticks)
                .as((day, tick) -> LocalDate.of(1, 1, 1).plusDays(day).atTime(LocalTime.ofNanoOfDay(tick * 100)));
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
