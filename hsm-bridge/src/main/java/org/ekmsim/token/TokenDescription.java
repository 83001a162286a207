package org.ekmsim.token;

/**
 * What a token says about itself.
 *
 * @param label the label it was opened under
 * @param library what serves: {@code SoftHSM 2.6 (PKCS#11)} or {@code embedded software token}
 * @param pkcs11 whether the keys are behind a PKCS#11 library, and so outside the reach of Java code
 */
public record TokenDescription(String label, String library, boolean pkcs11) {}
