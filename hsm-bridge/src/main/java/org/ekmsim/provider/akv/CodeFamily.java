package org.ekmsim.provider.akv;

/** Which numbers a generation of the connector uses. */
enum CodeFamily {
    /** 401, 404 and 3000 to 3077: up to 1.0.4.0. */
    UP_TO_1_0_4 {
        @Override
        int code(ConnectorError error) {
            return error.upTo104();
        }
    },
    /** 3100 to 4000: from 1.0.5.0 on. */
    FROM_1_0_5 {
        @Override
        int code(ConnectorError error) {
            return error.from105();
        }
    };

    abstract int code(ConnectorError error);
}
