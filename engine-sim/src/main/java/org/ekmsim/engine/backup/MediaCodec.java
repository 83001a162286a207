package org.ekmsim.engine.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ekmsim.engine.database.DatabaseFile;
import org.ekmsim.engine.database.DatabaseSettings;
import org.ekmsim.engine.database.FileSize;
import org.ekmsim.engine.tde.DatabaseEncryptionKey;
import org.ekmsim.engine.tde.EncryptionAlgorithm;
import org.ekmsim.engine.tde.WrappedPageKey;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.surroundings.disk.DiskFile;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;

/**
 * Backup media as the pages of a file: the word every Microsoft Tape Format medium begins with, the table of contents and its length,
 * then the pages of each backup set as they are.
 */
final class MediaCodec {

    private static final int SIGNATURE = 0x54415045;
    private static final int PREFIX = 2 * Integer.BYTES;

    private MediaCodec() {}

    static DiskFile encode(BackupMedia media) {
        byte[] contents = tableOfContents(media);
        int page = 0;
        DiskFile file = DiskFile.empty();
        for (int from = 0; from < contents.length; from += DiskFile.PAGE_SIZE) {
            byte[] content = new byte[DiskFile.PAGE_SIZE];
            System.arraycopy(contents, from, content, 0, Math.min(DiskFile.PAGE_SIZE, contents.length - from));
            file = file.withPage(page++, content);
        }
        for (BackupSet set : media.sets()) {
            for (int written : set.data().writtenPages().toArray()) {
                file = file.withPage(page++, set.data().readPage(written));
            }
        }
        return file;
    }

    /** What stands on a file; empty when it is no backup medium or cut off. */
    static Optional<BackupMedia> decode(DiskFile file) {
        try (DataInputStream in = new DataInputStream(file.openStream())) {
            if (in.readInt() != SIGNATURE) {
                return Optional.empty();
            }
            byte[] contents = new byte[in.readInt()];
            in.readFully(contents);
            int firstPage = (PREFIX + contents.length + DiskFile.PAGE_SIZE - 1) / DiskFile.PAGE_SIZE;
            return Optional.of(read(new DataInputStream(new ByteArrayInputStream(contents)), file, firstPage));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] tableOfContents(BackupMedia media) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(table);
                DataOutputStream prefixed = new DataOutputStream(whole)) {
            write(media, out);
            prefixed.writeInt(SIGNATURE);
            prefixed.writeInt(table.size());
            table.writeTo(prefixed);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return whole.toByteArray();
    }

    private static void write(BackupMedia media, DataOutputStream out) throws IOException {
        write(media.id(), out);
        write(media.name(), out);
        write(media.description(), out);
        out.writeInt(media.sets().size());
        for (BackupSet set : media.sets()) {
            write(set, out);
        }
    }

    private static void write(BackupSet set, DataOutputStream out) throws IOException {
        write(set.id(), out);
        write(set.label().name(), out);
        write(set.label().description(), out);
        out.writeBoolean(set.label().copyOnly());
        out.writeBoolean(set.label().checksums());
        out.writeBoolean(set.label().compressed());
        write(set.origin().taken(), out);
        out.writeUTF(set.origin().user());
        out.writeUTF(set.origin().server());
        out.writeUTF(set.origin().machine());
        out.writeInt(set.origin().databaseVersion());
        out.writeUTF(set.origin().productVersion());
        write(set.family(), out);
        out.writeUTF(set.recoveryModel());
        out.writeInt(set.settings().values().size());
        for (Map.Entry<String, String> setting : set.settings().values().entrySet()) {
            out.writeUTF(setting.getKey());
            out.writeUTF(setting.getValue());
        }
        out.writeInt(set.files().size());
        for (DatabaseFile file : set.files()) {
            out.writeInt(file.id());
            out.writeBoolean(file.log());
            out.writeUTF(file.name());
            out.writeUTF(file.path());
            out.writeInt(file.size().pages());
            out.writeInt(file.size().maxPages());
            out.writeInt(file.size().growth());
            out.writeBoolean(file.size().percent());
        }
        write(set.encryption(), out);
        out.writeInt(set.logPages());
        out.writeInt(set.data().pages());
        int[] written = set.data().writtenPages().toArray();
        out.writeInt(written.length);
        for (int page : written) {
            out.writeInt(page);
        }
    }

    private static BackupMedia read(DataInputStream in, DiskFile file, int firstPage) throws IOException {
        BackupMedia media = BackupMedia.formatted(readId(in), readText(in), readText(in));
        List<BackupSet> sets = new ArrayList<>();
        int page = firstPage;
        for (int count = in.readInt(); count > 0; count--) {
            BackupSet set = readSet(in, file, page);
            page += set.dataPages();
            sets.add(set);
        }
        return media.withSets(TreePVector.from(sets));
    }

    private static BackupSet readSet(DataInputStream in, DiskFile file, int firstPage) throws IOException {
        UUID id = readId(in);
        var label =
                new BackupSet.Label(readText(in), readText(in), in.readBoolean(), in.readBoolean(), in.readBoolean());
        var origin = new BackupSet.Origin(
                readInstant(in), in.readUTF(), in.readUTF(), in.readUTF(), in.readInt(), in.readUTF());
        UUID family = readId(in);
        String recoveryModel = in.readUTF();
        PMap<String, String> settings = HashTreePMap.empty();
        for (int count = in.readInt(); count > 0; count--) {
            settings = settings.plus(in.readUTF(), in.readUTF());
        }
        List<DatabaseFile> files = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            files.add(new DatabaseFile(
                    in.readInt(),
                    in.readBoolean(),
                    in.readUTF(),
                    in.readUTF(),
                    new FileSize(in.readInt(), in.readInt(), in.readInt(), in.readBoolean())));
        }
        DatabaseEncryptionKey encryption = readKey(in);
        int logPages = in.readInt();
        DiskFile data = DiskFile.ofPages(in.readInt());
        int page = firstPage;
        for (int count = in.readInt(); count > 0; count--) {
            data = data.withPage(in.readInt(), file.readPage(page++));
        }
        return new BackupSet(
                id,
                label,
                origin,
                family,
                recoveryModel,
                new DatabaseSettings(settings),
                files,
                encryption,
                data,
                logPages);
    }

    private static void write(@Nullable DatabaseEncryptionKey key, DataOutputStream out) throws IOException {
        out.writeBoolean(key != null);
        if (key != null) {
            out.writeUTF(key.algorithm().name());
            write(key.wrapped(), out);
            write(key.encryptorThumbprint(), out);
            out.writeUTF(key.encryptorType());
            write(key.createDate(), out);
        }
    }

    private static @Nullable DatabaseEncryptionKey readKey(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        EncryptionAlgorithm algorithm = EncryptionAlgorithm.valueOf(in.readUTF());
        WrappedPageKey wrapped = new WrappedPageKey(readBinary(in), readBinary(in), in.readUTF());
        return DatabaseEncryptionKey.created(algorithm, wrapped, readInstant(in));
    }

    private static void write(Binary binary, DataOutputStream out) throws IOException {
        out.writeInt(binary.length());
        out.write(binary.toBytes());
    }

    private static Binary readBinary(DataInputStream in) throws IOException {
        return Binary.of(in.readNBytes(in.readInt()));
    }

    private static void write(Instant instant, DataOutputStream out) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant readInstant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void write(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
