package org.ekmsim.provider.akv;

import static org.ekmsim.provider.akv.Ability.CREATES_KEYS;
import static org.ekmsim.provider.akv.Ability.EVENT_LOG;
import static org.ekmsim.provider.akv.Ability.HSM_KEYS;
import static org.ekmsim.provider.akv.Ability.KEYS_OF_3072_BITS;
import static org.ekmsim.provider.akv.Ability.LOG_LEVELS;
import static org.ekmsim.provider.akv.Ability.MANAGED_IDENTITY;
import static org.ekmsim.provider.akv.Ability.MANAGED_IDENTITY_THROUGH_ARC;
import static org.ekmsim.provider.akv.Ability.PRIVATE_CLOUDS;
import static org.ekmsim.provider.akv.Ability.REPEATS_REQUESTS;
import static org.ekmsim.provider.akv.Ability.SEPARATE_SERVICE;
import static org.ekmsim.provider.akv.Ability.VERSIONS_IN_NAMES;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ekmsim.provider.ProviderVersion;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * A generation of the connector. Each is built from the one before and states only its differences ("SQL Server Connector maintenance
 * and troubleshooting" and "Set up SQL Server TDE Extensible Key Management by using Azure Key Vault").
 *
 * @param id the name in world files
 * @param version the version the connector answers for itself
 * @param fileVersion the version in the file's properties
 * @param codes the numbers of its errors
 * @param thumbprints how it identifies keys
 * @param abilities what it can do
 */
record ConnectorVersion(
        String id,
        ProviderVersion version,
        String fileVersion,
        CodeFamily codes,
        ThumbprintScheme thumbprints,
        PSet<Ability> abilities) {

    // The revision has one byte, in which 440 has no room (inferred: it stands in the build).
    private static final ConnectorVersion V1_0_0 = new ConnectorVersion(
            "1.0.0.440",
            new ProviderVersion(1, 0, 440, 0),
            "1.0.0.440",
            CodeFamily.V1_0_0,
            new ThumbprintScheme.OfName(),
            HashTreePSet.from(List.of(CREATES_KEYS, SEPARATE_SERVICE)));

    private static final ConnectorVersion V1_0_1 = V1_0_0.without(CREATES_KEYS, SEPARATE_SERVICE)
            .with(CodeFamily.UP_TO_1_0_4)
            .release("1.0.1.0", new ProviderVersion(1, 0, 1, 0), "1.0.1.0");
    private static final ConnectorVersion V1_0_3 =
            V1_0_1.with(EVENT_LOG).release("1.0.3.0", new ProviderVersion(1, 0, 3, 0), "1.0.3.0");
    private static final ConnectorVersion V1_0_4 =
            V1_0_3.with(PRIVATE_CLOUDS).release("1.0.4.0", new ProviderVersion(1, 0, 4, 0), "13.0.811.168");

    private static final ConnectorVersion JANUARY_2018 = V1_0_4.with(CodeFamily.FROM_1_0_5)
            .with(new ThumbprintScheme.OfPublicKey())
            .release("1.0.5.0-2018", new ProviderVersion(1, 0, 5, 0), "15.0.300.96");
    private static final ConnectorVersion SEPTEMBER_2020 =
            JANUARY_2018.with(LOG_LEVELS, REPEATS_REQUESTS, HSM_KEYS).release("1.0.5.0-2020-09", "15.0.2000.440");

    // All call themselves 1.0.5.0. The file versions of the latest generations are not documented; the date stands in.
    private static final ConnectorVersion NOVEMBER_2020 = SEPTEMBER_2020
            .with(KEYS_OF_3072_BITS, VERSIONS_IN_NAMES)
            .release("1.0.5.0-2020-11", "1.0.5.0 (November 2020)");
    private static final ConnectorVersion NOVEMBER_2024 =
            NOVEMBER_2020.with(MANAGED_IDENTITY).release("1.0.5.0-2024-11", "1.0.5.0 (November 2024)");
    private static final ConnectorVersion PREVIEW_2025 = NOVEMBER_2024
            .with(MANAGED_IDENTITY_THROUGH_ARC)
            .release("1.0.5.0-2025-preview", "1.0.5.0 (preview for SQL Server 2025)");

    private static final List<ConnectorVersion> KNOWN = List.of(
            V1_0_0, V1_0_1, V1_0_3, V1_0_4, JANUARY_2018, SEPTEMBER_2020, NOVEMBER_2020, NOVEMBER_2024, PREVIEW_2025);

    /** The greatest RSA modulus every generation opens, in bits, and the one that the later ones do. */
    private static final int BITS = 2048;

    private static final int MORE_BITS = 3072;

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

    boolean can(Ability ability) {
        return abilities.contains(ability);
    }

    /** The greatest RSA modulus it opens, in bits. */
    int longestKey() {
        return can(KEYS_OF_3072_BITS) ? MORE_BITS : BITS;
    }

    /** Whether it keeps a map from thumbprints to key URIs, since its thumbprints cannot be read back. */
    boolean remembersKeys() {
        return thumbprints instanceof ThumbprintScheme.OfPublicKey;
    }

    /** Whether the Visual C++ runtime of 2013 is what it wants on every SQL Server: said of 1.0.4.0 and taken to hold before (inferred). */
    boolean wantsRuntimeOf2013() {
        return !remembersKeys();
    }

    private ConnectorVersion release(String newId, String file) {
        return release(newId, version, file);
    }

    private ConnectorVersion release(String newId, ProviderVersion newVersion, String file) {
        return new ConnectorVersion(newId, newVersion, file, codes, thumbprints, abilities);
    }

    private ConnectorVersion with(CodeFamily newCodes) {
        return new ConnectorVersion(id, version, fileVersion, newCodes, thumbprints, abilities);
    }

    private ConnectorVersion with(ThumbprintScheme newThumbprints) {
        return new ConnectorVersion(id, version, fileVersion, codes, newThumbprints, abilities);
    }

    private ConnectorVersion with(Ability... more) {
        return with(abilities.plusAll(Arrays.asList(more)));
    }

    private ConnectorVersion without(Ability... less) {
        return with(abilities.minusAll(Arrays.asList(less)));
    }

    private ConnectorVersion with(PSet<Ability> changed) {
        return new ConnectorVersion(id, version, fileVersion, codes, thumbprints, changed);
    }
}
