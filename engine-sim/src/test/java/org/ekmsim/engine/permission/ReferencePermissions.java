package org.ekmsim.engine.permission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documented hierarchy of some permissions, and a check that walks it without any of the engine's code. */
final class ReferencePermissions {

    private final List<Rule> rules;
    private final Set<Integer> principals = new HashSet<>(Set.of(0));

    /** Some permissions, with those that imply them. */
    enum Label {
        CONTROL_SERVER("SERVER", "CONTROL SERVER"),
        ALTER_ANY_LOGIN("SERVER", "ALTER ANY LOGIN", CONTROL_SERVER),
        CREATE_LOGIN("SERVER", "CREATE LOGIN", ALTER_ANY_LOGIN),
        ALTER_ANY_CREDENTIAL("SERVER", "ALTER ANY CREDENTIAL", CONTROL_SERVER),
        SELECT_ALL("SERVER", "SELECT ALL USER SECURABLES", CONTROL_SERVER),
        ALTER_ANY_DATABASE("SERVER", "ALTER ANY DATABASE", CONTROL_SERVER),
        DATABASE_CONTROL("DATABASE", "CONTROL", CONTROL_SERVER),
        DATABASE_ALTER("DATABASE", "ALTER", DATABASE_CONTROL, ALTER_ANY_DATABASE),
        DATABASE_SELECT("DATABASE", "SELECT", DATABASE_CONTROL, SELECT_ALL),
        ALTER_ANY_SCHEMA("DATABASE", "ALTER ANY SCHEMA", DATABASE_ALTER),
        SCHEMA_CONTROL("SCHEMA", "CONTROL", DATABASE_CONTROL),
        SCHEMA_ALTER("SCHEMA", "ALTER", SCHEMA_CONTROL, ALTER_ANY_SCHEMA),
        SCHEMA_SELECT("SCHEMA", "SELECT", SCHEMA_CONTROL, DATABASE_SELECT),
        TABLE_CONTROL("OBJECT", "CONTROL", SCHEMA_CONTROL),
        TABLE_ALTER("OBJECT", "ALTER", TABLE_CONTROL, SCHEMA_ALTER),
        TABLE_SELECT("OBJECT", "SELECT", TABLE_CONTROL, SCHEMA_SELECT);

        private final String type;
        private final String permission;
        private final List<Label> impliedBy;

        Label(String type, String permission, Label... impliedBy) {
            this.type = type;
            this.permission = permission;
            this.impliedBy = List.of(impliedBy);
        }

        /** The entry of the engine's catalogue. */
        Permission permission() {
            return SecurableClass.named(type)
                    .flatMap(found -> PermissionCatalogue.documented().find(found, permission))
                    .orElseThrow();
        }
    }

    /**
     * A grant or denial.
     *
     * @param principal 0 for the one that asks, 1 to 3 for roles
     */
    record Rule(int principal, Label label, boolean denied) {}

    ReferencePermissions(List<Rule> rules, List<Memberships.Membership> memberships) {
        this.rules = rules;
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Memberships.Membership membership : memberships) {
                grows |= principals.contains(membership.member()) && principals.add(membership.role());
            }
        }
    }

    boolean holds(Label label) {
        return !denies(label) && matches(label, false);
    }

    boolean denies(Label label) {
        return matches(label, true);
    }

    /** The last of several rules of one principal about one permission counts, as the last statement does. */
    private boolean matches(Label label, boolean denied) {
        Set<Label> strong = EnumSet.of(label);
        List<Label> open = new ArrayList<>(strong);
        while (!open.isEmpty()) {
            for (Label stronger : open.remove(0).impliedBy) {
                if (strong.add(stronger)) {
                    open.add(stronger);
                }
            }
        }
        return rules.stream()
                .filter(rule -> principals.contains(rule.principal()) && strong.contains(rule.label()))
                .filter(this::isLast)
                .anyMatch(rule -> rule.denied() == denied);
    }

    private boolean isLast(Rule rule) {
        return rules.stream()
                        .filter(other -> other.principal() == rule.principal() && other.label() == rule.label())
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .denied()
                == rule.denied();
    }
}
