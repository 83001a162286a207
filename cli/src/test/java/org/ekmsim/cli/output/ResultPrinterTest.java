package org.ekmsim.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ekmsim.cli.output.ResultFormat.Widths;
import org.ekmsim.engine.session.Done;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.junit.jupiter.api.Test;

/** How sqlcmd lays result sets out, by the page "sqlcmd utility". In the expected texts a middle dot stands for a blank. */
class ResultPrinterTest {

    private static final List<ResultColumn> KEYS = List.of(
            ResultColumn.required("name", SqlType.nvarchar(16)),
            ResultColumn.nullable("id", SqlType.INT),
            ResultColumn.nullable("thumbprint", SqlType.varbinary(4)));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void padsColumnsToTheDisplayWidthOfTheirTypes() {
        print(ResultFormat.SQLCMD, ResultPrinterTest::twoKeys);

        assertThat(out()).isEqualTo(blanks("""
                name·············id··········thumbprint
                ----------------·-----------·----------
                EKMSampleASYKey··········257·0x0A0B····
                NULL····················NULL·NULL······

                (2·rows·affected)
                """));
    }

    @Test
    void widensAColumnToItsName() {
        print(ResultFormat.SQLCMD, writer -> {
            writer.columns(List.of(
                    ResultColumn.required("is_encrypted", SqlType.BIT), ResultColumn.required("x", SqlType.TINYINT)));
            writer.row(List.of(true, 3));
            writer.done(new Done("SELECT", 1, false, false));
        });

        assertThat(out()).isEqualTo(blanks("""
                is_encrypted·x··
                ------------·---
                ···········1···3

                (1·rows·affected)
                """));
    }

    @Test
    void keepsTheWidthOfAColumnWithoutAName() {
        print(ResultFormat.SQLCMD, writer -> {
            writer.columns(List.of(ResultColumn.required("", SqlType.INT)));
            writer.row(List.of(1));
            writer.done(new Done("SELECT", 1, false, false));
        });

        assertThat(out()).isEqualTo(blanks("""
                ···········
                -----------
                ··········1

                (1·rows·affected)
                """));
    }

    @Test
    void alignsNumbersRightAndEverythingElseLeft() {
        print(new ResultFormat("|", 0, Widths.TYPE), writer -> {
            writer.columns(List.of(
                    ResultColumn.required("b", SqlType.BIGINT),
                    ResultColumn.required("d", SqlType.decimal(5, 2)),
                    ResultColumn.required("c", SqlType.character(5))));
            writer.row(List.of(7L, new BigDecimal("1.50"), "ab"));
            writer.done(new Done("SELECT", Done.NO_COUNT, false, false));
        });

        assertThat(out()).isEqualTo(blanks("""
                b···················|d······|c····
                --------------------|-------|-----
                ···················7|···1.50|ab···
                """));
    }

    @Test
    void separatesAndTrimsForMachines() {
        print(new ResultFormat(",", -1, Widths.NONE), ResultPrinterTest::twoKeys);

        assertThat(out()).isEqualTo(blanks("""
                EKMSampleASYKey,257,0x0A0B
                NULL,NULL,NULL

                (2·rows·affected)
                """));
    }

    @Test
    void trimmedHeadersAreUnderlinedAsWideAsTheyAre() {
        print(new ResultFormat(" ", 0, Widths.NONE), ResultPrinterTest::twoKeys);

        assertThat(out()).startsWith("name id thumbprint\n---- -- ----------\nEKMSampleASYKey 257 0x0A0B\n");
    }

    @Test
    void fitsColumnsToTheirContentForPeople() {
        print(new ResultFormat(" ", 0, Widths.CONTENT), ResultPrinterTest::twoKeys);

        assertThat(out()).isEqualTo(blanks("""
                name············id···thumbprint
                ---------------·----·----------
                EKMSampleASYKey··257·0x0A0B
                NULL············NULL·NULL

                (2·rows·affected)
                """));
    }

    @Test
    void repeatsHeadersEveryNRows() {
        print(new ResultFormat(" ", 2, Widths.NONE), writer -> {
            writer.columns(List.of(ResultColumn.required("n", SqlType.INT)));
            for (int i = 1; i <= 5; i++) {
                writer.row(List.of(i));
            }
            writer.done(new Done("SELECT", 5, false, false));
        });

        assertThat(out()).startsWith("n\n-\n1\n2\nn\n-\n3\n4\nn\n-\n5\n\n");
    }

    @Test
    void cutsValuesOfMaxTypesAt256Characters() {
        print(ResultFormat.SQLCMD, writer -> {
            writer.columns(List.of(ResultColumn.required("x", SqlType.nvarchar(SqlType.MAX))));
            writer.row(List.of("y".repeat(300)));
        });

        assertThat(out().lines().skip(2).findFirst()).hasValue("y".repeat(256));
    }

    @Test
    void printsAnEmptyResultSet() {
        print(new ResultFormat(" ", 0, Widths.CONTENT), writer -> {
            writer.columns(List.of(ResultColumn.required("n", SqlType.INT)));
            writer.done(new Done("SELECT", 0, false, false));
        });

        assertThat(out()).isEqualTo("n\n-\n\n(0 rows affected)\n");
    }

    private static void twoKeys(SqlcmdWriter writer) {
        writer.columns(KEYS);
        writer.row(List.of("EKMSampleASYKey", 257, Binary.of((byte) 10, (byte) 11)));
        writer.row(Arrays.asList(null, null, null));
        writer.done(new Done("SELECT", 2, false, false));
    }

    private void print(ResultFormat format, Consumer<SqlcmdWriter> response) {
        SqlcmdWriter writer = new SqlcmdWriter(streams(out, err), format, MessageFormat.SQLCMD, false);
        response.accept(writer);
        writer.batchEnded();
    }

    private static String blanks(String dotted) {
        return dotted.replace('·', ' ');
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static OutputStreams streams(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new OutputStreams(stream(out), stream(err), Path.of("."));
    }
}
