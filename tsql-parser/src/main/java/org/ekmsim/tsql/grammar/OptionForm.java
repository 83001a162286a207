package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.LPAREN;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.PREFIXED_STRING_LITERAL;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.QUOTED_STRING;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.UNSIGNED_INTEGER_LITERAL;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.VARIABLE;

import java.util.List;

/**
 * One way to write an option after its name.
 *
 * @param equalSign whether an equal sign comes first
 * @param value a word in upper case, or in lower case the class of the value; empty for none
 * @param units the words that may follow the value
 * @param unitRequired whether one of them must
 * @param group whether options in parentheses may follow; where there is no value, they must
 * @param version the first major version that has it
 */
record OptionForm(
        boolean equalSign, String value, List<String> units, boolean unitRequired, boolean group, int version) {

    static final String NUMBER = "number";
    static final String TEXT = "text";
    static final String SECRET = "secret";
    static final String VARIABLE_NAME = "variable";
    static final String NAME = "name";
    static final String NAMES = "names";

    /** Reads one form of a {@link OptionTable}. */
    static OptionForm of(String text) {
        int at = text.indexOf('@');
        int version = at < 0 ? 0 : Integer.parseInt(text.substring(at + 1));
        String form = at < 0 ? text : text.substring(0, at);
        boolean equalSign = form.startsWith("=");
        boolean bare = form.endsWith("-");
        boolean group = form.endsWith("()") || form.endsWith("+");
        String[] words = form.replaceAll("[=()+-]", "").split("[/?]");
        List<String> units = List.of(words).subList(1, words.length);
        return new OptionForm(equalSign, bare ? "" : words[0], units, form.contains("/"), group, version);
    }

    boolean hasValue() {
        return !value.isEmpty();
    }

    boolean isBare() {
        return value.isEmpty() && !group;
    }

    boolean isGroup() {
        return value.isEmpty() && group;
    }

    boolean takes(Token token) {
        return switch (value) {
            case "" -> false;
            case NUMBER -> token.kind == UNSIGNED_INTEGER_LITERAL;
            case TEXT, SECRET -> token.kind == QUOTED_STRING || token.kind == PREFIXED_STRING_LITERAL;
            case VARIABLE_NAME -> token.kind == VARIABLE;
            case NAME -> ParserState.isName(token);
            case NAMES -> token.kind == LPAREN;
            default -> ParserState.isWord(token, value);
        };
    }

    boolean isWord() {
        return hasValue() && Character.isUpperCase(value.charAt(0));
    }
}
