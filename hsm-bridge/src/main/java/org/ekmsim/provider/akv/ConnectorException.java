package org.ekmsim.provider.akv;

/** Ends an operation with an error; the connector answers its code. */
final class ConnectorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ConnectorError error;

    ConnectorException(ConnectorError error) {
        super(error.symbol());
        this.error = error;
    }

    ConnectorError error() {
        return error;
    }
}
