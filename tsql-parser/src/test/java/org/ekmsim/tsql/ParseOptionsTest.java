package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the options change. */
class ParseOptionsTest {

    private static ParsedBatch parse(boolean quotedIdentifiers, String batch) {
        return new TsqlParser(new ParseOptions(16, quotedIdentifiers)).parse(batch);
    }

    @Test
    void doubleQuotesMakeNamesOrStrings() {
        assertThat(parse(true, "SELECT \"a b\"").statements()).hasToString("[SELECT [a b]]");
        assertThat(parse(false, "SELECT \"a b\"").statements()).hasToString("[SELECT 'a b']");
        assertThat(parse(false, "PRINT \"it's \"\"x\"\"\"").statements()).hasToString("[PRINT 'it''s \"x\"']");
        assertThat(parse(false, "USE \"master\"").errors()).hasSize(1);
    }

    @Test
    void setQuotedIdentifierWorksWhileTheBatchIsRead() {
        assertThat(parse(true, "SET QUOTED_IDENTIFIER OFF; PRINT \"x\"; SET QUOTED_IDENTIFIER ON; SELECT \"x\"")
                        .statements())
                .extracting(Object::toString)
                .containsExactly("SET QUOTED_IDENTIFIER OFF", "PRINT 'x'", "SET QUOTED_IDENTIFIER ON", "SELECT x");
    }

    @Test
    void suspendAndResumeCameWithVersion15() {
        String batch = "ALTER DATABASE d SET ENCRYPTION SUSPEND";
        assertThat(new TsqlParser(new ParseOptions(15, true)).parse(batch).errors())
                .isEmpty();
        assertThat(new TsqlParser(new ParseOptions(14, true)).parse(batch).errors())
                .extracting(SyntaxError::number, error -> error.arguments().get(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(102, "SUSPEND"));
    }
}
