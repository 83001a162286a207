package org.ekmsim.world.directive;

import org.jspecify.annotations.Nullable;

/** Directives about an instance. */
public sealed interface InstanceDirective extends Directive {

    /**
     * {@code restart [INSTANCE]}.
     *
     * @param instance the instance's name, absent for the one the script is connected to
     */
    record Restart(@Nullable String instance) implements InstanceDirective {}

    /**
     * {@code service stop [INSTANCE]}: sessions end and nobody can connect until the service is started.
     *
     * @param instance the instance's name, absent for the one the script is connected to
     */
    record StopService(@Nullable String instance) implements InstanceDirective {}

    /**
     * {@code service start [INSTANCE]}.
     *
     * @param instance the instance's name, absent for the one the script is connected to
     */
    record StartService(@Nullable String instance) implements InstanceDirective {}

    /**
     * {@code service account ACCOUNT [INSTANCE]}: the service runs as another account, which restarts it if it runs.
     *
     * @param account the account
     * @param instance the instance's name, absent for the one the script is connected to
     */
    record ChangeServiceAccount(String account, @Nullable String instance) implements InstanceDirective {}

    /**
     * {@code entra admin NAME} and {@code entra admin none}: the Microsoft Entra administrator of the instance the script is connected to.
     *
     * @param identity name of an identity of the directory; absent for none
     */
    record SetEntraAdministrator(@Nullable String identity) implements InstanceDirective {}

    /**
     * {@code entra only on} and {@code entra only off}: whether nobody but identities of Microsoft Entra can connect.
     *
     * @param only whether so
     */
    record SetEntraOnly(boolean only) implements InstanceDirective {}

    /** {@code errorlog show}: the error log of the instance the script is connected to. */
    record ShowErrorLog() implements InstanceDirective {}

    /**
     * {@code disk find TEXT [in PLACE]}.
     *
     * @param text the text to look for in the raw bytes, as UTF-16 (nvarchar) and as single bytes (varchar)
     * @param place a database or a path, absent for the whole disk
     */
    record FindOnDisk(String text, @Nullable String place) implements InstanceDirective {}
}
