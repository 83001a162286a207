package org.ekmsim.token;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A token that somebody else made and that is to be used as it is.
 *
 * @param library the PKCS#11 library, of SoftHSM or of any vendor
 * @param label the token's label; absent when the library has one token only
 * @param pinFile a text file with the user's PIN in its first line
 */
public record ExistingToken(Path library, Optional<String> label, Path pinFile) {}
