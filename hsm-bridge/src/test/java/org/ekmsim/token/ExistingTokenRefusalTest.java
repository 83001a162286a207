package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Native;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with library, token and PIN, each in one sentence that says what, where, and what to do. */
class ExistingTokenRefusalTest {

    @TempDir
    private static Path folder;

    private static SoftHsmOfUser softHsm;

    @BeforeAll
    static void tokensOfTheUser() throws Exception {
        softHsm = SoftHsmOfUser.in(folder, "wrong pin", "good pin", "twin", "twin");
    }

    @Test
    void a_wrong_pin_is_told_with_token_and_file_and_never_shown() throws Exception {
        Path pinFile = softHsm.pinFile("97531-wrong\n");

        assertThatThrownBy(() -> open(softHsm.library(), "wrong pin", pinFile))
                .isInstanceOf(TokenException.WrongPin.class)
                .hasMessage("The PIN in " + pinFile + " is wrong for token 'wrong pin' of " + softHsm.library()
                        + ". The token counts wrong PINs and may lock itself after some more."
                        + " Put the token's user PIN into the file's first line")
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("97531"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SoftHsmOfUser.PIN, SoftHsmOfUser.PIN + "\r\nnotes\n", "\uFEFF" + SoftHsmOfUser.PIN + "\n"})
    void the_pin_is_the_first_line_without_its_end(String content) throws Exception {
        Path pinFile = softHsm.pinFile(content);

        assertThatCode(() -> open(softHsm.library(), "good pin", pinFile).close())
                .doesNotThrowAnyException();
    }

    @Test
    void an_unknown_label_is_answered_with_those_there_are() throws Exception {
        Path pinFile = softHsm.pinFile(SoftHsmOfUser.PIN);

        assertThatThrownBy(() -> open(softHsm.library(), "good pni", pinFile))
                .isInstanceOf(TokenException.TokenNotFound.class)
                .hasMessage("The PKCS#11 library " + softHsm.library() + " has no token labelled 'good pni', it has "
                        + "'good pin', 'twin', 'twin', 'wrong pin'. Name one of them with --token-label");
    }

    @Test
    void several_tokens_without_a_label_are_listed() throws Exception {
        ExistingToken choice = new ExistingToken(softHsm.library(), Optional.empty(), softHsm.pinFile("x"));

        assertThatThrownBy(() -> open(choice))
                .isInstanceOf(TokenException.AmbiguousToken.class)
                .hasMessage("The PKCS#11 library " + softHsm.library() + " has several tokens: "
                        + "'good pin', 'twin', 'twin', 'wrong pin'. Choose one with --token-label");
    }

    @Test
    void several_tokens_of_the_label_are_not_guessed_between() throws Exception {
        Path pinFile = softHsm.pinFile(SoftHsmOfUser.PIN);

        assertThatThrownBy(() -> open(softHsm.library(), "twin", pinFile))
                .isInstanceOf(TokenException.AmbiguousToken.class)
                .hasMessageContaining("has 2 tokens labelled 'twin'");
    }

    @Test
    void a_missing_library_is_named() throws Exception {
        Path missing = folder.resolve("missing.so");
        Path pinFile = softHsm.pinFile(SoftHsmOfUser.PIN);

        assertThatThrownBy(() -> open(missing, "x", pinFile))
                .isInstanceOf(TokenException.Unavailable.class)
                .hasMessageStartingWith("There is no PKCS#11 library " + missing + ". Name the library's file");
    }

    @Test
    void a_file_that_is_no_library_is_refused_in_one_line() throws Exception {
        Path text = Files.writeString(folder.resolve("text.so"), "not a library");
        Path pinFile = softHsm.pinFile(SoftHsmOfUser.PIN);

        assertThatThrownBy(() -> open(text, "x", pinFile))
                .isInstanceOf(TokenException.Unavailable.class)
                .hasMessageStartingWith("The file " + text.toRealPath() + " is not a PKCS#11 library that loads here: ")
                .message()
                .hasLineCount(1);
    }

    @Test
    void a_library_without_the_functions_of_PKCS11_is_refused() throws Exception {
        // Any native library will do: this one is JNA's own, unpacked where its resource is.
        String resource =
                "/com/sun/jna/" + com.sun.jna.Platform.RESOURCE_PREFIX + "/" + System.mapLibraryName("jnidispatch");
        Path other = folder.resolve("other.so");
        try (var stream = Native.class.getResourceAsStream(resource)) {
            Files.copy(java.util.Objects.requireNonNull(stream), other);
        }
        Path pinFile = softHsm.pinFile(SoftHsmOfUser.PIN);

        assertThatThrownBy(() -> open(other, "x", pinFile))
                .isInstanceOf(TokenException.Unavailable.class)
                .hasMessageContaining("is not a PKCS#11 library that loads here: ")
                .hasMessageContaining("C_GetFunctionList")
                .message()
                .hasLineCount(1);
    }

    @Test
    void a_missing_pin_file_is_named() {
        Path missing = folder.resolve("no-pin.txt");

        assertThatThrownBy(() -> open(softHsm.library(), "good pin", missing))
                .isInstanceOf(TokenException.UnusablePinFile.class)
                .hasMessage(
                        "There is no PIN file " + missing
                                + ". Write the user's PIN of the token into its first line, or name another file with --pin-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\n24680-user\n"})
    void an_empty_first_line_is_no_pin(String content) throws Exception {
        Path empty = softHsm.pinFile(content);

        assertThatThrownBy(() -> open(softHsm.library(), "good pin", empty))
                .isInstanceOf(TokenException.UnusablePinFile.class)
                .hasMessage("The first line of the PIN file " + empty
                        + " is empty. Write the user's PIN of the token there");
    }

    @Test
    void a_folder_and_a_file_of_something_else_hold_no_pin() throws Exception {
        Path tooLong = softHsm.pinFile("Z".repeat(5000));

        assertThatThrownBy(() -> open(softHsm.library(), "good pin", folder))
                .isInstanceOf(TokenException.UnusablePinFile.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> open(softHsm.library(), "good pin", tooLong))
                .isInstanceOf(TokenException.UnusablePinFile.class)
                .hasMessageContaining("more than 1024 bytes")
                .message()
                .doesNotContain("ZZZ");
    }

    @ParameterizedTest
    @EnumSource(PinTries.class)
    void what_the_token_tells_about_tries_left_is_passed_on(PinTries tries) {
        long flags =
                switch (tries) {
                    case UNKNOWN -> 0;
                    case COUNTED -> 0x10000;
                    case LAST -> 0x30000;
                    case NONE -> 0x70000;
                };
        PinTries left = PinTries.left(Optional.of(new Cryptoki.SlotToken(1, "t", "s", flags)));

        assertThat(left).isEqualTo(tries);
        assertThat(new TokenException.WrongPin("t", Path.of("l"), Path.of("p"), left))
                .hasMessageContaining(left.sentence());
    }

    private static Tokens open(Path library, String label, Path pinFile) throws IOException {
        return open(new ExistingToken(library, Optional.of(label), pinFile));
    }

    private static Tokens open(ExistingToken choice) {
        SoftHsmSearch search = SoftHsmSearch.ofEnvironment(System.getenv());
        return new TokenProvisioning(search, folder, new SecureRandom())
                .provision(choice)
                .tokens();
    }
}
