package org.ekmsim.engine.catalogue;

import java.time.LocalDateTime;
import java.util.List;
import org.ekmsim.engine.type.ResultColumn;

/**
 * An object that a database lists: a table of users with its constraints, a view or procedure of users, or a view of the
 * system.
 *
 * @param id {@code object_id}; negative for the views of the system
 * @param schema name of its schema
 * @param schemaId id of its schema
 * @param name name
 * @param type code of sys.objects
 * @param parent id of the table a constraint belongs to, otherwise 0
 * @param createDate when it was made
 * @param modifyDate when it was last changed
 * @param columns its columns in order
 */
record CatalogueObject(
        int id,
        String schema,
        int schemaId,
        String name,
        Type type,
        int parent,
        LocalDateTime createDate,
        LocalDateTime modifyDate,
        List<Column> columns) {

    /** The kinds of object, with their codes; the names are their descriptions. */
    enum Type {
        CHECK_CONSTRAINT("C"),
        DEFAULT_CONSTRAINT("D"),
        FOREIGN_KEY_CONSTRAINT("F"),
        PRIMARY_KEY_CONSTRAINT("PK"),
        SQL_STORED_PROCEDURE("P"),
        UNIQUE_CONSTRAINT("UQ"),
        USER_TABLE("U"),
        VIEW("V");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** {@code type} without its trailing blank. */
        String code() {
            return code;
        }
    }

    /**
     * A column of an object.
     *
     * @param id {@code column_id}
     * @param defaultId {@code object_id} of its DEFAULT, or 0
     */
    record Column(int id, ResultColumn shape, boolean identity, int defaultId) {}

    CatalogueObject {
        columns = List.copyOf(columns);
    }

    /** Whether it came with the product. */
    boolean isSystem() {
        return id < 0;
    }
}
