package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ekmsim.engine.database.page.Page;
import org.ekmsim.surroundings.disk.DiskFile;

/** Which page of a data file belongs to which object, as the clear headers tell; for the duration of one write. */
final class PageAllocation {

    private final Map<Integer, List<Integer>> pagesByObject = new TreeMap<>();
    private final BitSet used = new BitSet();

    static PageAllocation of(DiskFile file) {
        PageAllocation allocation = new PageAllocation();
        allocation.used.set(0, BootRecord.PAGE + 1);
        file.writtenPages().filter(page -> page > BootRecord.PAGE).forEach(page -> {
            allocation.take(Page.objectIdOf(file.viewPage(page)), page);
        });
        return allocation;
    }

    Set<Integer> objects() {
        return Set.copyOf(pagesByObject.keySet());
    }

    /** As many pages as wanted for an object, ascending: its own first, then free ones behind them. */
    List<Integer> claim(int objectId, int wanted) {
        List<Integer> pages = new ArrayList<>(pagesOf(objectId));
        while (pages.size() < wanted) {
            int page = used.nextClearBit(pages.isEmpty() ? 0 : pages.get(pages.size() - 1));
            take(objectId, page);
            pages.add(page);
        }
        return pages.subList(0, wanted);
    }

    /** The first page of an object, 0 when it has none. */
    int first(int objectId) {
        List<Integer> pages = pagesOf(objectId);
        return pages.isEmpty() ? 0 : pages.get(0);
    }

    /** Takes the pages of an object past the first so many away from it and says which they were. */
    List<Integer> release(int objectId, int kept) {
        List<Integer> pages = pagesOf(objectId);
        if (pages.size() <= kept) {
            return List.of();
        }
        List<Integer> released = List.copyOf(pages.subList(kept, pages.size()));
        pages.subList(kept, pages.size()).clear();
        released.forEach(used::clear);
        return released;
    }

    private List<Integer> pagesOf(int objectId) {
        return pagesByObject.computeIfAbsent(objectId, id -> new ArrayList<>());
    }

    private void take(int objectId, int page) {
        pagesOf(objectId).add(page);
        used.set(page);
    }
}
