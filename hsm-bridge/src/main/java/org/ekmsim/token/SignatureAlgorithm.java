package org.ekmsim.token;

import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;

/** How data is hashed and signed; the names are those of JSON Web Algorithms (RFC 7518), as Azure Key Vault uses them. */
public enum SignatureAlgorithm {
    RS256("SHA256withRSA"),
    RS384("SHA384withRSA"),
    RS512("SHA512withRSA"),
    PS256("RSASSA-PSS");

    private static final int SHA256_BYTES = 32;

    private final String jcaName;

    SignatureAlgorithm(String jcaName) {
        this.jcaName = jcaName;
    }

    String jcaName() {
        return jcaName;
    }

    /** PS256 is SHA-256, MGF1 with SHA-256 and a salt as long as the hash; the others need no parameters. */
    Optional<AlgorithmParameterSpec> parameters() {
        return this == PS256
                ? Optional.of(new PSSParameterSpec(
                        "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SHA256_BYTES, PSSParameterSpec.TRAILER_FIELD_BC))
                : Optional.empty();
    }
}
