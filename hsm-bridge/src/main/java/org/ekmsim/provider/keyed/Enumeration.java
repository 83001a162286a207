package org.ekmsim.provider.keyed;

import java.util.List;
import org.ekmsim.provider.CpId;
import org.ekmsim.provider.ReturnCode;

/** The interface's way to enumerate: the smallest id greater than the one given. */
final class Enumeration {

    private Enumeration() {}

    static int next(CpId id, List<Integer> ids) {
        return ids.stream()
                .filter(candidate -> candidate > id.value())
                .min(Integer::compare)
                .map(next -> {
                    id.set(next);
                    return ReturnCode.SUCCESS;
                })
                .orElse(ReturnCode.NOT_FOUND);
    }
}
