package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.tsql.credential.CreateCredential;
import org.ekmsim.tsql.tree.PrintOptions;
import org.ekmsim.tsql.tree.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are in the tree, and in no text the tree gives of itself unless asked for. */
class SecretsTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'hunter2'",
                "ALTER CREDENTIAL c WITH IDENTITY = 'i', SECRET = N'hunter2'",
                "CREATE LOGIN l WITH PASSWORD = 'hunter2'",
                "CREATE LOGIN l WITH PASSWORD = 0xDEADBEEF HASHED",
                "ALTER LOGIN l WITH PASSWORD = 'hunter2' OLD_PASSWORD = 'hunter2'",
                "EXEC ('CREATE CREDENTIAL c WITH IDENTITY = ''i'', SECRET = ''hunter2''')",
                "EXEC sp_executesql N'CREATE LOGIN l WITH PASSWORD=''hunter2'''",
                "IF 1 = 1 BEGIN CREATE LOGIN l WITH PASSWORD = 'hunter2' END"
            })
    void areMaskedByToString(String batch) {
        Statement statement = parser.parse(batch).statements().get(0);
        assertThat(statement.toString()).doesNotContain("hunter2", "DEADBEEF").contains("***");
        assertThat(statement.print(PrintOptions.complete())).containsAnyOf("hunter2", "DEADBEEF");
        assertThat(parser.parse(batch).toString()).doesNotContain("hunter2", "DEADBEEF");
    }

    @Test
    void areMaskedInTheLiteralItself() {
        CreateCredential statement =
                (CreateCredential) parser.parse("CREATE CREDENTIAL c WITH IDENTITY = 'i', SECRET = 'hunter2'")
                        .statements()
                        .get(0);
        assertThat(statement.secret()).hasToString("'***'");
        assertThat(statement.secret().value()).isEqualTo("hunter2");
        assertThat(statement.identity()).hasToString("'i'");
    }
}
