package org.ekmsim.world.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.tsql.script.ScriptReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the fixtures can be read: every batch is T-SQL that is modelled, every directive is one. */
class ShippedScriptsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "credential-mapped-twice",
                "managed-identity",
                "managed-identity-trace-flag",
                "managed-identity-upgrade",
                "managed-identity-upgrade-remapped",
                "recovery-pending",
                "rotate-protector",
                "tde-linux",
                "tde-with-azure-key-vault"
            })
    void hasOnlyModelledStatementsAndKnownDirectives(String name) throws IOException {
        List<ScriptItem> items = new ScriptReader().read(script(name));

        assertThat(items).isNotEmpty();
        for (ScriptItem item : items) {
            assertThat(item).isNotInstanceOf(ScriptItem.ScriptProblem.class);
            if (item instanceof ScriptItem.Batch batch) {
                ParsedBatch parsed = new TsqlParser(new ParseOptions(16, true)).parse(batch.text());
                assertThat(parsed.errors()).isEmpty();
                assertThat(parsed.unmodelled()).isEmpty();
            } else if (item instanceof ScriptItem.Directive directive) {
                assertThat(DirectiveParser.parse(directive.text())).isNotNull();
            }
        }
    }

    private static String script(String name) throws IOException {
        String path = "/org/ekmsim/fixtures/scripts/" + name + ".sql";
        try (InputStream stream = ShippedScriptsTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
