package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a SELECT as they are sent: of values without a limit only as many bytes as SET TEXTSIZE lets through.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/set-textsize-transact-sql">SET TEXTSIZE (Transact-SQL)</a>
 */
final class SentRows {

    private static final int BYTES_OF_NATIONAL = 2;

    private final List<ResultColumn> columns;
    private final int textSize;
    private final boolean whole;

    SentRows(List<ResultColumn> columns, int textSize) {
        this.columns = columns;
        this.textSize = textSize;
        this.whole = textSize < 0 || columns.stream().noneMatch(SentRows::isUnlimited);
    }

    List<@Nullable Object> sent(List<@Nullable Object> row) {
        if (whole) {
            return row;
        }
        List<@Nullable Object> cut = new ArrayList<>(row);
        for (int i = 0; i < cut.size(); i++) {
            if (isUnlimited(columns.get(i))) {
                cut.set(i, cut(cut.get(i), columns.get(i).type()));
            }
        }
        return cut;
    }

    private static boolean isUnlimited(ResultColumn column) {
        return column.type().length() == SqlType.MAX;
    }

    private @Nullable Object cut(@Nullable Object value, SqlType type) {
        int length = type.name() == TypeName.NVARCHAR ? textSize / BYTES_OF_NATIONAL : textSize;
        if (value instanceof String text && text.length() > length) {
            return text.substring(0, length);
        }
        if (value instanceof Binary bytes && bytes.length() > length) {
            return Binary.of(Arrays.copyOf(bytes.toBytes(), length));
        }
        return value;
    }
}
