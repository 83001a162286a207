package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.permission.Memberships.Membership;
import org.ekmsim.engine.permission.Permission;
import org.ekmsim.engine.permission.PermissionCatalogue;
import org.ekmsim.engine.permission.PermissionEntry;
import org.ekmsim.engine.permission.PermissionState;
import org.ekmsim.engine.permission.SecurableClass;
import org.ekmsim.engine.user.DatabasePrincipal;
import org.ekmsim.engine.user.DatabasePrincipalType;
import org.ekmsim.engine.user.DatabasePrincipals;
import org.ekmsim.engine.user.Schema;

/** The principals, schemas, memberships and permissions of a database as records of its catalogue. */
final class PrincipalCodec {

    private static final int NEXT_IDS = 0;
    private static final int PRINCIPAL = 1;
    private static final int SCHEMA = 2;
    private static final int MEMBERSHIP = 3;
    private static final int PERMISSION = 4;
    private static final int OBJECT_OWNER = 5;

    private PrincipalCodec() {}

    static List<byte[]> encode(DatabasePrincipals principals) {
        List<byte[]> records = new ArrayList<>();
        principals.byId().forEach(principal -> records.add(encode(principal)));
        principals
                .schemasById()
                .forEach(schema -> records.add(record(SCHEMA)
                        .i32(schema.id())
                        .utf16(schema.name())
                        .i32(schema.owner())
                        .toBytes()));
        principals.schemasById().forEach(schema -> schema.objectOwners()
                .forEach((object, owner) -> records.add(record(OBJECT_OWNER)
                        .utf16(schema.name())
                        .i32(object)
                        .i32(owner)
                        .toBytes())));
        principals
                .memberships()
                .inOrder()
                .forEach(membership -> records.add(record(MEMBERSHIP)
                        .i32(membership.role())
                        .i32(membership.member())
                        .toBytes()));
        principals.permissions().all().forEach(entry -> records.add(encode(entry)));
        records.add(record(NEXT_IDS)
                .i32(principals.nextId())
                .i32(principals.nextSchemaId())
                .toBytes());
        return records;
    }

    private static RecordWriter record(int part) {
        return new RecordWriter().i8(CatalogueCodec.PRINCIPALS).i8(part);
    }

    private static byte[] encode(DatabasePrincipal principal) {
        return record(PRINCIPAL)
                .i32(principal.id())
                .utf16(principal.name())
                .utf16(principal.type().code())
                .optional(principal.sid(), RecordWriter::binary)
                .optional(principal.defaultSchema(), RecordWriter::utf16)
                .optional(principal.owner(), RecordWriter::i32)
                .bool(principal.withoutLogin())
                .instant(principal.createDate())
                .instant(principal.modifyDate())
                .toBytes();
    }

    private static byte[] encode(PermissionEntry entry) {
        return record(PERMISSION)
                .utf16(entry.permission().securableClass().sqlName())
                .utf16(entry.permission().name())
                .i32(entry.majorId())
                .i32(entry.minorId())
                .i32(entry.grantee())
                .i32(entry.grantor())
                .utf16(entry.state().name())
                .toBytes();
    }

    /** The principals with what one record says. */
    static DatabasePrincipals decode(RecordReader record, DatabasePrincipals principals) {
        int part = record.i8();
        return switch (part) {
            case NEXT_IDS -> principals.withNextIds(record.i32(), record.i32());
            case PRINCIPAL -> principals.with(principal(record));
            case SCHEMA -> principals.with(new Schema(record.i32(), record.utf16(), record.i32()));
            case OBJECT_OWNER -> {
                Schema schema = principals.schema(record.utf16()).orElseThrow();
                yield principals.with(schema.withObject(record.i32(), record.i32()));
            }
            case MEMBERSHIP -> {
                Membership membership = new Membership(record.i32(), record.i32());
                yield principals.with(principals.memberships().with(membership.role(), membership.member()));
            }
            case PERMISSION -> principals.with(principals.permissions().with(permission(record)));
            default -> throw new IllegalStateException("record of principals of unknown kind " + part);
        };
    }

    private static DatabasePrincipal principal(RecordReader record) {
        return new DatabasePrincipal(
                record.i32(),
                record.utf16(),
                DatabasePrincipalType.ofCode(record.utf16()),
                record.optional(RecordReader::binary),
                record.optional(RecordReader::utf16),
                record.optional(RecordReader::i32),
                record.bool(),
                record.instant(),
                record.instant());
    }

    private static PermissionEntry permission(RecordReader record) {
        String type = record.utf16();
        String name = record.utf16();
        Permission permission = SecurableClass.named(type)
                .flatMap(found -> PermissionCatalogue.documented().find(found, name))
                .orElseThrow(() -> new IllegalStateException("permission of unknown kind " + name + " on " + type));
        return new PermissionEntry(
                permission,
                record.i32(),
                record.i32(),
                record.i32(),
                record.i32(),
                PermissionState.valueOf(record.utf16()));
    }
}
