/* KEYWORDS, from keywords.tdd. The lexer has them before the identifiers, so they win on equal length. */

<#-- A token cannot share the name of the lexical state DEFAULT. -->
<#function tokenName word><#return (word == "DEFAULT")?then("DEFAULT_", word)></#function>
<DEFAULT, DQID, BTID, BQID, BQHID> TOKEN :
{
<#list words.reserved + words.functions + words.contextual as word>
    < ${tokenName(word)}: "${word}" ><#if word_has_next> |</#if>
</#list>
}

/** A word of the grammar used as an ordinary name. */
void ContextualWord() :
{}
{
<#list words.contextual as word>
    <${tokenName(word)}><#if word_has_next> |</#if>
</#list>
}
