package org.ekmsim.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.ekmsim.cli.output.ResultFormat.Widths;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.SqlcmdText;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * Prints one result set in columns. With {@link Widths#CONTENT} the rows wait for the end of the set, otherwise each is
 * printed at once.
 */
final class ResultPrinter {

    private static final Set<TypeName> RIGHT_ALIGNED = EnumSet.of(
            TypeName.BIT,
            TypeName.TINYINT,
            TypeName.SMALLINT,
            TypeName.INT,
            TypeName.BIGINT,
            TypeName.REAL,
            TypeName.FLOAT,
            TypeName.DECIMAL,
            TypeName.MONEY,
            TypeName.SMALLMONEY);

    private final ResultFormat format;
    private final PrintStream out;
    private final List<ResultColumn> columns;
    private final int[] widths;
    private final List<List<String>> waiting = new ArrayList<>();
    private int printed;

    ResultPrinter(ResultFormat format, PrintStream out, List<ResultColumn> columns) {
        this.format = format;
        this.out = out;
        this.columns = columns;
        this.widths = columns.stream().mapToInt(this::leastWidth).toArray();
        if (format.widths() != Widths.CONTENT) {
            printHeader();
        }
    }

    void row(List<@Nullable Object> values) {
        List<String> cells = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            cells.add(text(values.get(i), columns.get(i).type()));
        }
        if (format.widths() == Widths.CONTENT) {
            waiting.add(cells);
        } else {
            printRow(cells);
        }
    }

    /** The set is complete. */
    void end() {
        if (format.widths() == Widths.CONTENT) {
            waiting.forEach(this::widen);
            printHeader();
            waiting.forEach(this::printRow);
        }
    }

    private int leastWidth(ResultColumn column) {
        int header = Math.max(1, column.name().length());
        return format.widths() == Widths.TYPE ? Math.max(header, SqlcmdText.displayWidth(column.type())) : header;
    }

    private void widen(List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells.get(i).length());
        }
    }

    /** Values of the {@code (max)} types are cut at their display width, as sqlcmd does unless {@code -y} widens it. */
    private String text(@Nullable Object value, SqlType type) {
        if (value == null) {
            return "NULL";
        }
        String text = SqlcmdText.display(value, type);
        boolean cut = type.length() == SqlType.MAX && format.widths() != Widths.CONTENT;
        return cut ? text.substring(0, Math.min(text.length(), SqlcmdText.displayWidth(type))) : text;
    }

    private void printHeader() {
        if (format.hasHeaders()) {
            printLine(i -> columns.get(i).name(), false);
            printLine(i -> "-".repeat(widths[i]), false);
        }
    }

    private void printRow(List<String> cells) {
        if (format.headerInterval() > 0 && printed > 0 && printed % format.headerInterval() == 0) {
            printHeader();
        }
        printed++;
        printLine(cells::get, true);
    }

    private void printLine(IntFunction<String> cells, boolean values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : format.separator());
            String cell = cells.apply(i);
            boolean right =
                    values && RIGHT_ALIGNED.contains(columns.get(i).type().name());
            line.append(format.widths() == Widths.NONE ? cell.stripTrailing() : padded(cell, widths[i], right));
        }
        String text = format.widths() == Widths.CONTENT ? line.toString().stripTrailing() : line.toString();
        out.print(text + "\n");
    }

    private static String padded(String cell, int width, boolean right) {
        String padding = " ".repeat(Math.max(0, width - cell.length()));
        return right ? padding + cell : cell + padding;
    }
}
