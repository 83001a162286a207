package org.ekmsim.engine.catalogue;

import java.util.Locale;

/** {@code schema_id} of the schemas every database has. */
final class SchemaId {

    static final int DBO = 1;
    static final int INFORMATION_SCHEMA = 3;
    static final int SYS = 4;

    private SchemaId() {}

    static int of(String schema) {
        return switch (schema.toLowerCase(Locale.ROOT)) {
            case "sys" -> SYS;
            case "information_schema" -> INFORMATION_SCHEMA;
            default -> DBO;
        };
    }
}
