package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.table.MergeClause;
import org.ekmsim.tsql.table.Output;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.Keywords;

/** Decisions and checks of the statements that change rows. */
abstract class RowActions extends QueryActions {

    /** What only bulk-copy programs send. */
    void refuseInsertBulk(SqlParserPos start) {
        if (kind(1) == BULK) {
            refuse("INSERT BULK", start);
        }
    }

    /** Whether hints follow the target; a list of columns follows an INSERT's without WITH. */
    boolean isTargetHint() {
        return isWithList() || isBareHint() && kind(2) == HOLDLOCK;
    }

    void refuseThird(List<Output> outputs) {
        if (outputs.size() > 1) {
            throw near(tokenAhead(1));
        }
    }

    /** Whether a column stands between a variable and its value. */
    boolean isColumnAssignment() {
        int at = 1;
        while (at < 8 && isName(tokenAhead(at)) && kind(at + 1) == DOT) {
            at += 2;
        }
        return isName(tokenAhead(at))
                && switch (kind(at + 1)) {
                    case EQ, PLUS_EQ, MINUS_EQ, STAR_EQ, SLASH_EQ, PERCENT_EQ, AMPERSAND_EQ, BAR_EQ, CARET_EQ -> true;
                    default -> false;
                };
    }

    boolean isGlobal(Identifier word) {
        return word.value().equalsIgnoreCase("GLOBAL") && isName(tokenAhead(1));
    }

    MergeClause.Match mergeMatch(boolean negated) {
        return negated ? MergeClause.Match.NOT_MATCHED_BY_TARGET : MergeClause.Match.MATCHED;
    }

    MergeClause.Match unmatched(Token word) {
        requireWord(word, "SOURCE", "TARGET");
        return isWord(word, "SOURCE")
                ? MergeClause.Match.NOT_MATCHED_BY_SOURCE
                : MergeClause.Match.NOT_MATCHED_BY_TARGET;
    }

    /** Number 10713 where MERGE does not end with a semicolon. */
    void requireSemicolon() {
        if (kind(1) != SEMICOLON) {
            throw kind(1) == EOF || Keywords.isReserved(tokenAhead(1).image)
                    ? error(10713, tokenAhead(0))
                    : near(tokenAhead(1));
        }
    }
}
