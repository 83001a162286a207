package org.ekmsim.provider.akv;

/** Which numbers a generation of the connector uses. */
enum CodeFamily {
    /** 2050, 2053 and 2055 with meanings of their own: 1.0.0.x. */
    V1_0_0,
    /** 401, 404 and 3000 to 3077: up to 1.0.4.0. */
    UP_TO_1_0_4,
    /** 3100 to 4000: from 1.0.5.0 on. */
    FROM_1_0_5;

    int code(ConnectorError error) {
        return switch (this) {
            case V1_0_0 -> error.of100();
            case UP_TO_1_0_4 -> error.upTo104();
            case FROM_1_0_5 -> error.from105();
        };
    }
}
