package org.ekmsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.activity.ConnectionsView;
import org.ekmsim.engine.activity.KillHandler;
import org.ekmsim.engine.activity.ProcessesView;
import org.ekmsim.engine.activity.ReadErrorLog;
import org.ekmsim.engine.activity.RequestsView;
import org.ekmsim.engine.activity.SessionsView;
import org.ekmsim.engine.activity.ShutdownHandler;
import org.ekmsim.engine.activity.SpWho;
import org.ekmsim.engine.activity.SpWho2;
import org.ekmsim.engine.backup.BackupDatabaseHandler;
import org.ekmsim.engine.backup.BackupMediaViews;
import org.ekmsim.engine.backup.BackupSetView;
import org.ekmsim.engine.backup.RestoreDatabaseHandler;
import org.ekmsim.engine.backup.RestoreFilelistonlyHandler;
import org.ekmsim.engine.backup.RestoreHeaderonlyHandler;
import org.ekmsim.engine.backup.RestoreLabelonlyHandler;
import org.ekmsim.engine.backup.RestoreVerifyonlyHandler;
import org.ekmsim.engine.catalogue.ColumnFunctions;
import org.ekmsim.engine.catalogue.ColumnsView;
import org.ekmsim.engine.catalogue.ConstraintViews;
import org.ekmsim.engine.catalogue.EmptyView;
import org.ekmsim.engine.catalogue.IdentityColumnsView;
import org.ekmsim.engine.catalogue.IndexViews;
import org.ekmsim.engine.catalogue.InformationSchemaColumns;
import org.ekmsim.engine.catalogue.InformationSchemaViews;
import org.ekmsim.engine.catalogue.ObjectFunctions;
import org.ekmsim.engine.catalogue.ObjectsView;
import org.ekmsim.engine.catalogue.ParametersView;
import org.ekmsim.engine.catalogue.ProceduresView;
import org.ekmsim.engine.catalogue.TablesView;
import org.ekmsim.engine.catalogue.TypesView;
import org.ekmsim.engine.certificate.AlterCertificateHandler;
import org.ekmsim.engine.certificate.BackupCertificateHandler;
import org.ekmsim.engine.certificate.CertificateFunctions;
import org.ekmsim.engine.certificate.CertificatesView;
import org.ekmsim.engine.certificate.CreateCertificateHandler;
import org.ekmsim.engine.certificate.DropCertificateHandler;
import org.ekmsim.engine.configuration.ConfigurationsView;
import org.ekmsim.engine.configuration.ReconfigureHandler;
import org.ekmsim.engine.configuration.SpConfigure;
import org.ekmsim.engine.credential.AlterCredentialHandler;
import org.ekmsim.engine.credential.AlterDatabaseScopedCredentialHandler;
import org.ekmsim.engine.credential.CreateCredentialHandler;
import org.ekmsim.engine.credential.CreateDatabaseScopedCredentialHandler;
import org.ekmsim.engine.credential.CredentialsView;
import org.ekmsim.engine.credential.DatabaseScopedCredentialsView;
import org.ekmsim.engine.credential.DropCredentialHandler;
import org.ekmsim.engine.credential.DropDatabaseScopedCredentialHandler;
import org.ekmsim.engine.credential.ServerPrincipalCredentialsView;
import org.ekmsim.engine.cryptographicprovider.AlterCryptographicProviderHandler;
import org.ekmsim.engine.cryptographicprovider.CreateCryptographicProviderHandler;
import org.ekmsim.engine.cryptographicprovider.CryptographicProvidersView;
import org.ekmsim.engine.cryptographicprovider.DropCryptographicProviderHandler;
import org.ekmsim.engine.cryptographicprovider.ProviderAlgorithmsFunction;
import org.ekmsim.engine.cryptographicprovider.ProviderKeysFunction;
import org.ekmsim.engine.cryptographicprovider.ProviderPropertiesView;
import org.ekmsim.engine.cryptographicprovider.ProviderSessionsFunction;
import org.ekmsim.engine.cursor.CloseCursorHandler;
import org.ekmsim.engine.cursor.CursorFunctions;
import org.ekmsim.engine.cursor.DeallocateCursorHandler;
import org.ekmsim.engine.cursor.DeclareCursorHandler;
import org.ekmsim.engine.cursor.FetchCursorHandler;
import org.ekmsim.engine.cursor.OpenCursorHandler;
import org.ekmsim.engine.cursor.SetCursorVariableHandler;
import org.ekmsim.engine.database.AlterDatabaseCollateHandler;
import org.ekmsim.engine.database.AlterDatabaseModifyNameHandler;
import org.ekmsim.engine.database.AlterDatabaseSetHandler;
import org.ekmsim.engine.database.CheckpointHandler;
import org.ekmsim.engine.database.CompatibleDatabasesView;
import org.ekmsim.engine.database.CreateDatabaseHandler;
import org.ekmsim.engine.database.DatabaseFunctions;
import org.ekmsim.engine.database.DatabasesView;
import org.ekmsim.engine.database.DropDatabaseHandler;
import org.ekmsim.engine.database.FilesView;
import org.ekmsim.engine.database.SpHelpDb;
import org.ekmsim.engine.database.UseDatabaseHandler;
import org.ekmsim.engine.dbcc.DbccCommandHandler;
import org.ekmsim.engine.impersonation.ExecuteAsHandler;
import org.ekmsim.engine.impersonation.RevertHandler;
import org.ekmsim.engine.key.AlterAsymmetricKeyHandler;
import org.ekmsim.engine.key.AlterSymmetricKeyHandler;
import org.ekmsim.engine.key.AsymmetricKeysView;
import org.ekmsim.engine.key.CipherFunctions;
import org.ekmsim.engine.key.CloseAllSymmetricKeysHandler;
import org.ekmsim.engine.key.CloseSymmetricKeyHandler;
import org.ekmsim.engine.key.CreateAsymmetricKeyHandler;
import org.ekmsim.engine.key.CreateSymmetricKeyHandler;
import org.ekmsim.engine.key.DropAsymmetricKeyHandler;
import org.ekmsim.engine.key.DropSymmetricKeyHandler;
import org.ekmsim.engine.key.KeyEncryptionsView;
import org.ekmsim.engine.key.KeyFunctions;
import org.ekmsim.engine.key.OpenKeysView;
import org.ekmsim.engine.key.OpenSymmetricKeyHandler;
import org.ekmsim.engine.key.SymmetricKeysView;
import org.ekmsim.engine.masterkey.AlterMasterKeyHandler;
import org.ekmsim.engine.masterkey.AlterServiceMasterKeyHandler;
import org.ekmsim.engine.masterkey.BackupMasterKeyHandler;
import org.ekmsim.engine.masterkey.BackupServiceMasterKeyHandler;
import org.ekmsim.engine.masterkey.CloseMasterKeyHandler;
import org.ekmsim.engine.masterkey.CreateMasterKeyHandler;
import org.ekmsim.engine.masterkey.DropMasterKeyHandler;
import org.ekmsim.engine.masterkey.OpenMasterKeyHandler;
import org.ekmsim.engine.masterkey.RestoreMasterKeyHandler;
import org.ekmsim.engine.masterkey.RestoreServiceMasterKeyHandler;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.engine.message.MessageFunctions;
import org.ekmsim.engine.message.MessagesView;
import org.ekmsim.engine.message.SpAddMessage;
import org.ekmsim.engine.message.SpAlterMessage;
import org.ekmsim.engine.message.SpDropMessage;
import org.ekmsim.engine.module.DropProcedureHandler;
import org.ekmsim.engine.module.ModuleFunctions;
import org.ekmsim.engine.module.ProcedureHandler;
import org.ekmsim.engine.module.RoutinesView;
import org.ekmsim.engine.module.SpHelpText;
import org.ekmsim.engine.module.SqlModulesView;
import org.ekmsim.engine.permission.BuiltinPermissionsFunction;
import org.ekmsim.engine.permission.MyPermissionsFunction;
import org.ekmsim.engine.permission.PermissionFunctions;
import org.ekmsim.engine.permission.PermissionHandler;
import org.ekmsim.engine.permission.SecurityTokenView;
import org.ekmsim.engine.principal.AlterLoginHandler;
import org.ekmsim.engine.principal.AlterServerRoleHandler;
import org.ekmsim.engine.principal.CreateLoginHandler;
import org.ekmsim.engine.principal.CreateServerRoleHandler;
import org.ekmsim.engine.principal.DropLoginHandler;
import org.ekmsim.engine.principal.DropServerRoleHandler;
import org.ekmsim.engine.principal.LoginFunctions;
import org.ekmsim.engine.principal.PermissionsView;
import org.ekmsim.engine.principal.RoleMembersView;
import org.ekmsim.engine.principal.ServerPrincipalVisibility;
import org.ekmsim.engine.principal.ServerPrincipalsView;
import org.ekmsim.engine.principal.SqlLoginsView;
import org.ekmsim.engine.principal.StatementProcedure;
import org.ekmsim.engine.procedural.BlockHandler;
import org.ekmsim.engine.procedural.BreakHandler;
import org.ekmsim.engine.procedural.ContinueHandler;
import org.ekmsim.engine.procedural.DeclareHandler;
import org.ekmsim.engine.procedural.ExecuteHandler;
import org.ekmsim.engine.procedural.ExecuteStringHandler;
import org.ekmsim.engine.procedural.GotoHandler;
import org.ekmsim.engine.procedural.IfHandler;
import org.ekmsim.engine.procedural.LabelHandler;
import org.ekmsim.engine.procedural.PrintHandler;
import org.ekmsim.engine.procedural.RaiseErrorHandler;
import org.ekmsim.engine.procedural.ReturnHandler;
import org.ekmsim.engine.procedural.SetOptionHandler;
import org.ekmsim.engine.procedural.SetOptionValueHandler;
import org.ekmsim.engine.procedural.SetVariableHandler;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.procedural.SystemProcedures;
import org.ekmsim.engine.procedural.ThrowHandler;
import org.ekmsim.engine.procedural.TryCatchHandler;
import org.ekmsim.engine.procedural.WaitForDelayHandler;
import org.ekmsim.engine.procedural.WaitForTimeHandler;
import org.ekmsim.engine.procedural.WhileHandler;
import org.ekmsim.engine.query.SelectHandler;
import org.ekmsim.engine.server.ConnectionFunctions;
import org.ekmsim.engine.server.HostInfoView;
import org.ekmsim.engine.server.ServerFunctions;
import org.ekmsim.engine.server.ServerServicesView;
import org.ekmsim.engine.server.ServersView;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.CatalogueViews;
import org.ekmsim.engine.session.Repertoire;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.engine.session.StatementHandlers;
import org.ekmsim.engine.session.SystemFunctions;
import org.ekmsim.engine.table.AlterIndexHandler;
import org.ekmsim.engine.table.AlterTableHandler;
import org.ekmsim.engine.table.CreateIndexHandler;
import org.ekmsim.engine.table.CreateTableHandler;
import org.ekmsim.engine.table.DeclareTableHandler;
import org.ekmsim.engine.table.DeleteHandler;
import org.ekmsim.engine.table.DropIndexHandler;
import org.ekmsim.engine.table.DropTableHandler;
import org.ekmsim.engine.table.InsertHandler;
import org.ekmsim.engine.table.SelectedTables;
import org.ekmsim.engine.table.SetIdentityInsertHandler;
import org.ekmsim.engine.table.TableFunctions;
import org.ekmsim.engine.table.TruncateTableHandler;
import org.ekmsim.engine.table.UpdateHandler;
import org.ekmsim.engine.tde.AlterDatabaseEncryptionKeyHandler;
import org.ekmsim.engine.tde.CreateDatabaseEncryptionKeyHandler;
import org.ekmsim.engine.tde.DatabaseEncryptionKeysView;
import org.ekmsim.engine.tde.DropDatabaseEncryptionKeyHandler;
import org.ekmsim.engine.traceflag.DbccTraceOffHandler;
import org.ekmsim.engine.traceflag.DbccTraceOnHandler;
import org.ekmsim.engine.traceflag.DbccTraceStatusHandler;
import org.ekmsim.engine.transaction.BeginTransactionHandler;
import org.ekmsim.engine.transaction.CommitTransactionHandler;
import org.ekmsim.engine.transaction.RollbackTransactionHandler;
import org.ekmsim.engine.transaction.SaveTransactionHandler;
import org.ekmsim.engine.transaction.SetIsolationLevelHandler;
import org.ekmsim.engine.transaction.TransactionFunctions;
import org.ekmsim.engine.user.AlterAuthorizationHandler;
import org.ekmsim.engine.user.AlterRoleHandler;
import org.ekmsim.engine.user.AlterSchemaHandler;
import org.ekmsim.engine.user.AlterUserHandler;
import org.ekmsim.engine.user.CreateRoleHandler;
import org.ekmsim.engine.user.CreateSchemaHandler;
import org.ekmsim.engine.user.CreateUserHandler;
import org.ekmsim.engine.user.DatabasePrincipalVisibility;
import org.ekmsim.engine.user.DatabasePrincipalsView;
import org.ekmsim.engine.user.DropRoleHandler;
import org.ekmsim.engine.user.DropSchemaHandler;
import org.ekmsim.engine.user.DropUserHandler;
import org.ekmsim.engine.user.SchemasView;
import org.ekmsim.engine.user.SchemataView;
import org.ekmsim.engine.user.SpChangeDatabaseOwner;
import org.ekmsim.engine.user.UserFunctions;
import org.ekmsim.engine.view.AlterViewHandler;
import org.ekmsim.engine.view.CreateViewHandler;
import org.ekmsim.engine.view.DropViewHandler;

