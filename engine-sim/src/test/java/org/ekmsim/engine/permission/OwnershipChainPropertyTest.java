package org.ekmsim.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;

/** A view over a view over a table, with any owners: a permission is asked for where the owner changes, and at the first link. */
class OwnershipChainPropertyTest {

    private static final List<String> LINKS = List.of("outermost", "inner", "notes");

    private static final World BASE = EngineFixture.at(Stage.DATABASE)
            .given(
                    "USE TestTDE; CREATE USER clerk; CREATE USER guard; EXEC('CREATE VIEW [inner] AS SELECT note FROM notes')",
                    "USE TestTDE; EXEC('CREATE VIEW outermost AS SELECT note FROM [inner]')")
            .world();

    /**
     * One object of the chain.
     *
     * @param owner who owns it
     * @param granted whether the one who asks has SELECT on it
     */
    record Link(String owner, boolean granted) {}

    @Property(tries = 40)
    void permission_is_asked_for_where_the_owner_changes(@ForAll("chains") List<Link> chain) {
        World world = BASE.fork();
        Client dba = EngineFixture.connect(world, EngineFixture.DBA);
        dba.run("USE TestTDE").succeeds();
        for (int i = 0; i < chain.size(); i++) {
            String object = "[" + LINKS.get(i) + "]";
            dba.run("ALTER AUTHORIZATION ON " + object + " TO " + chain.get(i).owner)
                    .succeeds();
            if (chain.get(i).granted) {
                dba.run("GRANT SELECT ON " + object + " TO clerk").succeeds();
            }
        }
        boolean expected = IntStream.range(0, chain.size())
                .allMatch(
                        i -> chain.get(i).granted || i > 0 && chain.get(i).owner.equals(chain.get(i - 1).owner));
        boolean refused =
                EngineFixture.connect(world, "clerk").run("SELECT note FROM TestTDE.dbo.outermost").messages().stream()
                        .anyMatch(message -> message.number() == 229);
        assertThat(!refused).as("%s", chain).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Link>> chains() {
        return Combinators.combine(Arbitraries.of("dbo", "guard"), Arbitraries.of(true, false))
                .as(Link::new)
                .list()
                .ofSize(LINKS.size());
    }
}
