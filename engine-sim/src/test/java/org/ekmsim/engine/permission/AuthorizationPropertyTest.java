package org.ekmsim.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ekmsim.engine.permission.ReferencePermissions.Label;
import org.ekmsim.engine.permission.ReferencePermissions.Rule;

/** Random grants, denials and memberships: the engine answers as a small model written down from the documented hierarchy. */
class AuthorizationPropertyTest {

    private static final int PRINCIPALS = 4;

    private static final PermissionSubjects SUBJECTS = PermissionSubjects.open();

    @Property(tries = 400)
    void holds_agrees_with_the_reference_model(
            @ForAll("rules") List<Rule> rules, @ForAll("memberships") List<Memberships.Membership> memberships) {
        ReferencePermissions reference = new ReferencePermissions(rules, memberships);
        PermissionSubjects.Checked checked = SUBJECTS.with(rules, memberships);
        for (Label label : Label.values()) {
            assertThat(checked.holds(label)).as("%s with %s", label, rules).isEqualTo(reference.holds(label));
        }
    }

    @Property(tries = 100)
    void who_holds_nothing_sees_nothing_and_who_holds_something_sees_the_table(@ForAll("rules") List<Rule> rules) {
        ReferencePermissions reference = new ReferencePermissions(rules, List.of());
        PermissionSubjects.Checked checked = SUBJECTS.with(rules, List.of());
        boolean something = reference.holds(Label.TABLE_SELECT)
                || reference.holds(Label.TABLE_ALTER)
                || reference.holds(Label.TABLE_CONTROL);
        boolean hidden = reference.denies(Label.TABLE_CONTROL);
        if (something && !hidden) {
            assertThat(checked.seesTable()).isTrue();
        }
        if (hidden) {
            assertThat(checked.seesTable()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PRINCIPALS - 1),
                        Arbitraries.of(Label.class),
                        Arbitraries.of(true, false, false))
                .as(Rule::new)
                .list()
                .ofMaxSize(8);
    }

    /** Role numbers are 1 to 3; 0 is the principal that asks. */
    @Provide
    Arbitrary<List<Memberships.Membership>> memberships() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, PRINCIPALS - 1),
                        Arbitraries.integers().between(0, PRINCIPALS - 1))
                .as(Memberships.Membership::new)
                .list()
                .ofMaxSize(6);
    }
}