/** The simulated server's repertoire: every statement, view and message that is modelled is listed here, and nowhere else. */
public final class Engine {

    private Engine() {}

    /** Everything that is modelled. */
    public static Repertoire standard() {
        return new Repertoire(handlers(), views(), functions(), MessageCatalogue.documented());
    }

    private static StatementHandlers handlers() {
        List<StatementHandler<?>> handlers = new ArrayList<>(PermissionHandler.all());
        handlers.addAll(ProcedureHandler.both());
        handlers.addAll(List.of(
                new KillHandler(),
                new ShutdownHandler(),
                new ReconfigureHandler(),
                new CreateCryptographicProviderHandler(),
                new AlterCryptographicProviderHandler(),
                new DropCryptographicProviderHandler(),
                new CreateCredentialHandler(),
                new AlterCredentialHandler(),
                new DropCredentialHandler(),
                new CreateDatabaseScopedCredentialHandler(),
                new AlterDatabaseScopedCredentialHandler(),
                new DropDatabaseScopedCredentialHandler(),
                new CreateLoginHandler(),
                new AlterAuthorizationHandler(),
                new AlterLoginHandler(),
                new AlterRoleHandler(),
                new AlterSchemaHandler(),
                new AlterServerRoleHandler(),
                new AlterUserHandler(),
                new CreateRoleHandler(),
                new CreateSchemaHandler(),
                new CreateServerRoleHandler(),
                new CreateUserHandler(),
                new DropRoleHandler(),
                new DropSchemaHandler(),
                new DropServerRoleHandler(),
                new DropUserHandler(),
                new ExecuteAsHandler(),
                new RevertHandler(),
                new DropLoginHandler(),
                new CreateAsymmetricKeyHandler(),
                new AlterAsymmetricKeyHandler(),
                new DropAsymmetricKeyHandler(),
                new CreateSymmetricKeyHandler(),
                new AlterSymmetricKeyHandler(),
                new OpenSymmetricKeyHandler(),
                new CloseSymmetricKeyHandler(),
                new CloseAllSymmetricKeysHandler(),
                new DropSymmetricKeyHandler(),
                new CreateCertificateHandler(),
                new AlterCertificateHandler(),
                new DropCertificateHandler(),
                new BackupCertificateHandler(),
                new CreateMasterKeyHandler(),
                new AlterMasterKeyHandler(),
                new OpenMasterKeyHandler(),
                new CloseMasterKeyHandler(),
                new DropMasterKeyHandler(),
                new BackupMasterKeyHandler(),
                new RestoreMasterKeyHandler(),
                new AlterServiceMasterKeyHandler(),
                new BackupServiceMasterKeyHandler(),
                new RestoreServiceMasterKeyHandler(),
                new CreateDatabaseHandler(),
                new DropDatabaseHandler(),
                new AlterDatabaseCollateHandler(),
                new AlterDatabaseModifyNameHandler(),
                new AlterDatabaseSetHandler(),
                new UseDatabaseHandler(),
                new CheckpointHandler(),
                new BackupDatabaseHandler(),
                new RestoreDatabaseHandler(),
                new RestoreFilelistonlyHandler(),
                new RestoreHeaderonlyHandler(),
                new RestoreLabelonlyHandler(),
                new RestoreVerifyonlyHandler(),
                new CreateDatabaseEncryptionKeyHandler(),
                new AlterDatabaseEncryptionKeyHandler(),
                new DropDatabaseEncryptionKeyHandler(),
                new AlterIndexHandler(),
                new AlterTableHandler(),
                new CreateIndexHandler(),
                new DropProcedureHandler(),
                new CreateTableHandler(),
                new DropIndexHandler(),
                new DropTableHandler(),
                new SetIdentityInsertHandler(),
                new TruncateTableHandler(),
                new CreateViewHandler(),
                new AlterViewHandler(),
                new DropViewHandler(),
                new InsertHandler(),
                new UpdateHandler(),
                new DeleteHandler(),
                new SelectHandler(new SelectedTables()),
                new ExecuteHandler(new SystemProcedures(procedures())),
                new ExecuteStringHandler(),
                new DeclareCursorHandler(),
                new SetCursorVariableHandler(),
                new OpenCursorHandler(),
                new FetchCursorHandler(),
                new CloseCursorHandler(),
                new DeallocateCursorHandler(),
                new DeclareTableHandler(),
                new PrintHandler(),
                new DeclareHandler(),
                new SetVariableHandler(),
                new SetOptionHandler(),
                new SetOptionValueHandler(),
                new BlockHandler(),
                new IfHandler(),
                new WhileHandler(),
                new BreakHandler(),
                new GotoHandler(),
                new LabelHandler(),
                new ContinueHandler(),
                new ReturnHandler(),
                new TryCatchHandler(),
                new ThrowHandler(),
                new RaiseErrorHandler(),
                new WaitForDelayHandler(),
                new WaitForTimeHandler(),
                new BeginTransactionHandler(),
                new CommitTransactionHandler(),
                new RollbackTransactionHandler(),
                new SaveTransactionHandler(),
                new SetIsolationLevelHandler(),
                new DbccTraceOnHandler(),
                new DbccTraceOffHandler(),
                new DbccTraceStatusHandler(),
                new DbccCommandHandler()));
        return new StatementHandlers(handlers);
    }

