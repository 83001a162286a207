package org.ekmsim.engine.instance;

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
        return new InstanceState(
                changed,
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

    public InstanceState with(Configuration changed) {
        return new InstanceState(
                identity,
                changed,
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

    public InstanceState with(EntraSetup changed) {
        return new InstanceState(
                identity,
                configuration,
                changed,
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

    /** The logins. */
    public Logins logins() {
        return principals.logins();
    }

    public InstanceState with(ServerPrincipals changed) {
        return new InstanceState(
                identity,
                configuration,
                entra,
                changed,
                credentials,
                providers,
                databases,
                serviceMasterKey,
                traceFlags,
                errorLog,
                definedMessages,
                backups);
    }

    public InstanceState with(Logins changed) {
        return with(principals.with(changed));
    }

    public InstanceState with(Credentials changed) {
        return new InstanceState(
                identity,
                configuration,
                entra,
                principals,
                changed,
                providers,
                databases,
                serviceMasterKey,
                traceFlags,
                errorLog,
                definedMessages,
                backups);
    }

    public InstanceState with(CryptographicProviders changed) {
        return new InstanceState(
                identity,
                configuration,
                entra,
                principals,
                credentials,
                changed,
                databases,
                serviceMasterKey,
                traceFlags,
                errorLog,
                definedMessages,
                backups);
    }

    public InstanceState with(Databases changed) {
        return new InstanceState(
                identity,
                configuration,
                entra,
                principals,
                credentials,
                providers,
                changed,
                serviceMasterKey,
                traceFlags,
                errorLog,
                definedMessages);
    }

    public InstanceState with(ServiceMasterKey changed) {
        return new InstanceState(
                identity,
                configuration,
                entra,
                principals,
                credentials,
                providers,
                databases,
                changed,
                traceFlags,
                errorLog,
                definedMessages,
                backups);
    }

    public InstanceState with(TraceFlags changed) {
        return new InstanceState(
                identity,
                configuration,
                entra,
                principals,
                credentials,
                providers,
                databases,
                serviceMasterKey,
                changed,
                errorLog,
                definedMessages,
                backups);
    }

    public InstanceState with(ErrorLog changed) {
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
                changed,
                definedMessages,
                backups);
    }

    public InstanceState with(DefinedMessages changed) {
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
                changed,
                backups);
    }

    public InstanceState with(BackupHistory changed) {
        return new InstanceState(
                identity,
                configuration,
                entra,
                principals,
                credentials,
                providers,
                databases,
                traceFlags,
                errorLog,
                definedMessages,
                changed);
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
}
