package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/**
 * What the tests of all modules before this one have printed, and what the golden transcripts hold, tells no secret, no PIN and no
 * private key. Run alone, the test sees the reports that are there.
 */
class WholeTestRunTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SECRET = Pattern.compile("secrets:.*?value: *([^,} ]+)");
    private static final Pattern PIN_OF_A_TEST = Pattern.compile("PIN\\b\\w* *= *\"([^\"]+)\"");
    /** The PINs the tokens of a run are given at random: 24 bytes in hexadecimal digits. */
    private static final Pattern RANDOM_PIN = Pattern.compile("(?<![0-9A-Fa-f])[0-9a-f]{48}(?![0-9A-Fa-f])");

    private static final int TELLING_DIGITS = 32;

    @Test
    void noTestHasPrintedASecret() throws IOException, XMLStreamException {
        List<String> forbidden = forbidden();
        for (Path report : files("*/target/surefire-reports/TEST-*.xml")) {
            requireNone(printed(report), forbidden, report);
        }
        for (Path transcript : files("fixtures/golden/*")) {
            requireNone(Files.readString(transcript), forbidden, transcript);
        }
    }

    @Test
    void theScanFindsWhatItLooksFor() throws IOException {
        String pin = "0123456789abcdef".repeat(3);
        assertThat(found("the PIN is " + pin + ".", List.of())).contains(pin);
        assertThat(found("the thumbprint is " + pin + "0123456789abcdef", List.of()))
                .isEmpty();
        assertThat(forbidden()).contains("PRIVATE KEY-----").hasSizeGreaterThan(20);
        for (String secret : forbidden()) {
            assertThat(found("password=" + secret.toUpperCase(Locale.ROOT) + ";", List.of(secret)))
                    .contains(secret);
        }
    }

    private static void requireNone(String text, List<String> forbidden, Path source) {
        assertThat(found(text, forbidden))
                .as("secret in %s", PROJECT.relativize(source))
                .isEmpty();
    }

    private static Optional<String> found(String text, List<String> forbidden) {
        Matcher pin = RANDOM_PIN.matcher(text);
        if (pin.find()) {
            return Optional.of(pin.group());
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return forbidden.stream()
                .filter(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The client secrets of the worlds, the PINs written in tests, and the private keys of the pool. */
    private static List<String> forbidden() throws IOException {
        List<String> forbidden = new ArrayList<>(List.of("PRIVATE KEY-----"));
        for (Path world : files("fixtures/worlds/*.yaml")) {
            addMatches(SECRET, Files.readString(world), forbidden);
        }
        for (Path test : files("hsm-bridge/src/test/java/**.java")) {
            addMatches(PIN_OF_A_TEST, Files.readString(test), forbidden);
        }
        for (Path key : files("fixtures/src/main/resources/keys/**.p8")) {
            forbidden.add(exponent(Files.readAllBytes(key)).substring(0, TELLING_DIGITS));
        }
        return forbidden;
    }

    private static void addMatches(Pattern pattern, String text, List<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!found.contains(matcher.group(1))) {
                found.add(matcher.group(1));
            }
        }
    }

    private static String exponent(byte[] key) {
        try {
            RSAPrivateKey parsed =
                    (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
            return parsed.getPrivateExponent().toString(16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The pool holds RSA keys", e);
        }
    }

    /** The texts a report holds; the names of tests, which are statements of scripts, stand in its attributes. */
    private static String printed(Path report) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(reader.getText());
                }
            }
        }
        return text.toString();
    }

    private static List<Path> files(String glob) throws IOException {
        PathMatcher matcher = PROJECT.getFileSystem().getPathMatcher("glob:" + PROJECT + "/" + glob);
        try (Stream<Path> all = Files.walk(PROJECT)) {
            return all.filter(matcher::matches).sorted().toList();
        }
    }
}
