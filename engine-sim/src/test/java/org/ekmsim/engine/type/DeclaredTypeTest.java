package org.ekmsim.engine.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.tsql.tree.DataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DeclaredTypeTest {

    private static final SqlParserPos PLACE = new SqlParserPos(4, 9);

    private static DataType written(String name, @Nullable Integer length) {
        return new DataType(PLACE, name, length, null, null, false);
    }

    private static DataType numeric(String name, @Nullable Integer precision, @Nullable Integer scale) {
        return new DataType(PLACE, name, null, precision, scale, false);
    }

    private static SqlType column(DataType type) {
        return DeclaredType.ofColumn(type, 1, "@v");
    }

    @Test
    void lengthsLeftOutAreOneInDeclarationsAndThirtyInCasts() {
        assertThat(column(written("nvarchar", null))).isEqualTo(SqlType.nvarchar(1));
        assertThat(DeclaredType.ofCast(written("nvarchar", null))).isEqualTo(SqlType.nvarchar(30));
    }

    @Test
    void typesOfEveryFamily() {
        assertThat(column(written("varchar", 20))).isEqualTo(SqlType.varchar(20));
        assertThat(column(new DataType(PLACE, "varbinary", null, null, null, true)))
                .isEqualTo(SqlType.varbinary(SqlType.MAX));
        assertThat(column(written("sysname", null))).isEqualTo(SqlType.SYSNAME);
        assertThat(column(numeric("decimal", null, null))).isEqualTo(SqlType.decimal(18, 0));
        assertThat(column(numeric("numeric", 10, 4))).isEqualTo(SqlType.decimal(10, 4));
        assertThat(column(numeric("float", 24, null))).isEqualTo(SqlType.REAL);
        assertThat(column(numeric("float", null, null))).isEqualTo(SqlType.FLOAT);
        assertThat(column(numeric("datetime2", null, null))).isEqualTo(new SqlType(TypeName.DATETIME2, 0, 7, 0));
        assertThat(column(numeric("int", null, null))).isEqualTo(SqlType.INT);
    }

    @Test
    void mistakesAreTheServersErrors() {
        assertThat(error(written("nonsense", null)))
                .isEqualTo("Column, parameter, or variable #1: Cannot find data type nonsense.");
        assertThat(error(written("varchar", 9000)))
                .isEqualTo("The size (9000) given to the type 'varchar' exceeds the maximum allowed for any data type "
                        + "(8000).");
        assertThat(error(written("nvarchar", 5000)))
                .isEqualTo("The size (5000) given to the parameter '@v' exceeds the maximum allowed (4000).");
        assertThat(error(numeric("int", 4, null)))
                .isEqualTo("Column, parameter, or variable #1: Cannot specify a column width on data type int.");
        assertThat(error(written("varchar", 0))).isEqualTo("Line 4: Length or precision specification 0 is invalid.");
    }

    private static String error(DataType type) {
        EngineError error = catchThrowableOfType(EngineError.class, () -> column(type));
        return MessageCatalogue.documented().text(error.number(), error.arguments());
    }

    @Test
    void typesThatAreNotModelledAreRefusedByName() {
        assertThatThrownBy(() -> column(written("xml", null)))
                .isInstanceOfSatisfying(UnmodelledException.class, refused -> {
                    assertThat(refused.construct()).isEqualTo("data type xml");
                    assertThat(refused.line()).isEqualTo(4);
                });
    }
}
