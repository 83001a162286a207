package org.ekmsim.engine.permission;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * Who is a member of which role, on the server or in one database.
 *
 * @param direct the memberships as they were given
 */
public record Memberships(PSet<Membership> direct) {

    /**
     * A membership.
     *
     * @param role id of the role
     * @param member id of the member
     */
    public record Membership(int role, int member) {}

    public static Memberships none() {
        return new Memberships(HashTreePSet.empty());
    }

    public Memberships with(int role, int member) {
        return new Memberships(direct.plus(new Membership(role, member)));
    }

    public Memberships without(int role, int member) {
        return new Memberships(direct.minus(new Membership(role, member)));
    }

    /** The memberships without a dropped principal. */
    public Memberships without(int principal) {
        PSet<Membership> kept = direct;
        for (Membership membership : direct) {
            if (membership.member() == principal || membership.role() == principal) {
                kept = kept.minus(membership);
            }
        }
        return new Memberships(kept);
    }

    public boolean has(int role, int member) {
        return direct.contains(new Membership(role, member));
    }

    public boolean isEmpty(int role) {
        return direct.stream().noneMatch(membership -> membership.role() == role);
    }

    /** The principal and every role it belongs to, directly or through other roles. */
    public Set<Integer> closure(int principal) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(principal);
        while (!open.isEmpty()) {
            int next = open.remove();
            if (found.add(next)) {
                for (Membership membership : direct) {
                    if (membership.member() == next) {
                        open.add(membership.role());
                    }
                }
            }
        }
        return found;
    }

    /** The memberships in the order of their ids. */
    public List<Membership> inOrder() {
        return direct.stream()
                .sorted(Comparator.comparingInt(Membership::role).thenComparingInt(Membership::member))
                .toList();
    }
}
