package org.ekmsim.provider.akv;

import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.provider.ProviderVersion;

/**
 * A generation of the connector; each states what it can do.
 *
 * @param id the name in world files
 * @param version the version the connector answers for itself
 * @param fileVersion the version in the file's properties
 * @param codes the numbers of its errors
 * @param thumbprints how it identifies keys
 * @param hsmKeys whether it opens RSA-HSM keys and asks managed HSMs for tokens
 * @param longestKey the greatest RSA modulus it opens, in bits
 * @param versionsInNames whether PROVIDER_KEY_NAME may name a version
 * @param managedIdentity whether sessions can be opened with a managed identity
 * @param logLevels whether the registry can filter what it writes to the event log
 * @param attempts how often it sends a request that is throttled or meets a failing service (number inferred)
 */
record ConnectorVersion(
        String id,
        ProviderVersion version,
        String fileVersion,
        CodeFamily codes,
        ThumbprintScheme thumbprints,
        boolean hsmKeys,
        int longestKey,
        boolean versionsInNames,
        boolean managedIdentity,
        boolean logLevels,
        int attempts) {

    private static final ConnectorVersion V1_0_4 = new ConnectorVersion(
            "1.0.4.0",
            new ProviderVersion(1, 0, 4, 0),
            "13.0.811.168",
            CodeFamily.UP_TO_1_0_4,
            new ThumbprintScheme.OfName(),
            false,
            2048,
            false,
            false,
            false,
            1);

    private static final ConnectorVersion JANUARY_2018 = V1_0_4.successor("1.0.5.0-2018", "15.0.300.96");

    // The file versions of the two latest generations are not documented; the date stands in for them.
    private static final ConnectorVersion SEPTEMBER_2020 =
            JANUARY_2018.withLogLevelsAndRetry("1.0.5.0-2020-09", "15.0.2000.440");
    private static final ConnectorVersion NOVEMBER_2020 =
            SEPTEMBER_2020.withVersionsInNames("1.0.5.0-2020-11", "1.0.5.0 (November 2020)");
    private static final ConnectorVersion NOVEMBER_2024 =
            NOVEMBER_2020.withManagedIdentity("1.0.5.0-2024-11", "1.0.5.0 (November 2024)");

    private static final List<ConnectorVersion> KNOWN =
            List.of(V1_0_4, JANUARY_2018, SEPTEMBER_2020, NOVEMBER_2020, NOVEMBER_2024);

    /** All generations, oldest first. */
    static List<ConnectorVersion> known() {
        return KNOWN;
    }

    /**
     * The generation of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static ConnectorVersion of(String id) {
        return KNOWN.stream()
                .filter(version -> version.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no connector version " + id + "; known: "
                        + KNOWN.stream().map(ConnectorVersion::id).collect(Collectors.joining(", ")) + "."));
    }

    /** 1.0.5.0: other thumbprints and other numbers than 1.0.4.0. */
    private ConnectorVersion successor(String newId, String file) {
        return new ConnectorVersion(
                newId,
                new ProviderVersion(1, 0, 5, 0),
                file,
                CodeFamily.FROM_1_0_5,
                new ThumbprintScheme.OfPublicKey(),
                hsmKeys,
                longestKey,
                versionsInNames,
                managedIdentity,
                logLevels,
                attempts);
    }

    private ConnectorVersion withLogLevelsAndRetry(String newId, String file) {
        return new ConnectorVersion(
                newId, version, file, codes, thumbprints, true, longestKey, versionsInNames, managedIdentity, true, 3);
    }

    private ConnectorVersion withVersionsInNames(String newId, String file) {
        return new ConnectorVersion(
                newId, version, file, codes, thumbprints, hsmKeys, 3072, true, managedIdentity, logLevels, attempts);
    }

    private ConnectorVersion withManagedIdentity(String newId, String file) {
        return new ConnectorVersion(
                newId,
                version,
                file,
                codes,
                thumbprints,
                hsmKeys,
                longestKey,
                versionsInNames,
                true,
                logLevels,
                attempts);
    }
}
