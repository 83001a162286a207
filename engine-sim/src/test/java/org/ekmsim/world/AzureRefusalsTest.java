package org.ekmsim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ekmsim.engine.message.UnmodelledException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What the services of Azure do not have.
 *
 * <p>Sources: "T-SQL differences between SQL Server and Azure SQL Database", "T-SQL differences between SQL Server &amp; Azure SQL Managed
 * Instance"; message texts from "SQL error codes for SQL Database client applications" and the list of events and errors.
 */
class AzureRefusalsTest {

    private static final Map<String, World> WORLDS = new ConcurrentHashMap<>();

    private static Client administrator(String world) {
        World base = WORLDS.computeIfAbsent(world, name -> EngineFixture.open(WorldTexts.shipped(name)));
        return EngineFixture.connect(base.fork(), "serveradmin");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "azure-refusals.txt", delimiter = '|', quoteCharacter = '\0')
    void whatIsNotThereIsRefused(
            String world,
            String batch,
            @Nullable Integer number,
            @Nullable Integer level,
            @Nullable Integer state,
            String text) {
        Client client = administrator(world);
        if (number == null || level == null || state == null) {
            assertThatThrownBy(() -> client.run(batch))
                    .isInstanceOfSatisfying(UnmodelledException.class, e -> assertThat(e.construct())
                            .isEqualTo(text));
        } else {
            client.run(batch).fails(number, level, state, text);
        }
    }

    @Test
    void nothingOfTheBatchRuns() {
        assertThat(administrator("managed-instance")
                        .run("PRINT 'before'; CREATE CRYPTOGRAPHIC PROVIDER p FROM FILE = 'C:\\p.dll'")
                        .messages())
                .extracting(message -> message.number())
                .containsExactly(41906);
    }

    @Test
    void namesAndTextsAreNoStatements() {
        administrator("managed-instance")
                .run("CREATE TABLE [CREATE CRYPTOGRAPHIC PROVIDER] (a int); PRINT 'BACKUP LOG'")
                .prints("BACKUP LOG");
    }
}
