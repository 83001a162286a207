package org.ekmsim.provider.conformance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ekmsim.provider.AlgorithmInfo;
import org.ekmsim.provider.AuthType;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.KeyFlags;
import org.ekmsim.provider.KeyType;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderInfo.ProviderProperties;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.ReturnCode;

/** Rules about what a provider says of itself and of its algorithms. */
final class IdentityRules {

    private static final int LONGEST_NAME = 2048;
    private static final int LONGEST_THUMBPRINT = 32;
    private static final int LONGEST_TAG = 120;

    /** Key lengths by tag, as the engine expects them. */
    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("RC2", 128),
            Map.entry("RC4", 40),
            Map.entry("RC4_128", 128),
            Map.entry("DES", 64),
            Map.entry("TRIPLE_DES", 128),
            Map.entry("DESX", 192),
            Map.entry("TRIPLE_DES_3KEY", 192),
            Map.entry("AES_128", 128),
            Map.entry("AES_192", 192),
            Map.entry("AES_256", 256),
            Map.entry("RSA_512", 512),
            Map.entry("RSA_1024", 1024),
            Map.entry("RSA_2048", 2048),
            Map.entry("RSA_3072", 3072),
            Map.entry("RSA_4096", 4096));

    static final List<Rule> ALL = List.of(
            new Rule("The library exports all seventeen entry points", IdentityRules::exports),
            new Rule("The library's signature verifies", IdentityRules::signature),
            new Rule("The provider can be initialised repeatedly", IdentityRules::initialisedTwice),
            new Rule("The friendly name is negotiated and has 1 to 2048 bytes", IdentityRules::friendlyName),
            new Rule("GUID and version are those of the library", IdentityRules::identity),
            new Rule("The provider is built for version 1.1 of the interface", IdentityRules::apiVersion),
            new Rule("The authentication type is BASIC or OTHER", IdentityRules::authentication),
            new Rule("Thumbprints have 1 to 32 bytes", IdentityRules::thumbprintLength),
            new Rule("Keys of one type at least are supported", IdentityRules::support),
            new Rule("The description is the same every time", IdentityRules::constant),
            new Rule("Algorithm ids ascend, and each describes itself", IdentityRules::algorithms),
            new Rule("Algorithms have the key lengths of their tags", IdentityRules::keyLengths),
            new Rule("An algorithm id that is none is not found", IdentityRules::unknownAlgorithm));

    private IdentityRules() {}

    private static void exports(Subject subject) {
        Set<EntryPoint> missing = EnumSet.copyOf(EntryPoint.all());
        missing.removeAll(subject.library().exports());
        Violation.unless(missing.isEmpty(), "missing are " + missing);
    }

    private static void signature(Subject subject) {
        Violation.unless(subject.library().signatureValid(), "it does not");
    }

    private static void initialisedTwice(Subject subject) {
        Violation.unlessCode(
                ReturnCode.SUCCESS, subject.provider().initializeProvider(), "the second SqlCryptInitializeProvider");
        Violation.unlessCode(ReturnCode.SUCCESS, subject.provider().freeProvider(), "SqlCryptFreeProvider");
    }

    private static void friendlyName(Subject subject) {
        ProviderInfo info = subject.info();
        int bytes = info.name().count();
        Violation.unless(bytes > 0 && bytes <= LONGEST_NAME, "it has " + bytes);
    }

    private static void identity(Subject subject) {
        ProviderProperties properties = subject.properties();
        Violation.unless(
                properties.guid().equals(subject.library().guid()),
                "the provider says its GUID is " + properties.guid());
        Violation.unless(
                properties.version().equals(subject.library().version()),
                "the provider says its version is " + properties.version().text());
    }

    private static void apiVersion(Subject subject) {
        ProviderVersion version = subject.properties().apiVersion();
        Violation.unless(version.equals(ProviderVersion.SUPPORTED_API), "it is for " + version.text());
    }

    private static void authentication(Subject subject) {
        int type = subject.properties().authType();
        Violation.unless(type == AuthType.BASIC || type == AuthType.OTHER, "it is " + type);
    }

    private static void thumbprintLength(Subject subject) {
        int bytes = subject.properties().thumbprintLength();
        Violation.unless(bytes > 0 && bytes <= LONGEST_THUMBPRINT, "they have " + bytes);
    }

    private static void support(Subject subject) {
        ProviderProperties properties = subject.properties();
        int any = properties.symmetricKeySupport() | properties.asymmetricKeySupport();
        Violation.unless((any & KeyFlags.SUPPORTED) != 0, "none are");
    }

    private static void constant(Subject subject) {
        Violation.unless(subject.properties().equals(subject.properties()), "two answers differ");
    }

    private static void algorithms(Subject subject) {
        for (AlgorithmInfo algorithm : subject.algorithms()) {
            Violation.unless(
                    algorithm.tag().count() > 0 && algorithm.tag().count() <= LONGEST_TAG,
                    "the tag of algorithm " + algorithm.id() + " has "
                            + algorithm.tag().count() + " bytes");
            Violation.unless(
                    algorithm.keyType() == KeyType.ASYMMETRIC || algorithm.keyType() == KeyType.SYMMETRIC,
                    "the key type of algorithm " + algorithm.id() + " is " + algorithm.keyType());
        }
    }

    private static void keyLengths(Subject subject) {
        for (AlgorithmInfo algorithm : subject.algorithms()) {
            Integer bits = BITS.get(algorithm.tag().text());
            Violation.unless(
                    bits != null,
                    "SQL Server knows no algorithm " + algorithm.tag().text());
            Violation.unless(
                    bits == null || bits == algorithm.bitLength(),
                    algorithm.tag().text() + " has " + algorithm.bitLength() + " bits");
        }
    }

    private static void unknownAlgorithm(Subject subject) {
        Violation.unlessCode(
                ReturnCode.NOT_FOUND,
                subject.provider().getAlgorithmInfo(0, AlgorithmInfo.probe()),
                "SqlCryptGetAlgorithmInfo for id 0");
        Violation.unlessCode(
                ReturnCode.NOT_FOUND,
                subject.provider().getAlgorithmInfo(Integer.MAX_VALUE, AlgorithmInfo.probe()),
                "SqlCryptGetAlgorithmInfo for an unknown id");
    }
}
