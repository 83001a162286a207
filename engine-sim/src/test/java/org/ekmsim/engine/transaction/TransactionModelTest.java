package org.ekmsim.engine.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.jspecify.annotations.Nullable;

/** Random nests of BEGIN, SAVE, COMMIT and ROLLBACK with writes between them, against a model of sets. */
class TransactionModelTest {

    /** The reference: a set of ids, a count, and copies of the set to go back to. */
    private static final class Model {
        private Set<Integer> committed = new TreeSet<>(Set.of(1, 2));
        private Set<Integer> ids = new TreeSet<>(committed);
        private final Deque<Saved> saved = new ArrayDeque<>();
        private int count;
        private int next = 10;

        private record Saved(String name, Set<Integer> ids) {}

        void apply(String step) {
            String[] words = step.split(" ");
            switch (words[0]) {
                case "BEGIN" -> count++;
                case "COMMIT" -> count = Math.max(0, count - 1);
                case "SAVE" -> save(words[2]);
                case "ROLLBACK" -> rollback(words.length > 2 ? words[2] : null);
                case "DELETE" -> ids.remove(ids.stream().findFirst().orElse(0));
                default -> ids.add(next);
            }
            next += words[0].equals("INSERT") ? 1 : 0;
            if (count == 0) {
                committed = new TreeSet<>(ids);
                saved.clear();
            }
        }

        private void save(String name) {
            if (count > 0) {
                saved.push(new Saved(name, new TreeSet<>(ids)));
            }
        }

        private void rollback(@Nullable String name) {
            if (count == 0) {
                return;
            }
            if (name == null) {
                ids = new TreeSet<>(committed);
                count = 0;
            } else if (saved.stream().anyMatch(savepoint -> savepoint.name().equals(name))) {
                while (!saved.peek().name().equals(name)) {
                    saved.pop();
                }
                ids = new TreeSet<>(saved.pop().ids());
            }
        }
    }

    @Provide
    Arbitrary<List<String>> programs() {
        return Arbitraries.of(
                        "BEGIN TRAN",
                        "COMMIT",
                        "ROLLBACK",
                        "SAVE TRAN a",
                        "SAVE TRAN b",
                        "ROLLBACK TRAN a",
                        "ROLLBACK TRAN b",
                        "INSERT",
                        "INSERT",
                        "DELETE",
                        "BEGIN TRAN")
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    void the_session_and_everybody_else_see_what_the_model_says(@ForAll("programs") List<String> program) {
        World world = EngineFixture.at(Stage.DATABASE).world();
        Client writer = EngineFixture.connect(world, EngineFixture.DBA);
        Client reader = EngineFixture.connect(world, "CONTOSO\\second");
        Model model = new Model();
        for (String step : program) {
            writer.run(sql(step, model));
            model.apply(step);
            assertThat(ids(writer)).as("own view after %s of %s", step, program).isEqualTo(model.ids);
            assertThat(ids(reader))
                    .as("last commit after %s of %s", step, program)
                    .isEqualTo(model.committed);
            assertThat(writer.run("SELECT @@TRANCOUNT").value()).isEqualTo(model.count);
        }
    }

    private static String sql(String step, Model model) {
        return switch (step) {
            case "INSERT" -> "INSERT INTO TestTDE.dbo.notes VALUES (" + model.next + ", 'n')";
            case "DELETE" -> "DELETE FROM TestTDE.dbo.notes WHERE id = (SELECT MIN(id) FROM TestTDE.dbo.notes)";
            default -> step;
        };
    }

    private static Set<Integer> ids(Client client) {
        List<Integer> ids = new ArrayList<>();
        client.run("SELECT id FROM TestTDE.dbo.notes").rows().forEach(row -> ids.add((Integer) row.get(0)));
        return new TreeSet<>(ids);
    }
}
