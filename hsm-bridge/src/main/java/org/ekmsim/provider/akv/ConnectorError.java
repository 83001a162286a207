package org.ekmsim.provider.akv;

import org.ekmsim.provider.ReturnCode;

/**
 * Errors of the connector with their numbers: in 1.0.0.x, up to 1.0.4.0 and from 1.0.5.0 on ("SQL Server Connector maintenance and
 * troubleshooting"). Which cause takes which of several candidate numbers is inferred where the page leaves it open. 1.0.0.x knows 2050
 * (unhandled exception), 2053 (web request failed) and 2055 (the key to create exists) beside the generic numbers; what else it meets is
 * one of these (inferred).
 */
enum ConnectorError {
    KEY_NAME_DOES_NOT_FIT_THUMBPRINT("scp_err_KeyNameDoesNotFitThumbprint", 2049, 2049, 2049),
    PASSWORD_TOO_SHORT("scp_err_PasswordTooShort", 2050, 2050, 2050),
    CONVERT_THUMBPRINT_TO_KEY_NAME("scp_err_ConvertThumbprintToKeyName", 2050, 2053, 2053),
    KEY_EXISTS("the key to create exists", 2055),
    SERVICE_NOT_RUNNING("unhandled exception", 2050),
    FAILURE_IN_REGISTRY("scp_err_FailureInRegistry", 2050, 2058, 2058),
    KEY_TYPE_NOT_SUPPORTED("scp_err_NotSupported", 3, 3, 3),
    KEY_NOT_REMEMBERED("scp_err_NotFound", 4, 4, 4),
    BAD_CREDENTIALS("ErrorGetTokenBadCredentials", 2053, 401, 3303),
    NO_TOKEN("ErrorGetTokenFailedToGetToken", 2053, 401, 3304),
    SEND_REQUEST("ErrorHttpSendRequest", 2053, 3008, 3106),
    VAULT_DOES_NOT_EXIST("ErrorAKVDoesNotExist", 2053, 3008, 3900),
    UNAUTHORIZED("ErrorHttpResponseCodeUnauthorized", 2053, 3010, 3108),
    THROTTLED("ErrorHttpResponseCodeThrottled", 2053, 3011, 3109),
    CLIENT_ERROR("ErrorHttpResponseCodeClientError", 2053, 3012, 3110),
    SERVER_ERROR("ErrorHttpResponseCodeServerError", 2053, 3013, 3111),
    KEY_NOT_FOUND_BY_NAME("ErrorHttpResourceNotFound", 2053, 404, 3112),
    RESOURCE_NOT_FOUND("ErrorHttpResourceNotFound", 2053, 3076, 3112),
    OPERATION_FORBIDDEN("ErrorHttpOperationForbidden", 2053, 3077, 3113);

    private final String symbol;
    private final int of100;
    private final int upTo104;
    private final int from105;

    /** An error of 1.0.0.x alone. */
    ConnectorError(String symbol, int of100) {
        this(symbol, of100, ReturnCode.FAILURE, ReturnCode.FAILURE);
    }

    ConnectorError(String symbol, int of100, int upTo104, int from105) {
        this.symbol = symbol;
        this.of100 = of100;
        this.upTo104 = upTo104;
        this.from105 = from105;
    }

    /** The documented symbol. */
    String symbol() {
        return symbol;
    }

    int of100() {
        return of100;
    }

    int upTo104() {
        return upTo104;
    }

    int from105() {
        return from105;
    }
}
