package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenProvisioningTest {

    @TempDir
    private Path folder;

    @Test
    void auto_takes_the_software_token_with_one_line_of_notice_when_nothing_is_found() {
        ProvisionedTokens provisioned = provision(nothingInstalled(), TokenChoice.AUTO);

        assertThat(provisioned.tokens().describe()).isEqualTo("embedded software token");
        assertThat(provisioned.notice())
                .hasValueSatisfying(notice ->
                        assertThat(notice).contains("SoftHSM was not found").hasLineCount(1));
    }

    @Test
    void software_is_taken_without_notice_even_when_a_library_is_there() throws Exception {
        ProvisionedTokens provisioned =
                provision(named(Files.createFile(folder.resolve("x.so"))), TokenChoice.SOFTWARE);

        assertThat(provisioned.tokens().describe()).isEqualTo("embedded software token");
        assertThat(provisioned.notice()).isEmpty();
    }

    @Test
    void softhsm_insisted_on_and_missing_says_where_it_was_looked_for_and_what_to_do() {
        assertThatThrownBy(() -> provision(nothingInstalled(), TokenChoice.SOFTHSM))
                .isInstanceOf(TokenException.Unavailable.class)
                .hasMessageContainingAll(
                        folder.resolve("nowhere.so").toString(),
                        folder.resolve("cache").toString(),
                        "softhsm2",
                        "EKMSIM_SOFTHSM",
                        "--hsm software");
    }

    @Test
    void a_named_library_that_is_missing_is_an_error_also_for_auto() {
        Path missing = folder.resolve("missing.so");

        assertThatThrownBy(() -> provision(named(missing), TokenChoice.AUTO))
                .isInstanceOf(TokenException.Unavailable.class)
                .hasMessageContaining(missing + " (from EKMSIM_SOFTHSM)");
    }

    @Test
    void the_search_follows_the_environment() throws Exception {
        Path cached = Files.createDirectories(folder.resolve("cache/ekmsim/softhsm/debian/usr/lib"));
        Path library = Files.createFile(cached.resolve("libsofthsm2.so"));
        Map<String, String> environment =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());

        SoftHsmSearch search = SoftHsmSearch.ofEnvironment(environment);

        assertThat(new SoftHsmSearch(search.named(), List.of(), search.cacheFolder()).find())
                .contains(library);
        assertThat(SoftHsmSearch.ofEnvironment(Map.of("EKMSIM_SOFTHSM", library.toString()))
                        .find())
                .contains(library);
        assertThat(SoftHsmSearch.ofEnvironment(Map.of("HOME", "/home/dba")).cacheFolder())
                .contains(Path.of("/home/dba/.cache/ekmsim/softhsm"));
        assertThat(SoftHsmSearch.ofEnvironment(Map.of("EKMSIM_SOFTHSM", "")).named())
                .isEmpty();
    }

    @Test
    void options_are_read_by_their_names() {
        assertThat(TokenChoice.ofOption("auto")).isEqualTo(TokenChoice.AUTO);
        assertThat(TokenChoice.ofOption("softhsm")).isEqualTo(TokenChoice.SOFTHSM);
        assertThat(TokenChoice.ofOption("software")).isEqualTo(TokenChoice.SOFTWARE);
        assertThatThrownBy(() -> TokenChoice.ofOption("SoftHSM"))
                .hasMessage("'SoftHSM' is not one of auto, softhsm, software");
    }

    private SoftHsmSearch nothingInstalled() {
        return new SoftHsmSearch(
                Optional.empty(), List.of(folder.resolve("nowhere.so")), Optional.of(folder.resolve("cache")));
    }

    private static SoftHsmSearch named(Path library) {
        return new SoftHsmSearch(Optional.of(library), List.of(), Optional.empty());
    }

    private ProvisionedTokens provision(SoftHsmSearch search, TokenChoice choice) {
        return new TokenProvisioning(search, folder, new SecureRandom()).provision(choice);
    }
}
