package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.NativeLong;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SoftHsmTokenTest extends TokenContract {

    private static final byte[] TRUE = {1};
    private static final byte[] FALSE = {0};
    private static final long CKA_VALUE = 0x11;

    @Override
    Tokens newTokens() {
        return SoftHsmForTests.tokensOrSkip();
    }

    @Test
    void says_which_library_serves() {
        try (Tokens tokens = newTokens()) {
            TokenDescription description = tokens.open("t").description();
            assertThat(description.library()).matches("SoftHSM 2\\.\\d+ \\(PKCS#11\\)");
            assertThat(description.pkcs11()).isTrue();
        }
    }

    @Test
    void an_imported_key_cannot_be_read_through_PKCS11() {
        Pkcs11Custody custody = SoftHsmForTests.libraryLoadedOrSkip().newToken("sealed");
        try {
            HeldKey held = custody.store(TestKeys.rsa2048(0), "imported");
            assertSealed(custody, held, "imported");
        } finally {
            custody.close();
        }
    }

    @Test
    void a_generated_key_cannot_be_read_through_PKCS11() {
        Pkcs11Custody custody = SoftHsmForTests.libraryLoadedOrSkip().newToken("sealed");
        try {
            HeldKey held = custody.generate(2048, "generated");
            assertSealed(custody, held, "generated");
        } finally {
            custody.close();
        }
    }

    @Test
    void a_secret_key_cannot_be_read_through_PKCS11() {
        Pkcs11Custody custody = SoftHsmForTests.libraryLoadedOrSkip().newToken("sealed");
        try {
            TokenKeyId id = TokenKeyId.drawn(new SecureRandom());
            HeldSecretKey held = custody.generate(SymmetricAlgorithm.AES_256, id, "secret");
            assertThat(held.key().getEncoded()).isNull();
            CryptokiSession session = custody.administration();
            NativeLong object = custody.object(id).orElseThrow();
            assertThat(session.attribute(object, CryptokiSession.CKA_SENSITIVE)).isEqualTo(TRUE);
            assertThat(session.attribute(object, CryptokiSession.CKA_EXTRACTABLE))
                    .isEqualTo(FALSE);
            assertThat(session.attribute(object, CryptokiSession.CKA_ID)).isEqualTo(id.bytes());
            assertThat(session.attribute(object, CryptokiSession.CKA_LABEL))
                    .isEqualTo("secret".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> session.attribute(object, CKA_VALUE))
                    .isInstanceOf(CryptokiError.class)
                    .hasMessage("C_GetAttributeValue returned CKR_ATTRIBUTE_SENSITIVE");
        } finally {
            custody.close();
        }
    }

    /** SoftHSM numbers sessions in the order they are opened, so two of them tell how many came between. */
    @Test
    void a_crowd_of_threads_leaves_no_session_behind() throws Exception {
        Cryptoki cryptoki = SoftHsmForTests.libraryLoadedOrSkip().cryptoki();
        try (Tokens tokens = newTokens()) {
            Token token = tokens.open("crowd");
            TokenKeyId pair = token.importRsa(TestKeys.rsa2048(0), "pair").id();
            TokenKeyId secret =
                    token.generateSecret(SymmetricAlgorithm.AES_256, "secret").id();
            TokenContract.crowd(token, pair, secret);
            long slot = cryptoki.slotTokens().get(0).slot();
            long before = sessionNumber(cryptoki, slot);
            TokenContract.crowd(token, pair, secret);
            assertThat(sessionNumber(cryptoki, slot) - before).isLessThan(64 * 5);
        }
    }

    private static long sessionNumber(Cryptoki cryptoki, long slot) {
        try (CryptokiSession session = cryptoki.openSession(slot)) {
            return session.number();
        }
    }

    private static void assertSealed(Pkcs11Custody custody, HeldKey held, String label) {
        CryptokiSession session = custody.administration();
        NativeLong object = custody.object(held.id()).orElseThrow();
        assertThat(held.privateKey().getEncoded()).isNull();
        assertThat(session.attribute(object, CryptokiSession.CKA_SENSITIVE)).isEqualTo(TRUE);
        assertThat(session.attribute(object, CryptokiSession.CKA_EXTRACTABLE)).isEqualTo(FALSE);
        assertThat(session.attribute(object, CryptokiSession.CKA_LABEL))
                .isEqualTo(label.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> session.attribute(object, CryptokiSession.CKA_PRIVATE_EXPONENT))
                .isInstanceOf(CryptokiError.class)
                .hasMessage("C_GetAttributeValue returned CKR_ATTRIBUTE_SENSITIVE");
    }

    @Test
    void a_wrong_pin_is_told_without_showing_it() {
        TokenLibrary library = SoftHsmForTests.libraryLoadedOrSkip();
        Pkcs11Custody custody = library.newToken("pin");
        try {
            SunPkcs11.logout(custody.provider());
            assertThatThrownBy(() -> SunPkcs11.login(custody.provider(), "pin", new Pin("135790864")))
                    .isInstanceOf(TokenException.WrongPin.class)
                    .hasMessage("The PIN for token 'pin' is wrong");
        } finally {
            custody.close();
        }
    }

    @Test
    void a_second_library_in_the_process_is_refused() {
        Path file = SoftHsmForTests.libraryOrSkip();
        SoftHsmForTests.libraryLoadedOrSkip();

        assertThatThrownBy(
                        () -> TokenLibrary.open(file.getParent(), SoftHsmForTests.BASE_DIRECTORY, new SecureRandom()))
                .isInstanceOf(TokenException.Unavailable.class)
                .hasMessageContaining("cannot load a second PKCS#11 library");
    }

    @Test
    void closed_tokens_leave_no_object_on_disk_and_their_slots_are_used_again() throws Exception {
        Cryptoki cryptoki = SoftHsmForTests.libraryLoadedOrSkip().cryptoki();
        openAndClose("first");
        int slots = cryptoki.slotTokens().size();
        List<Path> objects = objectFiles();

        openAndClose("second");

        assertThat(cryptoki.slotTokens()).hasSize(slots);
        assertThat(objectFiles()).hasSameSizeAs(objects);
    }

    private void openAndClose(String label) {
        try (Tokens tokens = newTokens()) {
            tokens.open(label).importRsa(TestKeys.rsa2048(0), "k");
        }
    }

    private static List<Path> objectFiles() throws Exception {
        try (Stream<Path> files = Files.walk(SoftHsmForTests.BASE_DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".object") && !file.endsWith("token.object"))
                    .toList();
        }
    }

    @Test
    void keeps_tokens_in_a_directory_for_the_owner_only() throws Exception {
        SoftHsmForTests.libraryLoadedOrSkip();
        try (Stream<Path> entries = Files.list(SoftHsmForTests.BASE_DIRECTORY)) {
            List<Path> directories = entries.filter(Files::isDirectory).toList();
            assertThat(directories).isNotEmpty().allSatisfy(directory -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------"));
        }
    }
}
