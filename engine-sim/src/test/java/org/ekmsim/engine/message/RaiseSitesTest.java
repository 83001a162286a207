package org.ekmsim.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The sources against the catalogue: it has every message they raise, with as many placeholders as there are arguments; and what nothing
 * raises stands in {@code unraised.txt}, with the reason.
 */
class RaiseSitesTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.documented();
    private static final List<RaiseSite> SITES = RaiseSites.all();

    @Test
    void the_scan_finds_them() {
        assertThat(SITES).hasSizeGreaterThan(600);
        assertThat(SITES).filteredOn(site -> site.arguments() >= 0).hasSizeGreaterThan(580);
        assertThat(raised()).hasSizeGreaterThan(430);
    }

    @TestFactory
    Stream<DynamicTest> raises_what_the_catalogue_has() {
        return SITES.stream().map(site -> DynamicTest.dynamicTest(site.toString(), () -> check(site)));
    }

    private static void check(RaiseSite site) {
        assertThat(site.numbers())
                .allSatisfy(number -> assertThat(CATALOGUE.find(number)).hasValueSatisfying(template -> {
                    if (site.arguments() >= 0) {
                        assertThat(site.arguments()).as(template.template()).isEqualTo(template.placeholders());
                    }
                }));
    }

    @Test
    void what_nothing_raises_is_listed_with_the_reason_and_nothing_else_is() {
        Set<Integer> unraised = new TreeSet<>();
        CATALOGUE.all().forEach(template -> unraised.add(template.number()));
        unraised.removeAll(raised());
        Set<Integer> listed = new UnraisedMessages().numbers();
        assertThat(without(listed, unraised)).as("to be taken off the list").isEmpty();
        assertThat(without(unraised, listed)).as("to be listed").isEmpty();
    }

    private static Set<Integer> without(Set<Integer> numbers, Set<Integer> others) {
        Set<Integer> rest = new TreeSet<>(numbers);
        rest.removeAll(others);
        return rest;
    }

    private static Set<Integer> raised() {
        return SITES.stream().flatMap(site -> site.numbers().stream()).collect(Collectors.toSet());
    }
}
