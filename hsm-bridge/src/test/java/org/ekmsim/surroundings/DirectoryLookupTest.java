package org.ekmsim.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class DirectoryLookupTest {

    private static final DirectoryUser ALICE = new DirectoryUser(
            "alice@contoso.com", UUID.fromString("4466e2f8-0000-4000-8000-000000000001"), false, 2046);

    private final Directory directory = Directory.empty()
            .withUser(ALICE)
            .withUser(DirectoryUser.named("bob@contoso.com"))
            .withGroup(group("dba-team", "DBA team", "alice@contoso.com"))
            .withGroup(group("all-teams", "All", "dba-team"))
            .withGroup(group("circle", "All", "all-teams", "circle"))
            .withManagedIdentity(new ManagedIdentity("contoso-mi", ManagedIdentity.Kind.USER_ASSIGNED));
    private final DirectoryLookup lookup = new DirectoryLookup(directory);

    private static DirectoryGroup group(String name, String displayName, String... members) {
        return new DirectoryGroup(
                name, displayName, DirectoryGroup.named(name).objectId(), TreePSet.from(List.of(members)));
    }

    private EntraIdentity alice() {
        return lookup.named("ALICE@contoso.com").orElseThrow();
    }

    @Test
    void findsByDisplayNameInAnyCaseAndTellsDuplicates() {
        assertThat(lookup.byDisplayName("dba TEAM")).singleElement().satisfies(found -> assertThat(found.isGroup())
                .isTrue());
        assertThat(lookup.byDisplayName("All")).extracting(EntraIdentity::name).containsExactly("all-teams", "circle");
        assertThat(lookup.byDisplayName("dba-team")).isEmpty();
        assertThat(lookup.byDisplayName("contoso-mi"))
                .extracting(EntraIdentity::kind)
                .containsExactly(EntraIdentity.Kind.MANAGED_IDENTITY);
    }

    @Test
    void findsByObjectId() {
        assertThat(lookup.byObjectId(ALICE.objectId())).contains(alice());
        assertThat(lookup.byObjectId(new UUID(0, 0))).isEmpty();
    }

    @Test
    void followsGroupsThroughGroupsAndThroughCircles() {
        assertThat(lookup.groupsOf(alice()))
                .extracting(EntraIdentity::name)
                .containsExactly("all-teams", "circle", "dba-team");
        assertThat(lookup.groupsOf(lookup.named("bob@contoso.com").orElseThrow()))
                .isEmpty();
    }

    @Test
    void countsGroupsOutsideTheWorldToo() {
        assertThat(lookup.securityGroups(alice())).isEqualTo(2049).isGreaterThan(DirectoryLookup.MOST_SECURITY_GROUPS);
    }

    @Test
    void aKindIsLookedUpWithItsPermissionOrTheRoleThatCoversAll() {
        ManagedIdentity none = new ManagedIdentity("mi", ManagedIdentity.Kind.SYSTEM_ASSIGNED);
        assertThat(EntraIdentity.Kind.values()).noneMatch(none::mayLookUp);
        for (EntraIdentity.Kind kind : EntraIdentity.Kind.values()) {
            ManagedIdentity one = new ManagedIdentity(none.name(), none.kind(), TreePSet.singleton(kind.lookup()));
            ManagedIdentity all = new ManagedIdentity(
                    none.name(), none.kind(), TreePSet.singleton(GraphPermission.DIRECTORY_READERS));
            assertThat(EntraIdentity.Kind.values())
                    .filteredOn(one::mayLookUp)
                    .allMatch(known -> known.lookup() == kind.lookup())
                    .contains(kind);
            assertThat(EntraIdentity.Kind.values()).allMatch(all::mayLookUp);
        }
    }
}
