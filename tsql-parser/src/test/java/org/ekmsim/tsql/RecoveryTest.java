package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After an error reading goes on at the next statement, and what the error broke is not reported again. */
class RecoveryTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # errors as number@line | batch, a pilcrow ends a line
            156@1                   | SELECT FROM t¶PRINT 'x'
            156@1 156@3             | SELECT FROM t¶PRINT 'x'¶SELECT FROM u
            156@1 156@1             | SELECT FROM t; SELECT FROM u
            156@2                   | BEGIN¶SELECT FROM t¶PRINT 'x'¶END¶PRINT 'y'
            156@2                   | BEGIN TRY¶SELECT FROM t¶END TRY¶BEGIN CATCH¶PRINT 'x'¶END CATCH
            156@4 156@7             | BEGIN TRY¶PRINT 'x'¶END TRY BEGIN CATCH¶SELECT FROM t¶PRINT 'y'¶END CATCH¶SELECT FROM u
            156@2                   | IF 1 = 1¶BEGIN SELECT FROM t END¶ELSE¶PRINT 'x'
            156@2                   | BEGIN¶SELECT FROM t¶BEGIN TRAN¶COMMIT¶END
            156@1                   | UPDATE t FROM¶SET a = 1¶WHERE b = 2
            102@1                   | SELECT a,,b¶FROM t WHERE c IN (¶SELECT 1)
            102@1                   | SELECT ?¶PRINT 'x'
            102@1                   | ALTER LOGIN l;¶ADD CREDENTIAL n;
            156@1 102@3             | SELECT FROM t; CREATE TABLE t (a int¶, b int); PRINT¶,
            """)
    void reports(String errors, String batch) {
        ParsedBatch parsed = parser.parse(batch.replace('¶', '\n'));
        assertThat(parsed.errors().stream().map(error -> error.number() + "@" + error.line()))
                .containsExactly(errors.split(" "));
        assertThat(parsed.errors().subList(1, parsed.errors().size())).allMatch(SyntaxError::inferred);
    }
}
