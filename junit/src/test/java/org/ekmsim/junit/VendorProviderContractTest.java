package org.ekmsim.junit;

import java.security.SecureRandom;
import org.ekmsim.provider.ProviderCredential;
import org.ekmsim.provider.conformance.ConformanceSetup;
import org.ekmsim.surroundings.Secret;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftwareTokens;
import org.ekmsim.world.World;
import org.ekmsim.world.file.WorldFile;
import org.junit.jupiter.api.AfterAll;

/** The contract on the provider of a hardware security module, written as a vendor would write it for his own. */
class VendorProviderContractTest extends EkmProviderContract {

    private static final SoftwareTokens TOKENS = new SoftwareTokens(new SecureRandom());

    @AfterAll
    static void closeTokens() {
        TOKENS.close();
    }

    @Override
    protected World world() {
        return World.open(
                WorldFile.read("vendor.yaml", """
                        version: 1
                        host: SQLVM01
                        platform: on-premises-windows
                        files:
                          - path: C:\\EKM\\Vendor.dll
                            provider: pkcs11
                            version: 1.0.0.0
                            settings: { module: HSM01 }
                        instance: { logins: [ { name: dba } ] }
                        security-modules:
                          - label: HSM01
                            users: [ { name: sqlserver, pin: "246810", keys: [ { name: TdeKey, algorithm: RSA_2048 } ] } ]
                        """),
                TOKENS,
                new ReadyMadeKeys(KeyFiles.onClassPath(VendorProviderContractTest.class.getClassLoader())));
    }

    @Override
    protected String libraryPath() {
        return "C:\\EKM\\Vendor.dll";
    }

    @Override
    protected ConformanceSetup setup() {
        return ConformanceSetup.as(credential("246810"))
                .refusing(credential("000000"))
                .opening("TdeKey");
    }

    private static ProviderCredential credential(String pin) {
        return new ProviderCredential("hsm_cred", "sqlserver", Secret.of(pin), null);
    }
}
