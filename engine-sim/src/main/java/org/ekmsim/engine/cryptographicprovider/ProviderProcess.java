package org.ekmsim.engine.cryptographicprovider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ekmsim.engine.instance.InstanceIdentity;
import org.ekmsim.engine.instance.InstanceLog;
import org.ekmsim.engine.instance.InstanceStore;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.hsm.HsmService;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.EntryPoint;
import org.ekmsim.provider.ProviderCaller;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderInfo;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.RecordedEkmProvider;
import org.ekmsim.provider.ReturnCode;
import org.ekmsim.surroundings.Host;
import org.ekmsim.vault.VaultService;

/**
 * The provider libraries loaded into the process of one instance. A restart ends the process; a fork starts with a new one.
 *
 * <p>Loading checks what SQL Server checks, in its order: the file, its signature, its exports, then the provider's own answers.
 */
public final class ProviderProcess {

    /** The state of 33029 that servers and vendors' pages show, whatever the code. */
    private static final int NOT_INITIALIZED = 2;

    private final InstanceStore store;
    private final InstanceLog log;
    private final ProviderLibraries libraries;
    private final VaultService vaults;
    private final HsmService hsms;
    private final Map<UUID, LoadedProvider> loaded = new ConcurrentHashMap<>();
    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    public ProviderProcess(
            InstanceStore store, InstanceLog log, ProviderLibraries libraries, VaultService vaults, HsmService hsms) {
        this.store = store;
        this.log = log;
        this.libraries = libraries;
        this.vaults = vaults;
        this.hsms = hsms;
    }

    /** Where the instance keeps its state. */
    InstanceStore store() {
        return store;
    }

    /** Forgets every loaded library, as the end of the process does. */
    public void end() {
        loaded.clear();
        paths.clear();
    }

    /** Paths of the library files the process holds open, also of those that another file of the provider has replaced since. */
    public Set<String> loadedPaths() {
        return Set.copyOf(paths);
    }

    /** Looks at a library for CREATE or ALTER CRYPTOGRAPHIC PROVIDER: loads it, reads its properties, frees it. */
    ProviderDescription inspect(String path, ProviderCaller caller) {
        LoadedProvider candidate = load(path, caller);
        EkmProvider provider = candidate.calls(caller);
        ProviderDescription description = initialize(provider);
        requireSuccess(provider.getNextAlgorithmId(CpId.start()));
        requireSuccess(provider.freeProvider());
        return description;
    }

    /** The library of a registered provider, loaded on demand and checked against the catalogue. */
    LoadedProvider provider(CryptographicProvider registered, ProviderCaller caller) {
        if (!registered.enabled()) {
            throw EngineError.of(33031, 1, registered.name());
        }
        LoadedProvider present = loaded.get(registered.guid());
        if (present != null && present.library().path().equalsIgnoreCase(registered.path())) {
            return present;
        }
        LoadedProvider candidate = load(registered.path(), caller);
        ProviderDescription description = initialize(candidate.calls(caller));
        if (!description.properties().guid().equals(registered.guid())) {
            throw ProviderErrors.otherGuid(description.properties().guid(), registered);
        }
        if (!description.properties().version().text().equals(registered.version())) {
            throw EngineError.of(
                    33024, 1, "version", description.properties().version().text(), registered.id());
        }
        loaded.put(registered.guid(), candidate);
        paths.add(candidate.library().path());
        return candidate;
    }

    /** What the loaded or loadable library of a provider says of itself now. */
    ProviderDescription describe(CryptographicProvider registered, ProviderCaller caller) {
        return describe(provider(registered, caller).calls(caller));
    }

    private LoadedProvider load(String path, ProviderCaller caller) {
        log.write(caller.sessionId(), 33090, path);
        InstanceIdentity identity = store.state().identity();
        Host machine = store.surroundings().state().host(identity.host());
        EkmProviderLibrary library = libraries
                .find(machine, path)
                // What a build without EKM on Linux answers there is not documented (inferred).
                .filter(found ->
                        identity.platform().windows() || identity.flavour().ekmOnLinux())
                .orElseThrow(() -> EngineError.of(33027, 1, path));
        if (!library.signatureValid()) {
            log.write(caller.sessionId(), 33081, path);
            throw EngineError.of(33027, 1, path);
        }
        if (library.missingRuntime(machine, identity.flavour().marketingVersion())
                .isPresent()) {
            throw EngineError.of(33027, 1, path);
        }
        requireExports(library, caller);
        ProviderHost host = new ProviderHost(
                identity.host(), identity.name(), identity.serviceAccount(), store.surroundings(), vaults, hsms);
        LoadedProvider candidate = new LoadedProvider(library, library.open(host), host);
        log.write(caller.sessionId(), 33080, path);
        return candidate;
    }

    private void requireExports(EkmProviderLibrary library, ProviderCaller caller) {
        List<EntryPoint> missing = new ArrayList<>(EntryPoint.all());
        missing.removeAll(library.exports());
        if (!missing.isEmpty()) {
            log.write(caller.sessionId(), 33085, library.path());
            throw EngineError.of(33085, missing.get(0).missingState(), library.path());
        }
    }

    /** What the provider says of itself once it is initialised; refused when it was built for another interface. */
    private static ProviderDescription initialize(EkmProvider provider) {
        requireSuccess(provider.initializeProvider());
        ProviderDescription description = describe(provider);
        requireSupportedApi(description);
        description.requireValid();
        return description;
    }

    private static void requireSuccess(int code) {
        if (code != ReturnCode.SUCCESS) {
            throw ProviderErrors.of(33029, NOT_INITIALIZED, code);
        }
    }

    static ProviderDescription describe(EkmProvider provider) {
        ProviderInfo info = NegotiatedCall.of(
                        ProviderInfo::probe,
                        probed -> ProviderInfo.buffer(probed.name().count()),
                        provider::getProviderInfo)
                .orThrow(code -> EngineError.of(33022, 1, code));
        if (info.name().isProbe()) {
            // Success on the probe: the provider put memory of its own in the caller's place. Seen as 33029 with code
            // 0, state 2.
            throw ProviderErrors.of(33029, NOT_INITIALIZED, ReturnCode.SUCCESS);
        }
        return new ProviderDescription(info.name().text(), info.properties());
    }

    private static void requireSupportedApi(ProviderDescription description) {
        ProviderVersion supported = ProviderVersion.SUPPORTED_API;
        ProviderVersion api = description.properties().apiVersion();
        if (!api.equals(supported)) {
            throw EngineError.of(
                    33032,
                    1,
                    twoDigits(api.major()),
                    twoDigits(api.minor()),
                    twoDigits(supported.major()),
                    twoDigits(supported.minor()));
        }
    }

    private static String twoDigits(int number) {
        return "%02d".formatted(number);
    }

    /** A library in the process, with the provider all sessions share. */
    record LoadedProvider(EkmProviderLibrary library, EkmProvider shared, ProviderHost host) {

        /** The provider as one caller sees it: its calls are recorded and a throw is 33055. */
        EkmProvider calls(ProviderCaller caller) {
            EkmProvider recorded = new RecordedEkmProvider(shared, library.fileName(), host, caller);
            return GuardedProvider.of(recorded, library.fileName(), caller.sessionId());
        }
    }
}
