package org.ekmsim.engine.database;

/** Gives out object ids of a database one after the other while a statement makes objects. */
public final class ObjectIds {

    private int next;

    ObjectIds(int next) {
        this.next = next;
    }

    /** The next id. */
    public int take() {
        int taken = next;
        next = DatabaseContents.following(next);
        return taken;
    }

    int next() {
        return next;
    }
}
