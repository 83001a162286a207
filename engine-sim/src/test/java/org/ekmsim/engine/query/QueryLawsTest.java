package org.ekmsim.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;
import org.jspecify.annotations.Nullable;

/** What must hold of queries over any rows, against plain Java over the same rows. */
final class QueryLawsTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<List<List<@Nullable Integer>>> tables() {
        Arbitrary<@Nullable Integer> value =
                Arbitraries.integers().between(-3, 3).injectNull(0.2);
        return value.list().ofSize(2).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> conditions() {
        Arbitrary<String> operand = Arbitraries.of("a", "b", "1", "0", "NULL", "a + b");
        Arbitrary<String> atom = Combinators.combine(operand, Arbitraries.of("=", "<", ">=", "<>"), operand)
                .as((left, operator, right) -> left + " " + operator + " " + right);
        Arbitrary<String> more = Arbitraries.oneOf(
                atom,
                operand.map(one -> one + " IS NULL"),
                operand.map(one -> one + " IN (1, b)"),
                operand.map(one -> one + " BETWEEN 0 AND a"));
        return Combinators.combine(more, Arbitraries.of("AND", "OR"), more, Arbitraries.of("", "NOT "))
                .as((left, operator, right, not) -> not + "(" + left + ") " + operator + " (" + right + ")");
    }

    @Property(tries = TRIES)
    void a_condition_its_negation_and_its_doubt_part_the_rows(
            @ForAll("tables") List<List<@Nullable Integer>> rows, @ForAll("conditions") String condition) {
        Tables tables = new Tables(rows, List.of());
        List<List<@Nullable Object>> parts = new ArrayList<>();
        parts.addAll(tables.rows("SELECT a, b FROM l WHERE " + condition));
        parts.addAll(tables.rows("SELECT a, b FROM l WHERE NOT (" + condition + ")"));
        parts.addAll(tables.rows("SELECT a, b FROM l WHERE CASE WHEN " + condition + " THEN 1 WHEN NOT (" + condition
                + ") THEN 0 END IS NULL"));
        assertThat(parts).containsExactlyInAnyOrderElementsOf(tables.rows("SELECT a, b FROM l"));
    }

    @Property(tries = TRIES)
    void negation_goes_through_and_and_or(
            @ForAll("tables") List<List<@Nullable Integer>> rows,
            @ForAll("conditions") String one,
            @ForAll("conditions") String other) {
        Tables tables = new Tables(rows, List.of());
        assertThat(tables.rows("SELECT a, b FROM l WHERE NOT ((" + one + ") AND (" + other + "))"))
                .isEqualTo(tables.rows("SELECT a, b FROM l WHERE NOT (" + one + ") OR NOT (" + other + ")"));
    }

    @Property(tries = TRIES)
    void joins_are_nested_loops(
            @ForAll("tables") List<List<@Nullable Integer>> left,
            @ForAll("tables") List<List<@Nullable Integer>> right) {
        Tables tables = new Tables(left, right);
        List<List<@Nullable Object>> inner = new ArrayList<>();
        List<List<@Nullable Object>> outer = new ArrayList<>();
        for (List<@Nullable Integer> l : left) {
            int before = inner.size();
            for (List<@Nullable Integer> r : right) {
                if (l.get(0) != null && l.get(0).equals(r.get(0))) {
                    inner.add(Arrays.asList(l.get(0), l.get(1), r.get(0), r.get(1)));
                }
            }
            outer.addAll(inner.subList(before, inner.size()));
            if (inner.size() == before) {
                outer.add(Arrays.asList(l.get(0), l.get(1), null, null));
            }
        }
        assertThat(tables.rows("SELECT l.a, l.b, r.a, r.b FROM l JOIN r ON l.a = r.a"))
                .isEqualTo(inner);
        assertThat(tables.rows("SELECT l.a, l.b, r.a, r.b FROM l, r WHERE l.a = r.a"))
                .isEqualTo(inner);
        assertThat(tables.rows("SELECT l.a, l.b, r.a, r.b FROM l LEFT JOIN r ON l.a = r.a"))
                .isEqualTo(outer);
        assertThat(tables.rows("SELECT l.a, l.b, r.a, r.b FROM l CROSS APPLY (SELECT * FROM r WHERE r.a = l.a) r"))
                .isEqualTo(inner);
        assertThat(tables.rows("SELECT r.a FROM l FULL JOIN r ON l.a = r.a"))
                .hasSize(outer.size()
                        + (int) right.stream()
                                .filter(r -> left.stream()
                                        .noneMatch(l ->
                                                l.get(0) != null && l.get(0).equals(r.get(0))))
                                .count());
    }

