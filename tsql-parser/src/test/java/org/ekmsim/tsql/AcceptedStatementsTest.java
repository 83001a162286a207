package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.tsql.tree.PrintOptions;
import org.ekmsim.tsql.tree.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What T-SQL accepts: each sample is one statement, prints its canonical form, and reads back as the same tree. */
class AcceptedStatementsTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    static Stream<Corpus.Sample> samples() {
        return Corpus.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void printsItsCanonicalForm(Corpus.Sample sample) {
        assertThat(only(sample.text()).print(PrintOptions.complete())).isEqualTo(sample.canonical());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsBackAsTheSameTree(Corpus.Sample sample) {
        Statement first = only(sample.text());
        Statement second = only(first.print(PrintOptions.complete()));
        assertThat(second.getClass()).isEqualTo(first.getClass());
        assertThat(second.print(PrintOptions.complete())).isEqualTo(first.print(PrintOptions.complete()));
    }

    @Test
    void everySampleSaysWhereItComesFrom() {
        assertThat(Corpus.samples()).allSatisfy(sample -> assertThat(sample.source())
                .as("source of %s", sample)
                .matches("(docs|server|platform|common)\\b.*"));
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(Corpus.samples()).hasSizeGreaterThan(500);
    }

    @Test
    void allSamplesTogetherAreOneBatch() {
        List<String> samples = Corpus.samples()
                .map(Corpus.Sample::canonical)
                .filter(this::mayFollowOthers)
                .toList();
        ParsedBatch parsed = parser.parseFragment(String.join(";\n", samples));
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.statements()).hasSize(samples.size());
    }

    /** A procedure, function, trigger, view or schema must be the first statement of its batch. */
    private boolean mayFollowOthers(String statement) {
        return parser.parseFragment("PRINT 'first';\n" + statement).errors().stream()
                .noneMatch(error -> error.number() == 111);
    }

    private Statement only(String text) {
        ParsedBatch batch = parser.parseFragment(text);
        assertThat(batch.errors()).as("errors of %s", text).isEmpty();
        assertThat(batch.unmodelled()).as("unmodelled in %s", text).isEmpty();
        assertThat(batch.statements()).hasSize(1);
        return batch.statements().get(0);
    }
}
