package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    17 | OBJECT_ID   | CREATE LOGIN l FROM EXTERNAL PROVIDER WITH OBJECT_ID = 'x'
                    17 | OBJECT_ID   | CREATE USER u FROM EXTERNAL PROVIDER WITH OBJECT_ID = 'x', DEFAULT_SCHEMA = dbo
                    16 | FORMAT      | CREATE CERTIFICATE c FROM FILE = 'f' WITH FORMAT = 'PFX', PRIVATE KEY (DECRYPTION BY PASSWORD = 'p')
                    16 | SYMMETRIC   | BACKUP SYMMETRIC KEY k TO FILE = 'f' ENCRYPTION BY PASSWORD = 'p'
                    16 | URL         | BACKUP MASTER KEY TO URL = 'u' ENCRYPTION BY PASSWORD = 'p'
                    16 | LOGIN       | GRANT CREATE LOGIN TO l
                    16 | PERFORMANCE | GRANT VIEW SERVER PERFORMANCE STATE TO l
                    """)
    void whatCameWithAVersionIsAnErrorBeforeIt(int version, String word, String batch) {
        ParsedBatch parsed = new TsqlParser(new ParseOptions(version, true)).parse(batch);
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.statements()).singleElement().hasToString(batch.replaceAll("'p'", "'***'"));
        assertThat(new TsqlParser(new ParseOptions(version - 1, true))
                        .parse(batch)
                        .errors())
                .extracting(SyntaxError::number, error -> error.arguments().get(0))
                .startsWith(org.assertj.core.groups.Tuple.tuple(102, word));
    }
}