    @Property(tries = TRIES)
    void set_operations_are_those_of_sets(
            @ForAll("tables") List<List<@Nullable Integer>> left,
            @ForAll("tables") List<List<@Nullable Integer>> right) {
        Tables tables = new Tables(left, right);
        Set<List<@Nullable Integer>> union = new LinkedHashSet<>(left);
        union.addAll(right);
        Set<List<@Nullable Integer>> both = new LinkedHashSet<>(left);
        both.retainAll(new LinkedHashSet<>(right));
        Set<List<@Nullable Integer>> except = new LinkedHashSet<>(left);
        except.removeAll(new LinkedHashSet<>(right));
        assertThat(tables.numbers("SELECT * FROM l UNION SELECT * FROM r")).containsExactlyInAnyOrderElementsOf(union);
        assertThat(tables.numbers("SELECT * FROM l INTERSECT SELECT * FROM r"))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(tables.numbers("SELECT * FROM l EXCEPT SELECT * FROM r"))
                .containsExactlyInAnyOrderElementsOf(except);
        assertThat(tables.numbers("SELECT DISTINCT a, b FROM l")).containsExactlyElementsOf(new LinkedHashSet<>(left));
    }

    @Property(tries = TRIES)
    void order_is_that_of_a_comparator(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        List<List<@Nullable Integer>> sorted = new ArrayList<>(rows);
        Comparator<@Nullable Integer> nullsFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        sorted.sort(Comparator.<List<@Nullable Integer>, @Nullable Integer>comparing(row -> row.get(0), nullsFirst)
                .thenComparing(row -> row.get(1), nullsFirst.reversed()));
        Tables tables = new Tables(rows, List.of());
        assertThat(tables.numbers("SELECT a, b FROM l ORDER BY a, b DESC")).isEqualTo(sorted);
        assertThat(tables.numbers("SELECT a, b FROM l ORDER BY 1, 2 DESC OFFSET 2 ROWS FETCH NEXT 3 ROWS ONLY"))
                .isEqualTo(sorted.stream().skip(2).limit(3).toList());
    }

    @Property(tries = TRIES)
    void groups_part_the_rows(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        Tables tables = new Tables(rows, List.of());
        List<List<@Nullable Object>> groups =
                tables.rows("SELECT a, COUNT(*), COUNT(b), SUM(b), MIN(b), MAX(b) FROM l GROUP BY a");
        assertThat(groups.stream().mapToInt(group -> (Integer) group.get(1)).sum())
                .isEqualTo(rows.size());
        for (List<@Nullable Object> group : groups) {
            List<Integer> members = rows.stream()
                    .filter(row -> Objects.equals(row.get(0), group.get(0)))
                    .map(row -> row.get(1))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toList());
            assertThat(group.get(2)).isEqualTo(members.size());
            assertThat(group.get(3))
                    .isEqualTo(
                            members.isEmpty()
                                    ? null
                                    : members.stream().mapToInt(n -> n).sum());
            assertThat(group.get(4))
                    .isEqualTo(members.stream().min(Integer::compare).orElse(null));
            assertThat(group.get(5))
                    .isEqualTo(members.stream().max(Integer::compare).orElse(null));
        }
    }

    @Property(tries = TRIES)
    void ranks_count_what_comes_before(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        Tables tables = new Tables(rows, List.of());
        List<List<@Nullable Object>> ranked =
                tables.rows("SELECT a, ROW_NUMBER() OVER (ORDER BY a), RANK() OVER (ORDER BY a), "
                        + "DENSE_RANK() OVER (ORDER BY a) FROM l");
        Comparator<@Nullable Integer> nullsFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        Set<Object> numbers = new LinkedHashSet<>();
        for (List<@Nullable Object> row : ranked) {
            numbers.add(row.get(1));
            List<@Nullable Integer> before = rows.stream()
                    .map(one -> one.get(0))
                    .filter(one -> nullsFirst.compare(one, (Integer) row.get(0)) < 0)
                    .collect(Collectors.toList());
            assertThat(row.get(2)).isEqualTo(before.size() + 1L);
            assertThat(row.get(3)).isEqualTo(new LinkedHashSet<>(before).size() + 1L);
        }
        assertThat(numbers).hasSize(rows.size());
    }

    /** Two tables of two int columns, {@code l} and {@code r}. */
    private static final class Tables {

        private final MemorySession session = MemorySession.sample();
        private final MemoryCatalogue catalogue;

        Tables(List<List<@Nullable Integer>> left, List<List<@Nullable Integer>> right) {
            List<ResultColumn> columns =
                    List.of(ResultColumn.nullable("a", SqlType.INT), ResultColumn.nullable("b", SqlType.INT));
            catalogue = MemoryCatalogue.of("dbo.l", columns, left).and("dbo.r", columns, right);
        }

        List<List<@Nullable Object>> rows(String sql) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            new Binder(catalogue, session).bind(Fixture.parse(sql)).execute(session, rows::add);
            return rows;
        }

        List<List<@Nullable Integer>> numbers(String sql) {
            List<List<@Nullable Integer>> numbers = new ArrayList<>();
            for (List<@Nullable Object> row : rows(sql)) {
                numbers.add(Arrays.asList((Integer) row.get(0), (Integer) row.get(1)));
            }
            return numbers;
        }
    }
}
