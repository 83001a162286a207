package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.tsql.query.TableFunction;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a string between a separator.
 *
 * @param numbered whether a column {@code ordinal} is asked for
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/string-split-transact-sql">STRING_SPLIT
 *     (Transact-SQL)</a>
 */
record StringSplit(Scalar text, Scalar separator, boolean numbered) implements RowSource {

    private static final String NAME = "STRING_SPLIT";

    /** Whether the function is this one. */
    static boolean isMeant(TableFunction function) {
        return function.name().parts().size() == 1
                && function.name().name().value().equalsIgnoreCase(NAME);
    }

    static StringSplit of(CallSite site) {
        ScalarFunction.requireCount(site.name(), site.count(), 2, 3);
        boolean numbered = false;
        if (site.count() == 3) {
            if (!(site.argument(2) instanceof Literal)) {
                throw new UnmodelledException("STRING_SPLIT whose third argument is no constant", site.line());
            }
            numbered = site.constant(2, 0) == 1;
        }
        return new StringSplit(site.text(0), site.text(1), numbered);
    }

    List<ResultColumn> columns() {
        TypeName family = CallSite.isNational(text.type()) ? TypeName.NVARCHAR : TypeName.VARCHAR;
        ResultColumn value =
                ResultColumn.nullable("value", new SqlType(family, text.type().length(), 0, 0));
        return numbered ? List.of(value, ResultColumn.nullable("ordinal", SqlType.BIGINT)) : List.of(value);
    }

    @Override
    public List<@Nullable Object[]> rows(Frame frame) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Object source = text.evaluate(frame);
        Object between = separator.evaluate(frame);
        if (source == null) {
            return rows;
        }
        if (between == null || ((String) between).length() != 1) {
            throw EngineError.of(214, 11, "separator", "nchar(1)/nvarchar(1)");
        }
        String value = (String) source;
        int from = 0;
        while (from <= value.length()) {
            int end = value.indexOf((String) between, from);
            String part = value.substring(from, end < 0 ? value.length() : end);
            rows.add(numbered ? new Object[] {part, rows.size() + 1L} : new Object[] {part});
            from = end < 0 ? value.length() + 1 : end + 1;
        }
        return rows;
    }
}
