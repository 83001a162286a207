package org.ekmsim.provider.akv;

import org.jspecify.annotations.Nullable;

/**
 * A PROVIDER_KEY_NAME: {@code name} or {@code name/version}.
 *
 * @param name the key's name
 * @param version the version, absent for the current one
 */
record KeyName(String name, @Nullable String version) {

    /** The longest name that fits a thumbprint of the first scheme. */
    static final int LONGEST = 26;

    /**
     * Reads a name by the rules of a generation. Characters are left to the vault, which refuses the request.
     *
     * @param versionsInNames whether a version may follow the name
     * @throws ConnectorException when the name is too long
     */
    static KeyName parse(String text, boolean versionsInNames) throws ConnectorException {
        int slash = versionsInNames ? text.indexOf('/') : -1;
        String name = slash < 0 ? text : text.substring(0, slash);
        if (name.length() > LONGEST) {
            throw new ConnectorException(ConnectorError.KEY_NAME_DOES_NOT_FIT_THUMBPRINT);
        }
        return new KeyName(name, slash < 0 ? null : text.substring(slash + 1));
    }
}
