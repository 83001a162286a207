package org.ekmsim.engine.database.page;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.ekmsim.surroundings.disk.DiskFile;

/**
 * A page: a clear header of {@value #HEADER_SIZE} bytes and a body that may be encrypted. The checksum in the header
 * is that of the plain page, so it proves after decryption that key and page fit together. Fields of the header stand
 * where SQL Server has them; links of 0 mean none.
 */
public final class Page {

    public static final int HEADER_SIZE = 96;
    public static final int BODY_SIZE = DiskFile.PAGE_SIZE - HEADER_SIZE;

    private static final int TYPE = 1;
    private static final int FLAGS = 4;
    private static final int PREVIOUS = 8;
    private static final int NEXT = 16;
    private static final int RECORDS = 22;
    private static final int OBJECT = 24;
    private static final int ID = 32;
    private static final int FILE = 36;
    private static final int CHECKSUM = 60;
    private static final byte HEADER_VERSION = 1;
    private static final short ENCRYPTED = 0x0800;

    private final ByteBuffer bytes;

    private Page(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The page in these bytes, whatever they are; {@link #isIntact} tells whether they make sense. */
    public static Page of(byte[] bytes) {
        return new Page(Arrays.copyOf(bytes, DiskFile.PAGE_SIZE));
    }

    /**
     * A plain page with its checksum.
     *
     * @param file file id: 1 data, 2 log
     * @param id page id within the file
     * @param previous the page before it in the object's chain, 0 for none
     * @param next the page after it, 0 for none
     * @param records number of records or fragments in the body
     * @param body at most {@link #BODY_SIZE} bytes
     */
    public static Page plain(
            PageType type, int file, int id, int objectId, int previous, int next, int records, byte[] body) {
        Page page = new Page(new byte[DiskFile.PAGE_SIZE]);
        page.bytes
                .put(0, HEADER_VERSION)
                .put(TYPE, (byte) type.code())
                .putInt(PREVIOUS, previous)
                .putInt(NEXT, next)
                .putShort(RECORDS, (short) records)
                .putInt(OBJECT, objectId)
                .putInt(ID, id)
                .putShort(FILE, (short) file)
                .put(HEADER_SIZE, body);
        page.bytes.putInt(CHECKSUM, page.computedChecksum());
        return page;
    }

    /** The object id in the header of a page, without copying the page. */
    public static int objectIdOf(ByteBuffer page) {
        return page.order(ByteOrder.LITTLE_ENDIAN).getInt(OBJECT);
    }

    public int id() {
        return bytes.getInt(ID);
    }

    public int file() {
        return bytes.getShort(FILE) & 0xFFFF;
    }

    public boolean is(PageType type) {
        return bytes.get(TYPE) == type.code();
    }

    /** Whether TDE encrypts this page; those needed to find the protector stay readable. */
    public boolean isEncryptable() {
        return is(PageType.DATA);
    }

    public int objectId() {
        return bytes.getInt(OBJECT);
    }

    /** The page after this one in the object's chain, 0 for none. */
    public int next() {
        return bytes.getInt(NEXT);
    }

    public int records() {
        return bytes.getShort(RECORDS) & 0xFFFF;
    }

    public boolean isEncrypted() {
        return (bytes.getShort(FLAGS) & ENCRYPTED) != 0;
    }

    /** The checksum that was computed when the page was written in plain. */
    public int checksum() {
        return bytes.getInt(CHECKSUM);
    }

    /** The checksum of the page as it is now, over header and body without the checksum and the encrypted flag. */
    public int computedChecksum() {
        CRC32C checksum = new CRC32C();
        byte[] header = new byte[HEADER_SIZE];
        bytes.get(0, header);
        ByteBuffer.wrap(header).putShort(FLAGS, (short) 0).putInt(CHECKSUM, 0);
        checksum.update(header);
        checksum.update(bytes.array(), HEADER_SIZE, BODY_SIZE);
        return (int) checksum.getValue();
    }

    /** Whether this is a page at all and its plain content is what was written. */
    public boolean isIntact() {
        return bytes.get(0) == HEADER_VERSION && checksum() == computedChecksum();
    }

    /** A copy of the body, plain or encrypted. */
    public byte[] body() {
        return Arrays.copyOfRange(bytes.array(), HEADER_SIZE, DiskFile.PAGE_SIZE);
    }

    /** The page with its body encrypted or decrypted; the header, checksum included, stays. */
    public Page withBody(byte[] body, boolean encrypted) {
        Page changed = of(bytes.array());
        int flags = bytes.getShort(FLAGS) & ~ENCRYPTED;
        changed.bytes.putShort(FLAGS, (short) (encrypted ? flags | ENCRYPTED : flags));
        changed.bytes.put(HEADER_SIZE, body);
        return changed;
    }

    /** A copy of the whole page. */
    public byte[] toBytes() {
        return bytes.array().clone();
    }
}
