package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that look at a batch as a whole; what they refuse first is in {@code wrong/checks.txt}. */
class BatchCheckTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DECLARE @a int; SET @A = 1; PRINT @a",
                "IF 1 = 0 BEGIN DECLARE @a int = 1 END PRINT @a",
                "DECLARE @a int = 1, @b int = 2; SELECT @a = @b, @b += @a",
                "DECLARE @rc int; EXEC @rc = p @undeclared = 1",
                "WHILE 1 = 1 BEGIN IF 1 = 1 BREAK ELSE CONTINUE END",
                "WHILE 1 = 1 WHILE 2 = 2 BREAK; RETURN",
                "BEGIN TRY PRINT 1 END TRY BEGIN CATCH IF 1 = 1 BEGIN TRY THROW END TRY BEGIN CATCH THROW END CATCH END CATCH",
                "THROW 50000, 'x', 1",
                "GOTO Done; PRINT 'x'; done: PRINT 'y'",
                "DECLARE @c CURSOR, @n int; SET @c = CURSOR FOR SELECT 1; OPEN @c; FETCH NEXT FROM @c INTO @n",
                "PRINT DATENAME(month, GETDATE()) + CAST(@@SPID AS varchar(5))",
                "SELECT * FROM (SELECT TOP (1) name FROM sys.databases ORDER BY name) AS d",
                "SELECT (SELECT name FROM sys.databases ORDER BY name OFFSET 0 ROWS)",
                "CREATE PROCEDURE p @a int, @b int OUTPUT AS SET @b = @a RETURN @b",
                "CREATE FUNCTION f (@a int) RETURNS int AS BEGIN DECLARE @b int = @a; RETURN @b END",
                "CREATE VIEW v AS SELECT TOP (5) name FROM sys.databases ORDER BY name",
                "INSERT t SELECT name FROM sys.databases ORDER BY name"
            })
    void findsNothingWhereNothingIsWrong(String batch) {
        assertThat(parser.parse(batch).errors()).isEmpty();
    }

    @Test
    void statesTellAnAssignmentFromAUse() {
        assertThat(parser.parse("SET @a = 1; PRINT @b; SELECT @c = 1").errors())
                .extracting(SyntaxError::state, error -> error.arguments().get(0))
                .containsExactly(tuple(1, "@a"), tuple(2, "@b"), tuple(1, "@c"));
    }

    @Test
    void oneErrorEndsTheLookAtItsStatement() {
        assertThat(parser.parse("SELECT @a, @b; IF @c = 1 PRINT @d + @e").errors())
                .extracting(error -> error.arguments().get(0))
                .containsExactly("@a", "@c", "@d");
    }

    @Test
    void errorsStandInTheOrderOfTheTextAndOnlyTheFirstIsExact() {
        assertThat(parser.parse("PRINT @a\nSELECT FROM t\nPRINT @b").errors())
                .extracting(SyntaxError::number, SyntaxError::line, SyntaxError::inferred)
                .containsExactly(tuple(137, 1, false), tuple(156, 2, true), tuple(137, 3, true));
    }

    @Test
    void whatCouldNotBeReadIsNotMissed() {
        assertThat(parser.parse("DECLARE @a int = 1, @b FROM\nPRINT @a\nPRINT @c")
                        .errors())
                .extracting(SyntaxError::number, SyntaxError::line)
                .containsExactly(tuple(156, 1), tuple(137, 3));
        assertThat(parser.parse("WHILE 1 = 1 BEGIN SELECT FROM t\nBREAK END").errors())
                .extracting(SyntaxError::number)
                .containsExactly(156);
    }

    @Test
    void variablesOfAProcedureCallAreDeclared() {
        assertThat(parser.parse("PRINT @X", Set.of("@x")).errors()).isEmpty();
        assertThat(parser.parse("PRINT @y", Set.of("@x")).errors()).hasSize(1);
    }

    @Test
    void aFragmentIsNotChecked() {
        assertThat(parser.parseFragment("SET @a = 1; BREAK; THROW").errors()).isEmpty();
    }
}
