package org.ekmsim.engine.activity;

import java.util.Comparator;
import java.util.List;
import org.ekmsim.engine.permission.PermissionName;
import org.ekmsim.engine.session.Session;

/** The sessions somebody may see: everybody's with VIEW SERVER STATE, otherwise one's own. */
final class VisibleSessions {

    private VisibleSessions() {}

    static List<Session> of(Session viewer) {
        boolean everybody = viewer.has(PermissionName.VIEW_SERVER_STATE);
        return viewer.instance().sessions().stream()
                .filter(session -> everybody || session == viewer)
                .sorted(Comparator.comparingInt(Session::id))
                .toList();
    }
}
