package org.ekmsim.engine.database.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Packs records into page bodies. A record stands whole on one page where it can, so that its text is one run of
 * bytes; a record longer than a page starts a page and goes on in the following ones.
 */
public final class RecordPacking {

    private static final int FRAGMENT_HEADER = 3;
    private static final int LARGEST_FRAGMENT = Page.BODY_SIZE - FRAGMENT_HEADER;
    private static final byte CONTINUED = 1;

    private final List<PackedBody> full = new ArrayList<>();
    private ByteBuffer body = emptyBody();
    private int fragments;

    private RecordPacking() {}

    /**
     * A page body.
     *
     * @param content its bytes
     * @param fragments how many records, or parts of records, it holds
     */
    public record PackedBody(byte[] content, int fragments) {}

    /** The records as page bodies, in order; no records make no page. */
    public static List<PackedBody> pack(List<byte[]> records) {
        RecordPacking packing = new RecordPacking();
        records.forEach(packing::add);
        packing.finishPage();
        return packing.full;
    }

    /** The records in these plain pages, which are a whole chain. */
    public static List<byte[]> unpack(List<Page> pages) {
        List<byte[]> records = new ArrayList<>();
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        for (Page page : pages) {
            ByteBuffer fragment = ByteBuffer.wrap(page.body()).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < page.records(); i++) {
                byte[] content = new byte[fragment.getShort() & 0xFFFF];
                boolean continued = fragment.get() == CONTINUED;
                fragment.get(content);
                record.writeBytes(content);
                if (!continued) {
                    records.add(record.toByteArray());
                    record.reset();
                }
            }
        }
        return records;
    }

    private void add(byte[] record) {
        if (FRAGMENT_HEADER + record.length > body.remaining()) {
            finishPage();
        }
        int start = 0;
        while (record.length - start > LARGEST_FRAGMENT) {
            put(record, start, LARGEST_FRAGMENT, CONTINUED);
            start += LARGEST_FRAGMENT;
            finishPage();
        }
        put(record, start, record.length - start, (byte) 0);
    }

    private void put(byte[] record, int start, int length, byte flag) {
        body.putShort((short) length).put(flag).put(record, start, length);
        fragments++;
    }

    private void finishPage() {
        if (fragments > 0) {
            full.add(new PackedBody(Arrays.copyOf(body.array(), body.position()), fragments));
            body = emptyBody();
            fragments = 0;
        }
    }

    private static ByteBuffer emptyBody() {
        return ByteBuffer.allocate(Page.BODY_SIZE).order(ByteOrder.LITTLE_ENDIAN);
    }
}
