package org.ekmsim.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Expressions with the type and value, or the message, that the documentation gives them. */
final class ExpressionTest {

    private final Fixture fixture = new Fixture();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(
            resources = "/org/ekmsim/engine/query/expressions.txt",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '`')
    void isEvaluatedAsDocumented(String expression, String expected, String source) {
        assertThat(fixture.outcome(expression)).as(source).isEqualTo(expected);
    }
}
