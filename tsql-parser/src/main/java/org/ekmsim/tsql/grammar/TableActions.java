package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.table.AlterIndex;
import org.ekmsim.tsql.table.ColumnOption;
import org.ekmsim.tsql.table.IndexShape;
import org.ekmsim.tsql.table.PartitionRange;
import org.ekmsim.tsql.table.Setting;
import org.ekmsim.tsql.table.TableStorage;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** Decisions and nodes of the statements about tables, indexes and statistics. */
abstract class TableActions extends RowActions {

    /** Whether the next token is ON and the one after it this word. */
    boolean isOn(String word) {
        return kind(1) == ON && isWord(tokenAhead(2), word);
    }

    boolean isEndOfList() {
        return kind(1) == RPAREN;
    }

    boolean isWithSettings(SettingTable table) {
        return isWithList() || kind(1) == WITH && table.knows(upper(tokenAhead(2)));
    }

    boolean isNextSetting(SettingTable table) {
        return kind(1) == COMMA && table.knows(upper(tokenAhead(2)));
    }

    /** A clause that is written already. */
    void refuseSecond(@Nullable Object present, Token word) {
        if (present != null) {
            throw near(word);
        }
    }

    boolean isWithValues() {
        return kind(1) == WITH && kind(2) == VALUES;
    }

    boolean isPeriod() {
        return isWord("PERIOD") && kind(2) == FOR;
    }

    boolean isNotForReplication() {
        return kind(1) == NOT && kind(2) == FOR;
    }

    boolean isPlacement() {
        return kind(1) == ON && !isWord(tokenAhead(2), "DELETE", "UPDATE");
    }

    boolean isNameInStatistics() {
        return isName(tokenAhead(1)) && kind(1) != THROW && kind(2) != COLON;
    }

    boolean isColumnOption() {
        return switch (kind(1)) {
            case NULL,
                    NOT,
                    CONSTRAINT,
                    PRIMARY,
                    UNIQUE,
                    FOREIGN,
                    REFERENCES,
                    CHECK,
                    DEFAULT_,
                    INDEX,
                    IDENTITY,
                    COLLATE,
                    ROWGUIDCOL -> true;
            default ->
                isWord("COLUMN_SET", "ENCRYPTED", "FILESTREAM", "GENERATED", "HIDDEN", "MASKED", "PERSISTED", "SPARSE");
        };
    }

    ColumnOption.Property columnFlag(Token word) {
        requireWord(word, "FILESTREAM", "HIDDEN", "PERSISTED", "SPARSE");
        return ColumnOption.Flag.valueOf(upper(word));
    }

    ColumnOption.Generated generated(Token what, Token edge) {
        requireWord(what, "ROW", "TRANSACTION_ID", "SEQUENCE_NUMBER");
        requireWord(edge, "START", "END");
        return new ColumnOption.Generated(ColumnOption.Generated.Source.valueOf(upper(what)), isWord(edge, "START"));
    }

    long wholeNumber(Token token, boolean negative) {
        try {
            return Long.parseLong(negative ? "-" + token.image : token.image);
        } catch (NumberFormatException tooLarge) {
            throw incorrectNear(token);
        }
    }

    TableStorage.Graph graphTable(Token word, SqlParserPos start) {
        if (isWord(word, "FILETABLE", "CLONE")) {
            refuse("CREATE TABLE ... AS " + upper(word), start);
        }
        requireWord(word, "NODE", "EDGE");
        return TableStorage.Graph.valueOf(upper(word));
    }

    /** A foreign key of the table itself names its columns. */
    void refuseBareReferences(boolean ofTable) {
        if (ofTable) {
            throw near(tokenAhead(1));
        }
    }

    void requireKeyColumns(boolean ofTable) {
        if (ofTable && kind(1) != LPAREN) {
            throw near(tokenAhead(1));
        }
    }

    /** Number 159 where DROP INDEX does not say of which table. */
    void requireTableOf(ObjectName index) {
        if (index.parts().size() == 1 && kind(1) != ON) {
            throw error(159, tokenAhead(0));
        }
    }

    IndexShape.Kind indexKind(boolean clustered, Token word) {
        if (isWord(word, "HASH")) {
            if (clustered) {
                throw near(word);
            }
            return IndexShape.Kind.HASH;
        }
        return clustered ? IndexShape.Kind.CLUSTERED_COLUMNSTORE : IndexShape.Kind.NONCLUSTERED_COLUMNSTORE;
    }

    AlterIndex.Action indexAction(Token word) {
        requireWord(word, "ABORT", "DISABLE", "PAUSE", "REBUILD", "REORGANIZE", "RESUME");
        return AlterIndex.Action.valueOf(upper(word));
    }

    void requireSetting(SettingTable table, Token word) {
        if (!table.knows(upper(word))) {
            throw error(155, word, word.image, table.statement());
        }
    }

    /** An option that has its value, or none where it needs none. */
    Setting setting(
            SettingTable table,
            Token word,
            Setting.@Nullable Value value,
            List<Setting> nested,
            List<PartitionRange> partitions) {
        if (value == null && !table.takes(upper(word), "-")) {
            throw near(tokenAhead(1));
        }
        return new Setting(upper(word), value, nested, partitions);
    }

    Setting.Value settingWord(SettingTable table, Token option, Token value) {
        if (!table.takes(upper(option), upper(value))) {
            throw near(value);
        }
        return new Setting.Word(upper(value));
    }

    NumberLiteral settingNumber(SettingTable table, Token option, Token value) {
        if (!takesNumber(table, option)) {
            throw near(value);
        }
        return number(value, NumberLiteral.Kind.INTEGER);
    }

    private static boolean takesNumber(SettingTable table, Token option) {
        return table.takes(upper(option), "#", "#MINUTES");
    }

    boolean isUnit(SettingTable table, Token option) {
        return tokenAhead(1).kind != EOF && table.takes(upper(option), "#" + upper(tokenAhead(1)));
    }

    Setting.Value settingText(SettingTable table, Token option, StringLiteral text, Token token) {
        if (!table.takes(upper(option), "'")) {
            throw near(token);
        }
        return new Setting.Text(text);
    }

    /** A name where the option takes one, else one of its words. */
    Setting.Value settingName(SettingTable table, Token option, ObjectName name, Token last) {
        if (table.takes(upper(option), "@")) {
            return new Setting.Name(name);
        }
        String word = name.name().value().toUpperCase(Locale.ROOT);
        if (name.parts().size() > 1 || !table.takes(upper(option), word)) {
            throw near(last);
        }
        return new Setting.Word(word);
    }
}
