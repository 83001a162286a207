package org.ekmsim.vault;

import java.util.Locale;
import java.util.Optional;

/** The Azure clouds and the names their services have. */
public enum Cloud {
    /** The public cloud. */
    PUBLIC("public", "azure.net", "login.microsoftonline.com", "United States"),
    /** Azure Government. */
    GOVERNMENT("government", "usgovcloudapi.net", "login.microsoftonline.us", "Azure Government"),
    /** Azure operated by 21Vianet, in China. */
    CHINA("china", "azure.cn", "login.partner.microsoftonline.cn", "China"),
    /** The former German cloud. */
    GERMANY("germany", "microsoftazure.de", "login.microsoftonline.de", "Germany");

    private final String text;
    private final String domain;
    private final String loginHost;
    private final String geography;

    Cloud(String text, String domain, String loginHost, String geography) {
        this.text = text;
        this.domain = domain;
        this.loginHost = loginHost;
        this.geography = geography;
    }

    /** The name used in world files. */
    public String text() {
        return text;
    }

    /** Host name of the service that issues access tokens. */
    public String loginHost() {
        return loginHost;
    }

    /** The geography of vaults that name none. */
    public String geography() {
        return geography;
    }

    /** What follows the vault's name in its host name, beginning with a dot. */
    public String hostSuffix(VaultKind kind) {
        return "." + kind.label() + "." + domain;
    }

    /** The audience an access token for such a vault must have. */
    public String audience(VaultKind kind) {
        return "https:/" + hostSuffix(kind).replaceFirst("\\.", "/");
    }

    /** The cloud a vault host name belongs to; nothing when it is no vault's host name. */
    public static Optional<Cloud> ofHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        for (Cloud cloud : values()) {
            for (VaultKind kind : VaultKind.values()) {
                if (name.endsWith(cloud.hostSuffix(kind))) {
                    return Optional.of(cloud);
                }
            }
        }
        return Optional.empty();
    }
}
