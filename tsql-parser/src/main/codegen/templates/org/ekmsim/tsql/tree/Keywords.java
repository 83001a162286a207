package org.ekmsim.tsql.tree;

import java.util.Locale;
import java.util.Set;

/** The words of T-SQL the grammar knows: generated from the same list as the lexer. */
public final class Keywords {

    private static final Set<String> RESERVED = Set.of(
<#list words.reserved as word>
            "${word}"<#if word_has_next>,<#else>);</#if>
</#list>

    private static final Set<String> CONTEXTUAL = Set.of(
<#list words.contextual as word>
            "${word}"<#if word_has_next>,<#else>);</#if>
</#list>

    private static final Set<String> FUNCTIONS = Set.of(
<#list words.functions as word>
            "${word}"<#if word_has_next>,<#else>);</#if>
</#list>

    private Keywords() {}

    /** Whether the word is reserved: it must be in brackets to be a name. */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the word means something in some places of the grammar although it may be a name. */
    public static boolean isContextual(String word) {
        return CONTEXTUAL.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a name must be in brackets: not a regular identifier, or a word that would be read as something else. */
    static boolean needsBrackets(String name) {
        return name.isEmpty()
                || !startsName(name.charAt(0))
                || isReserved(name)
                || name.equalsIgnoreCase("THROW")
                || FUNCTIONS.contains(name.toUpperCase(Locale.ROOT))
                || !name.chars().allMatch(Keywords::continuesName);
    }

    private static boolean startsName(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || c == '#';
    }

    private static boolean continuesName(int c) {
        return c < 128 && (startsName((char) c) || c >= '0' && c <= '9' || c == '@' || c == '$');
    }
}
