<#-- The lexer: Calcite's, where T-SQL agrees with it. -->

<#-- Comments: two slashes and hints are not comments; block comments nest. -->
<@patch from="(\"//\"|\"--\")" to="\"--\""/>
<@patch from="    < HINT_BEG: \"/*+\">\n|" to=""/>
<@cut from="<DEFAULT, DQID, BTID, BQID, BQHID> MORE :\n{\n    <\"/**\"" upto="<DEFAULT, DQID, BTID, BQID, BQHID> MORE :\n{\n    \"/*\" "/>
<@patch from="<IN_FORMAL_COMMENT,IN_MULTI_LINE_COMMENT>\nMORE :\n{" to="<IN_MULTI_LINE_COMMENT>
MORE :
{
    < \"/\" \"*\" > { pushState(); }
}

<IN_FORMAL_COMMENT,IN_MULTI_LINE_COMMENT>
MORE :
{"/>

<#-- White space: what the server skips besides the usual five. -->
<@patch from="|   \"\\f\"\n}" to="|   \"\\f\"
|   \"\\u0000\"
|   \"\\u000b\"
|   \"\\u001a\"
|   \"\\u00a0\"
|   \"\\u3000\"
|   \"\\ufeff\"
}"/>

<#-- Literals: only 'x' and N'x' are strings; 0x starts binary; $ starts money. What is not closed is a token too. -->
<@patch from="(\"_\" <CHARSETNAME> | \"N\") <QUOTED_STRING>" to="\"N\" <QUOTED_STRING>"/>
<@cut from="|\n    < UNICODE_STRING_LITERAL:" upto="|\n    < #CHARSETNAME:"/>
<@cut from="<DEFAULT, DQID, BTID, BQID, BQHID> TOKEN :\n{\n    < UNICODE_QUOTED_ESCAPE_CHAR:" upto="/* SEPARATORS */"/>
<@cut from="|\n    /* To improve error reporting, we allow" upto="}\n\n// All databases except BigQuery"/>
<@patch from="    < QUOTED_STRING: <QUOTE> ( (~[\"'\"]) | (\"''\"))* <QUOTE> >" to="    < QUOTED_STRING: <QUOTE> ( (~[\"'\"]) | (\"''\"))* <QUOTE> >
|
    < UNCLOSED_STRING: (\"N\")? <QUOTE> ( (~[\"'\"]) | (\"''\"))* >
|
    < DOUBLE_QUOTED: \"\\\"\" ( (~[\"\\\"\"]) | (\"\\\"\\\"\"))* \"\\\"\" > { matchedToken.kind = quotedIdentifiers ? DOUBLE_QUOTED : QUOTED_STRING; }
|
    < UNCLOSED_DOUBLE_QUOTED: \"\\\"\" ( (~[\"\\\"\"]) | (\"\\\"\\\"\"))* >
|
    < BINARY_LITERAL: \"0x\" (<HEXDIGIT>)* >
|
    < PSEUDO_COLUMN: \"$\" <LETTER> (<LETTER> | <DIGIT>)* >
|
    < MONEY_LITERAL: \"$\" ((\",\")? [\"0\"-\"9\"])* (\".\" ([\"0\"-\"9\"])*)? >"/>

<#-- Names: brackets may hold line breaks or nothing (number 1038 then); # and @ start names, $ does not. -->
<@patch from="        (~[\"]\",\"\\n\",\"\\r\"])\n    |\n        (\"]]\")\n    )+\n    \"]\"\n    >" to="        (~[\"]\"])
    |
        (\"]]\")
    )*
    \"]\"
    >
|
    < UNCLOSED_BRACKET: \"[\" ( (~[\"]\"]) | (\"]]\") )* >"/>
<@patch from="        < IDENTIFIER: <LETTER> (<LETTER>|<DIGIT>)* >" to="        < IDENTIFIER: (<LETTER> | \"#\") (<LETTER> | <DIGIT> | \"@\" | \"#\" | \"$\")* >
    |
        < GLOBAL_VARIABLE: \"@@\" (<LETTER> | <DIGIT> | \"@\" | \"#\" | \"$\")* >
    |
        < VARIABLE: \"@\" (<LETTER> | <DIGIT> | \"@\" | \"#\" | \"$\")* >"/>
<@patch from="        \"\\u0024\",\n" to=""/>
<@cut from="    < COLLATION_ID:" upto="    < #LETTER:"/>

<#-- Operators T-SQL has and Calcite has not; || and => are not operators here. -->
<@patch from="|   < NE2: \"!=\" >" to="|   < NE2: \"!=\" >
|   < NOT_LESS: \"!<\" >
|   < NOT_GREATER: \"!>\" >
|   < DOUBLE_COLON: \"::\" >
|   < TILDE: \"~\" >
|   < PLUS_EQ: \"+=\" >
|   < MINUS_EQ: \"-=\" >
|   < STAR_EQ: \"*=\" >
|   < SLASH_EQ: \"/=\" >
|   < PERCENT_EQ: \"%=\" >
|   < AMPERSAND_EQ: \"&=\" >
|   < BAR_EQ: \"|=\" >
|   < CARET_EQ: \"^=\" >"/>
<@patch from="|   < LAMBDA: \"->\" >\n" to=""/>
<@patch from="|   < CONCAT: \"||\" >\n|   < NAMED_ARGUMENT_ASSIGNMENT: \"=>\" >\n" to=""/>
<@patch from="|   < LEFTSHIFT: \"<<\" >\n|   < DOLLAR: \"$\" >\n" to=""/>
<@patch from="|   < QUOTE: \"'\" >\n|   < DOUBLE_QUOTE: \"\\\"\" >" to="|   < #QUOTE: \"'\" >
|   < #DOUBLE_QUOTE: \"\\\"\" >"/>

<#-- Any other character is a token of its own: there is no lexical error besides an unclosed comment. -->
<@cut from="/* Special token to throw a wrench" upto="/**\n * Defines a production which can never be accepted"/>
<#assign calcite = calcite?keep_before("/**\n * Defines a production which can never be accepted") + "
<DEFAULT> TOKEN :
{
    < UNEXPECTED_CHARACTER: ~[] >
}
">

<#-- QUOTED_IDENTIFIER decides what double quotes make. -->
<@patch from="    void beforeTableName() {" to="    boolean quotedIdentifiers = true;

    void beforeTableName() {"/>

<#-- Where the outermost open comment began, for the error about a missing end. -->
<@patch from="      lexicalStateStack.add(curLexState);" to="      if (lexicalStateStack.isEmpty()) {
        commentLine = input_stream.getBeginLine();
        commentColumn = input_stream.getBeginColumn();
      }
      lexicalStateStack.add(curLexState);"/>
<@patch from="    boolean quotedIdentifiers = true;" to="    boolean quotedIdentifiers = true;
    int commentLine;
    int commentColumn;

    boolean isInComment() {
      return !lexicalStateStack.isEmpty();
    }"/>
