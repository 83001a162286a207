package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways to write options that the page "sqlcmd utility" shows. */
class SqlcmdArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "-v a=1 b=2 x.sql,        -va=1 -vb=2 x.sql",
        "-v a=1 -b x.sql,         -va=1 -b x.sql",
        "x.sql -v a=1 -v b=2,     x.sql -va=1 -vb=2",
        "x.sql a=b.sql,           x.sql a=b.sql",
        "-r x.sql,                -r0 x.sql",
        "-r 1 x.sql,              -r1 x.sql",
        "-r1 x.sql,               -r1 x.sql",
        "-m-1 -h -1 x.sql,        -m-1 -h -1 x.sql",
        "-v,                      -v"
    })
    void rewrites(String given, String rewritten) {
        assertThat(SqlcmdArguments.rewrite(given.split(" "))).containsExactly(rewritten.split(" "));
    }
}
