package org.ekmsim.engine.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views and functions of schema {@code sys} that an engine has, and the documented ones it refuses by name. */
public final class CatalogueViews {

    /** Documented views of the area that are not modelled: naming one is refused, not answered with 208. */
    private static final Set<String> NOT_MODELLED = Set.of(
            "all_objects",
            "certificates",
            "column_encryption_keys",
            "column_master_keys",
            "columns",
            "crypt_properties",
            "database_files",
            "database_permissions",
            "database_principals",
            "database_role_members",
            "dm_exec_connections",
            "dm_exec_requests",
            "dm_exec_sessions",
            "dm_os_host_info",
            "indexes",
            "key_encryptions",
            "master_files",
            "messages",
            "objects",
            "openkeys",
            "schemas",
            "server_permissions",
            "sql_logins",
            "symmetric_keys",
            "sysmessages",
            "syslogins",
            "sysdatabases",
            "sysprocesses",
            "types",
            "views");

    private final Map<String, CatalogueView> views;
    private final Map<String, CatalogueFunction> functions;

    public CatalogueViews(List<CatalogueView> views, List<CatalogueFunction> functions) {
        this.views = views.stream().collect(Collectors.toUnmodifiableMap(CatalogueView::name, Function.identity()));
        this.functions =
                functions.stream().collect(Collectors.toUnmodifiableMap(CatalogueFunction::name, Function.identity()));
    }

    Optional<CatalogueView> view(String name) {
        return Optional.ofNullable(views.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<CatalogueFunction> function(String name) {
        return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
    }

    static boolean isKnownButNotModelled(String name) {
        return NOT_MODELLED.contains(name.toLowerCase(Locale.ROOT));
    }
}
