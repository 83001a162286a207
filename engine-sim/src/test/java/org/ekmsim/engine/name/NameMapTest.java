package org.ekmsim.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Names compare without regard to case; objects keep the order of creation. */
class NameMapTest {

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.strings().withChars("aAbBcC").ofMinLength(1).ofMaxLength(2);
    }

    @Property(tries = 200)
    void it_behaves_like_a_linked_map_of_folded_names(@ForAll List<@From("name") String> names) {
        Map<String, Integer> model = new LinkedHashMap<>();
        NameMap<Integer> map = NameMap.empty();
        for (int i = 0; i < names.size(); i++) {
            String folded = names.get(i).toLowerCase(Locale.ROOT);
            if (i % 4 == 3) {
                model.remove(folded);
                map = map.without(names.get(i));
            } else {
                model.put(folded, i);
                map = map.with(names.get(i), i);
            }
        }
        assertThat(map.values()).containsExactlyElementsOf(model.values());
        for (String name : names) {
            assertThat(map.find(name.toUpperCase(Locale.ROOT)).orElse(null))
                    .isEqualTo(model.get(name.toLowerCase(Locale.ROOT)));
            assertThat(map.contains(name)).isEqualTo(model.containsKey(name.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void a_changed_map_leaves_the_old_one_alone() {
        NameMap<Integer> one = NameMap.<Integer>empty().with("A", 1);
        assertThat(one.with("a", 2).find("A")).contains(2);
        assertThat(one.without("a").contains("A")).isFalse();
        assertThat(one.find("a")).contains(1);
    }

    @Test
    void the_turkish_dotless_i_is_no_trap() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NameMap.same("ID", "id")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