    private static SystemFunctions functions() {
        return new SystemFunctions(List.of(
                new CertificateFunctions(),
                new CipherFunctions(),
                new ColumnFunctions(),
                new ConnectionFunctions(),
                new CursorFunctions(),
                new DatabaseFunctions(),
                new KeyFunctions(),
                new LoginFunctions(),
                new MessageFunctions(),
                new ModuleFunctions(),
                new ObjectFunctions(),
                new PermissionFunctions(),
                new ServerFunctions(),
                new TableFunctions(),
                new TransactionFunctions(),
                new UserFunctions()));
    }

    private static List<SystemProcedure> procedures() {
        List<SystemProcedure> procedures = new ArrayList<>();
        procedures.add(ReadErrorLog.extended());
        procedures.add(ReadErrorLog.stored());
        procedures.add(new SpAddMessage());
        procedures.add(new SpAlterMessage());
        procedures.add(new SpDropMessage());
        procedures.add(new SpConfigure());
        procedures.add(new SpHelpDb());
        procedures.add(new SpHelpText());
        procedures.add(new SpWho());
        procedures.add(new SpWho2());
        procedures.addAll(AlterServerRoleHandler.procedures());
        procedures.add(new SpChangeDatabaseOwner());
        procedures.addAll(AlterRoleHandler.procedures());
        procedures.addAll(StatementProcedure.all());
        return procedures;
    }

    private static CatalogueViews views() {
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
        views.addAll(EmptyView.all());
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
