package org.ekmsim.engine.instance;

import java.util.function.Consumer;
import org.ekmsim.engine.backup.BackupHistory;
import org.ekmsim.engine.configuration.Configuration;
import org.ekmsim.engine.credential.Credentials;
import org.ekmsim.engine.cryptographicprovider.CryptographicProviders;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.entra.EntraSetup;
import org.ekmsim.engine.log.ErrorLog;
import org.ekmsim.engine.masterkey.ServiceMasterKey;
import org.ekmsim.engine.message.DefinedMessages;
import org.ekmsim.engine.principal.Logins;
import org.ekmsim.engine.principal.ServerPrincipals;
import org.ekmsim.engine.traceflag.TraceFlags;

/**
 * Everything an instance knows, as one immutable value.
 *
 * @param identity what never changes: name, host, flavour, edition, service account
 * @param configuration configured and running values
 * @param entra how it is set up for Microsoft Entra
 * @param principals logins, server roles and the permissions on the server
 * @param credentials credentials and their mappings
 * @param providers cryptographic providers
 * @param databases databases, system databases included
 * @param serviceMasterKey the key at the root of what the instance encrypts
 * @param traceFlags global trace flags
 * @param errorLog the error log
 * @param definedMessages messages that sp_addmessage has defined
 * @param backups the history of backups and restores
 */
public record InstanceState(
        InstanceIdentity identity,
        Configuration configuration,
        EntraSetup entra,
        ServerPrincipals principals,
        Credentials credentials,
        CryptographicProviders providers,
        Databases databases,
        ServiceMasterKey serviceMasterKey,
        TraceFlags traceFlags,
        ErrorLog errorLog,
        DefinedMessages definedMessages,
        BackupHistory backups) {

    public InstanceState with(InstanceIdentity changed) {
        return change(parts -> parts.identity = changed);
    }

    public InstanceState with(Configuration changed) {
        return change(parts -> parts.configuration = changed);
    }

    public InstanceState with(EntraSetup changed) {
        return change(parts -> parts.entra = changed);
    }

    public InstanceState with(ServerPrincipals changed) {
        return change(parts -> parts.principals = changed);
    }

    /** The logins. */
    public Logins logins() {
        return principals.logins();
    }

    public InstanceState with(Logins changed) {
        return with(principals.with(changed));
    }

    public InstanceState with(Credentials changed) {
        return change(parts -> parts.credentials = changed);
    }

    public InstanceState with(CryptographicProviders changed) {
        return change(parts -> parts.providers = changed);
    }

    public InstanceState with(Databases changed) {
        return change(parts -> parts.databases = changed);
    }

    public InstanceState with(ServiceMasterKey changed) {
        return change(parts -> parts.serviceMasterKey = changed);
    }

    public InstanceState with(TraceFlags changed) {
        return change(parts -> parts.traceFlags = changed);
    }

    public InstanceState with(ErrorLog changed) {
        return change(parts -> parts.errorLog = changed);
    }

    public InstanceState with(DefinedMessages changed) {
        return change(parts -> parts.definedMessages = changed);
    }

    public InstanceState with(BackupHistory changed) {
        return change(parts -> parts.backups = changed);
    }

    private InstanceState change(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.state();
    }

    /** Whether the parts of master that a transaction covers are those of another state. */
    public boolean hasServerPartsOf(InstanceState other) {
        return principals == other.principals
                && credentials == other.credentials
                && providers == other.providers
                && serviceMasterKey == other.serviceMasterKey
                && definedMessages == other.definedMessages;
    }

    /** The state with the parts of master that a transaction covers taken from another state. */
    public InstanceState withServerPartsOf(InstanceState other) {
        return hasServerPartsOf(other)
                ? this
                : with(other.principals)
                        .with(other.credentials)
                        .with(other.providers)
                        .with(other.serviceMasterKey)
                        .with(other.definedMessages);
    }

    /** The state with the ids spent that another state has spent in the parts of master that a transaction covers. */
    public InstanceState withSpentIdsOf(InstanceState other) {
        return with(principals.withSpentIdsOf(other.principals))
                .with(credentials.withSpentIdsOf(other.credentials))
                .with(providers.withSpentIdsOf(other.providers));
    }

    /** Whether nothing has changed from another state to this one; parts count as the same only when they were passed on. */
    public boolean isUnchangedFrom(InstanceState other) {
        return hasServerPartsOf(other)
                && identity == other.identity
                && configuration == other.configuration
                && traceFlags == other.traceFlags
                && errorLog == other.errorLog
                && backups == other.backups
                && databases.holdsTheSameAs(other.databases);
    }

    /** The parts while one of them is exchanged. */
    private static final class Parts {

        private InstanceIdentity identity;
        private Configuration configuration;
        private EntraSetup entra;
        private ServerPrincipals principals;
        private Credentials credentials;
        private CryptographicProviders providers;
        private Databases databases;
        private ServiceMasterKey serviceMasterKey;
        private TraceFlags traceFlags;
        private ErrorLog errorLog;
        private DefinedMessages definedMessages;
        private BackupHistory backups;

        Parts(InstanceState state) {
            this.identity = state.identity;
            this.configuration = state.configuration;
            this.entra = state.entra;
            this.principals = state.principals;
            this.credentials = state.credentials;
            this.providers = state.providers;
            this.databases = state.databases;
            this.serviceMasterKey = state.serviceMasterKey;
            this.traceFlags = state.traceFlags;
            this.errorLog = state.errorLog;
            this.definedMessages = state.definedMessages;
            this.backups = state.backups;
        }

        InstanceState state() {
            return new InstanceState(
                    identity,
                    configuration,
                    entra,
                    principals,
                    credentials,
                    providers,
                    databases,
                    serviceMasterKey,
                    traceFlags,
                    errorLog,
                    definedMessages,
                    backups);
        }
    }
}
