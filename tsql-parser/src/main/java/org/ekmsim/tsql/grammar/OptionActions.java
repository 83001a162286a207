package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.EQ;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.LPAREN;

import java.util.List;
import org.ekmsim.tsql.backup.RestoreOption;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.option.NamedOption;

/** Options as the tables of a statement describe them. */
abstract class OptionActions extends NodeActions {

    /** Whether the next words are these, none of them quoted. */
    boolean areWords(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!isWord(tokenAhead(i + 1), words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next two tokens are this word and an equal sign. */
    boolean isAssigned(String... words) {
        return isWord(words) && tokenAhead(2).kind == EQ;
    }

    /** Whether the next word belongs to the name that begins with these. */
    boolean continuesName(String words, OptionTable table) {
        String longer = words + " " + upper(tokenAhead(1));
        return table.find(longer) != null || table.goesOn(longer);
    }

    /** The option of that name, whose first word is given; for an unknown one the error of the statement. */
    OptionTable.Entry entry(String words, OptionTable table, Token first) {
        OptionTable.Entry entry = table.find(words);
        if (entry == null && table.goesOn(words)) {
            throw near(tokenAhead(1));
        }
        if (entry == null) {
            throw table.unknown() == 102 ? near(first) : error(table.unknown(), first, first.image, table.statement());
        }
        requireVersion(entry.version(), first);
        return entry;
    }

    /** Adds an option that may be there once: 1039 for a second one. */
    void addOnce(List<NamedOption> options, NamedOption option, Token first) {
        requireFirst(options.stream().noneMatch(other -> other.name().equals(option.name())), option.name(), first);
        options.add(option);
    }

    /** Adds an option of RESTORE; only MOVE may be there more than once. */
    void addRestoreOption(List<RestoreOption> options, RestoreOption option, Token first) {
        if (option instanceof RestoreOption.Plain plain) {
            boolean fresh = options.stream()
                    .noneMatch(other -> other instanceof RestoreOption.Plain earlier
                            && earlier.option().name().equals(plain.option().name()));
            requireFirst(fresh, plain.option().name(), first);
        }
        options.add(option);
    }

    void requireFirst(boolean fresh, String name, Token word) {
        if (!fresh) {
            throw error(1039, word, name);
        }
    }

    boolean isEqualSignDue(OptionTable.Entry entry) {
        return entry.needsEqualSign() || entry.allowsEqualSign() && tokenAhead(1).kind == EQ;
    }

    /** The form the next token chooses; an error near it when it fits none. */
    OptionForm form(OptionTable.Entry entry, boolean equalSign) {
        Token next = tokenAhead(1);
        List<OptionForm> forms = entry.forms().stream()
                .filter(form -> form.equalSign() == equalSign && form.version() <= majorVersion())
                .toList();
        return forms.stream()
                .filter(form -> form.takes(next) || form.isGroup() && next.kind == LPAREN)
                .findFirst()
                .or(() -> forms.stream().filter(OptionForm::isBare).findFirst())
                .orElseThrow(() -> near(next));
    }

    /** Whether a unit follows the value; an error near the next token when one is missing. */
    boolean isUnitDue(OptionForm form) {
        boolean unit = form.units().stream().anyMatch(this::isWord);
        if (form.unitRequired() && !unit) {
            throw near(tokenAhead(1));
        }
        return unit;
    }

    boolean isGroupDue(OptionForm form) {
        return form.group() && tokenAhead(1).kind == LPAREN;
    }

    StringLiteral text(OptionForm form, StringLiteral literal) {
        return form.value().equals(OptionForm.SECRET) ? secret(literal) : literal;
    }
}
