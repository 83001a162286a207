package org.ekmsim.engine.permission;

import java.util.Arrays;
import java.util.List;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** The rows of sys.server_permissions and sys.database_permissions. */
public final class PermissionRows {

    /** The columns both views have. */
    public static final List<ResultColumn> COLUMNS = List.of(
            ResultColumn.required("class", SqlType.TINYINT),
            ResultColumn.nullable("class_desc", SqlType.nvarchar(60)),
            ResultColumn.required("major_id", SqlType.INT),
            ResultColumn.required("minor_id", SqlType.INT),
            ResultColumn.required("grantee_principal_id", SqlType.INT),
            ResultColumn.required("grantor_principal_id", SqlType.INT),
            ResultColumn.required("type", SqlType.character(4)),
            ResultColumn.nullable("permission_name", SqlType.nvarchar(128)),
            ResultColumn.required("state", SqlType.character(1)),
            ResultColumn.nullable("state_desc", SqlType.nvarchar(60)));

    private static final int CODE_LENGTH = 4;

    private PermissionRows() {}

    public static List<@Nullable Object> row(PermissionEntry entry) {
        Permission permission = entry.permission();
        return Arrays.asList(
                permission.securableClass().code(),
                permission.securableClass().description(),
                entry.majorId(),
                entry.minorId(),
                entry.grantee(),
                entry.grantor(),
                permission.type() + " ".repeat(CODE_LENGTH - permission.type().length()),
                permission.name(),
                entry.state().code(),
                entry.state().name());
    }
}
