package org.ekmsim.world.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ekmsim.engine.instance.Edition;
import org.ekmsim.engine.instance.Flavour;
import org.ekmsim.engine.instance.Flavours;
import org.ekmsim.engine.instance.ScanPace;
import org.ekmsim.engine.principal.FixedServerRole;
import org.ekmsim.hsm.HsmCondition;
import org.ekmsim.hsm.HsmKeyType;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderKind;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.provider.akv.AkvConnectorLibrary;
import org.ekmsim.surroundings.EkmRegistryKey;
import org.ekmsim.surroundings.Fault;
import org.ekmsim.surroundings.GraphPermission;
import org.ekmsim.surroundings.ManagedIdentity;
import org.ekmsim.surroundings.Platform;
import org.ekmsim.surroundings.VisualCppRuntime;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.vault.AccessModel;
import org.ekmsim.vault.Availability;
import org.ekmsim.vault.Cloud;
import org.ekmsim.vault.KeyOperation;
import org.ekmsim.vault.KeyPermission;
import org.ekmsim.vault.KeyType;
import org.ekmsim.vault.Role;
import org.ekmsim.vault.VaultKind;
import org.ekmsim.world.wording.Words;

/** The fixed words of world files. */
final class Vocabulary {

    static final Words<Platform> PLATFORMS = Words.of("platform", List.of(Platform.values()), Platform::text);

    static final Words<EkmRegistryKey> REGISTRY_KEYS =
            Words.of("state of the registry key", List.of(EkmRegistryKey.values()), EkmRegistryKey::text);

    static final Words<VisualCppRuntime> RUNTIMES =
            Words.of("Visual C++ runtime", List.of(VisualCppRuntime.values()), VisualCppRuntime::text);

    /** Whether the connector is registered as a source of the Windows event log. */
    static final Words<Boolean> EVENT_SOURCES = Words.of(
            "state of the event source",
            List.of(true, false),
            registered -> registered ? EkmRegistryKey.PRESENT.text() : EkmRegistryKey.MISSING.text());

    static final Words<ManagedIdentity.Kind> IDENTITY_KINDS =
            Words.of("kind of managed identity", List.of(ManagedIdentity.Kind.values()), ManagedIdentity.Kind::text);

    static final Words<GraphPermission> GRAPH_PERMISSIONS =
            Words.of("permission at Microsoft Graph", List.of(GraphPermission.values()), GraphPermission::text);

    static final Words<ProviderKind> PROVIDERS =
            Words.of("provider", ProviderLibraries.onClassPath(), ProviderKind::name);

    /** Generations of the SQL Server Connector. */
    static final Words<String> CONNECTOR_VERSIONS =
            Words.of("version of the SQL Server Connector", AkvConnectorLibrary.versions(), version -> version);

    static final Words<Flavour> FLAVOURS = Words.of("flavour", Flavours.all(), Flavour::name);

    /** The cumulative update of SQL Server 2022 with which EKM on Linux begins: the pages name both. */
    static final Words<Integer> LINUX_GATES =
            Words.of("gate of EKM on Linux", List.of(12, 14), update -> "cu" + update);

    static final Words<Edition> EDITIONS = Words.of("edition", Edition.ofSqlServer(), Edition::word);

    static final Words<FixedServerRole> SERVER_ROLES =
            Words.of("fixed server role", List.of(FixedServerRole.values()), FixedServerRole::roleName);

    static final Words<Cloud> CLOUDS = Words.of("cloud", List.of(Cloud.values()), Cloud::text);

    private static final Map<VaultKind, String> VAULT_KIND_WORDS =
            Map.of(VaultKind.KEY_VAULT, "key-vault", VaultKind.MANAGED_HSM, "managed-hsm");

    static final Words<VaultKind> VAULT_KINDS =
            Words.of("kind of vault", List.of(VaultKind.values()), VAULT_KIND_WORDS::get);

    static final Words<AccessModel> ACCESS_MODELS =
            Words.of("access model", List.of(AccessModel.values()), AccessModel::text);

    static final Words<Role> ROLES = Words.of("role", List.of(Role.values()), Role::title);

    static final Words<KeyPermission> PERMISSIONS =
            Words.of("key permission", List.of(KeyPermission.values()), KeyPermission::text);

    static final Words<KeyOperation> OPERATIONS =
            Words.of("key operation", List.of(KeyOperation.values()), KeyOperation::text);

    static final Words<KeyType> KEY_TYPES = Words.of("key type", List.of(KeyType.values()), KeyType::text);

    static final Words<Availability> AVAILABILITIES =
            Words.of("availability", List.of(Availability.values()), Vocabulary::lower);

    static final Words<HsmCondition> HSM_CONDITIONS =
            Words.of("condition of a security module", List.of(HsmCondition.values()), HsmCondition::text);

    static final Words<HsmKeyType> HSM_KEY_TYPES =
            Words.of("algorithm of a security module", List.of(HsmKeyType.values()), HsmKeyType::name);

    static final Words<EntryPoint> ENTRY_POINTS =
            Words.of("entry point", List.of(EntryPoint.values()), EntryPoint::exportedName);

    static final Words<Fault.Kind> FAULT_KINDS =
            Words.of("kind of fault", List.of(Fault.Kind.values()), Vocabulary::lower);

    static final Words<ClockDefinition.Mode> CLOCK_MODES =
            Words.of("clock mode", List.of(ClockDefinition.Mode.values()), ClockDefinition.Mode::text);

    static final Words<ScanPace> SCAN_PACES = Words.of("scan pace", List.of(ScanPace.values()), Vocabulary::lower);

    static final Words<TokenChoice> TOKEN_CHOICES =
            Words.of("choice of tokens", List.of(TokenChoice.values()), TokenChoice::optionValue);

    private Vocabulary() {}

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
