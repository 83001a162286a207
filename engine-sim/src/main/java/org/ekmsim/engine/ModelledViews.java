package org.ekmsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.activity.ConnectionsView;
import org.ekmsim.engine.activity.ProcessesView;
import org.ekmsim.engine.activity.RequestsView;
import org.ekmsim.engine.activity.SessionsView;
import org.ekmsim.engine.backup.BackupMediaViews;
import org.ekmsim.engine.backup.BackupSetView;
import org.ekmsim.engine.catalogue.ColumnsView;
import org.ekmsim.engine.catalogue.ConstraintViews;
import org.ekmsim.engine.catalogue.EmptyView;
import org.ekmsim.engine.catalogue.IdentityColumnsView;
import org.ekmsim.engine.catalogue.IndexViews;
import org.ekmsim.engine.catalogue.InformationSchemaColumns;
import org.ekmsim.engine.catalogue.InformationSchemaViews;
import org.ekmsim.engine.catalogue.ObjectsView;
import org.ekmsim.engine.catalogue.ParametersView;
import org.ekmsim.engine.catalogue.ProceduresView;
import org.ekmsim.engine.catalogue.TablesView;
import org.ekmsim.engine.catalogue.TypesView;
import org.ekmsim.engine.certificate.CertificatesView;
import org.ekmsim.engine.configuration.ConfigurationsView;
import org.ekmsim.engine.credential.CredentialsView;
import org.ekmsim.engine.credential.DatabaseScopedCredentialsView;
import org.ekmsim.engine.credential.ServerPrincipalCredentialsView;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvidersView;
import org.ekmsim.engine.cryptographicprovider.ProviderAlgorithmsFunction;
import org.ekmsim.engine.cryptographicprovider.ProviderKeysFunction;
import org.ekmsim.engine.cryptographicprovider.ProviderPropertiesView;
import org.ekmsim.engine.cryptographicprovider.ProviderSessionsFunction;
import org.ekmsim.engine.database.CompatibleDatabasesView;
import org.ekmsim.engine.database.DatabasesView;
import org.ekmsim.engine.database.FilesView;
import org.ekmsim.engine.key.AsymmetricKeysView;
import org.ekmsim.engine.key.KeyEncryptionsView;
import org.ekmsim.engine.key.OpenKeysView;
import org.ekmsim.engine.key.SymmetricKeysView;
import org.ekmsim.engine.message.MessagesView;
import org.ekmsim.engine.module.RoutinesView;
import org.ekmsim.engine.module.SqlModulesView;
import org.ekmsim.engine.permission.BuiltinPermissionsFunction;
import org.ekmsim.engine.permission.MyPermissionsFunction;
import org.ekmsim.engine.permission.SecurityTokenView;
import org.ekmsim.engine.principal.PermissionsView;
import org.ekmsim.engine.principal.RoleMembersView;
import org.ekmsim.engine.principal.ServerPrincipalVisibility;
import org.ekmsim.engine.principal.ServerPrincipalsView;
import org.ekmsim.engine.principal.SqlLoginsView;
import org.ekmsim.engine.server.HostInfoView;
import org.ekmsim.engine.server.ServerServicesView;
import org.ekmsim.engine.server.ServersView;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.CatalogueViews;
import org.ekmsim.engine.tde.DatabaseEncryptionKeysView;
import org.ekmsim.engine.user.DatabasePrincipalVisibility;
import org.ekmsim.engine.user.DatabasePrincipalsView;
import org.ekmsim.engine.user.SchemasView;
import org.ekmsim.engine.user.SchemataView;

/** Every view and table-valued function of the catalogue that is modelled. */
final class ModelledViews {

    private ModelledViews() {}

    static CatalogueViews all() {
        List<CatalogueView> views = new ArrayList<>(List.of(
                new AsymmetricKeysView(),
                new CompatibleDatabasesView(),
                new CertificatesView(),
                new ConfigurationsView(),
                new ConnectionsView(),
                new CredentialsView(),
                new CryptographicProvidersView(),
                new DatabaseScopedCredentialsView(),
                new DatabaseEncryptionKeysView(),
                new PermissionsView("database_permissions", new DatabasePrincipalVisibility()),
                new DatabasePrincipalsView(),
                new RoleMembersView("database_role_members", new DatabasePrincipalVisibility()),
                new DatabasesView(),
                FilesView.ofDatabase(),
                FilesView.ofServer(),
                new HostInfoView(),
                new IdentityColumnsView(),
                new InformationSchemaColumns(),
                new KeyEncryptionsView(),
                new MessagesView(),
                new ParametersView(),
                new OpenKeysView(),
                new ProcessesView(),
                new ProceduresView(),
                new ProviderPropertiesView(),
                new RequestsView(),
                SecurityTokenView.ofLogin(),
                SecurityTokenView.ofUser(),
                new ServerPrincipalCredentialsView(),
                new RoutinesView(),
                new SchemasView(),
                new SchemataView(),
                new PermissionsView("server_permissions", new ServerPrincipalVisibility()),
                new ServerPrincipalsView(),
                new RoleMembersView("server_role_members", new ServerPrincipalVisibility()),
                new ServerServicesView(),
                new ServersView(),
                new SessionsView(),
                new SqlLoginsView(),
                new SqlModulesView(),
                new SymmetricKeysView(),
                new TablesView(),
                new TypesView()));
        views.addAll(ColumnsView.all());
        views.addAll(ConstraintViews.all());
        views.add(new EmptyView("sys.crypt_properties"));
        views.addAll(BackupMediaViews.all());
        views.add(new BackupSetView());
        views.addAll(IndexViews.all());
        views.addAll(InformationSchemaViews.all());
        views.addAll(ObjectsView.all());
        return new CatalogueViews(
                views,
                List.of(
                        new BuiltinPermissionsFunction(),
                        new MyPermissionsFunction(),
                        new ProviderAlgorithmsFunction(),
                        new ProviderKeysFunction(),
                        new ProviderSessionsFunction()));
    }
}
