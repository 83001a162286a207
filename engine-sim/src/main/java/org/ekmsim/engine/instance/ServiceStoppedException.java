package org.ekmsim.engine.instance;

/** Nobody can connect: the service of the instance does not run. */
public final class ServiceStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceStoppedException(String server) {
        super("The service of " + server + " is stopped.");
    }
}
