package org.ekmsim.engine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.permission.Deny;
import org.ekmsim.tsql.permission.Grant;
import org.ekmsim.tsql.permission.PermissionStatement;
import org.ekmsim.tsql.permission.PermissionTerms;
import org.ekmsim.tsql.permission.Revoke;

/** Random statements about a table and its columns: the engine answers as a small model of what is said of each. */
class ColumnPermissionsPropertyTest {

    private static final int TABLE = 7;
    private static final int COLUMNS = 2;
    private static final Set<Integer> ASKER_AND_ROLES = Set.of(5, 6);

    private static final Permission SELECT =
            PermissionCatalogue.documented().get(SecurableClass.OBJECT, PermissionName.SELECT);

    /** What a statement does. */
    enum Verb {
        GRANT,
        DENY,
        REVOKE
    }

    /**
     * A statement.
     *
     * @param principal 5 for the one that asks, 6 for a role it is in
     * @param column 0 for the whole table
     */
    record Said(Verb verb, int principal, int column) {}

    /** What is said of a principal's tables and columns, kept without any of the engine's code. */
    private static final class Model {

        private final Map<Integer, Verb> whole = new HashMap<>();
        private final Map<List<Integer>, Verb> ofColumn = new HashMap<>();

        void hear(Said said) {
            if (said.column == 0) {
                whole.remove(said.principal);
                ofColumn.keySet().removeIf(key -> key.get(0) == said.principal);
                if (said.verb != Verb.REVOKE) {
                    whole.put(said.principal, said.verb);
                }
                return;
            }
            List<Integer> key = List.of(said.principal, said.column);
            ofColumn.remove(key);
            if (said.verb != Verb.REVOKE || whole.get(said.principal) == Verb.GRANT) {
                ofColumn.put(key, said.verb);
            }
        }

        boolean holds(int column) {
            if (saysAny(column, Verb.DENY)) {
                return false;
            }
            if (saysAny(column, Verb.GRANT)) {
                return true;
            }
            return !whole.containsValue(Verb.DENY)
                    && whole.keySet().stream()
                            .anyMatch(principal -> ofColumn.get(List.of(principal, column)) != Verb.REVOKE);
        }

        private boolean saysAny(int column, Verb verb) {
            return ofColumn.entrySet().stream()
                    .anyMatch(entry -> entry.getKey().get(1) == column && entry.getValue() == verb);
        }
    }

    @Property(tries = 500)
    void columns_follow_what_was_said_of_them_and_then_of_their_table(@ForAll("statements") List<Said> statements) {
        Model model = new Model();
        PermissionEntries entries = PermissionEntries.none();
        for (Said said : statements) {
            model.hear(said);
            PermissionEntry entry =
                    new PermissionEntry(SELECT, TABLE, said.column, said.principal, 1, PermissionState.GRANT);
            entries = EntryChanges.apply(statement(said.verb), entries, entry);
        }
        PermissionScope scope = new PermissionScope(Set.of(), ASKER_AND_ROLES, PermissionEntries.none(), entries);
        Securable table = new Securable(SecurableClass.OBJECT, TABLE, null, 1, null);
        for (int column = 1; column <= COLUMNS; column++) {
            ColumnAuthorization authorization =
                    new ColumnAuthorization(scope, SELECT, table, scope.onColumns(SELECT, TABLE));
            assertThat(authorization.holds(column))
                    .as("column %d after %s", column, statements)
                    .isEqualTo(model.holds(column));
        }
    }

    private static PermissionStatement statement(Verb verb) {
        PermissionTerms terms = new PermissionTerms(List.of(), null, List.of(), null);
        return switch (verb) {
            case GRANT -> new Grant(SqlParserPos.ZERO, terms, false);
            case DENY -> new Deny(SqlParserPos.ZERO, terms, false);
            case REVOKE -> new Revoke(SqlParserPos.ZERO, false, terms, false);
        };
    }

    @Provide
    Arbitrary<List<Said>> statements() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.of(5, 6),
                        Arbitraries.integers().between(0, COLUMNS))
                .as(Said::new)
                .list()
                .ofMaxSize(8);
    }
}
