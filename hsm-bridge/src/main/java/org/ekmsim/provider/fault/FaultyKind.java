package org.ekmsim.provider.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ekmsim.provider.EkmProvider;
import org.ekmsim.provider.EkmProviderLibrary;
import org.ekmsim.provider.ProviderHost;
import org.ekmsim.provider.ProviderKind;
import org.ekmsim.provider.ProviderVersion;
import org.ekmsim.provider.pkcs11.Pkcs11Provider;
import org.ekmsim.surroundings.InstalledLibrary;

/**
 * {@code provider: faulty} in world files. Settings: {@code module} and {@code guid} as for {@code pkcs11}; {@code missing},
 * {@code crashes} and {@code hangs} list entry points, {@code fails} codes by entry point ({@code SqlCryptOpenSession=5}),
 * {@code lies} {@linkplain Lie lies}; {@code api-version} is the interface it was built for, such as {@code 2.0}. Lists are separated
 * by commas.
 */
public final class FaultyKind implements ProviderKind {

    /** The GUID where the world does not say. */
    static final UUID GUID = UUID.fromString("f0a17e55-0000-4000-8000-00000badc0de");

    @Override
    public String name() {
        return "faulty";
    }

    @Override
    public List<String> settings() {
        List<String> settings = new ArrayList<>(List.of("module", "guid"));
        settings.addAll(Misconduct.SETTINGS);
        return settings;
    }

    @Override
    public EkmProviderLibrary library(InstalledLibrary file) {
        Misconduct misconduct = Misconduct.of(file);
        UUID guid = file.setting("guid").map(UUID::fromString).orElse(GUID);
        ProviderVersion version = ProviderVersion.parse(file.version());
        String label = file.setting("module").orElse("");
        return new FaultyLibrary(file, guid, version, misconduct, host -> load(host, guid, version, label, misconduct));
    }

    private static EkmProvider load(
            ProviderHost host, UUID guid, ProviderVersion version, String label, Misconduct misconduct) {
        EkmProvider honest = Pkcs11Provider.load(host, guid, version, label);
        EkmProvider lying = new LyingProvider(honest, misconduct.lies(), misconduct.apiVersion());
        return Sabotage.of(lying, misconduct, host.surroundings().clock());
    }
}
