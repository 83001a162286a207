package org.ekmsim.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders in message texts. */
class MessageTemplateTest {

    private static MessageTemplate template(String text) {
        return new MessageTemplate(50000, 16, false, text, "test");
    }

    @Provide
    Arbitrary<String> plainText() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(40).filter(text -> text.indexOf('%') < 0);
    }

    /** Begins with a blank: text right after a placeholder could be part of it. */
    @Provide
    Arbitrary<String> separator() {
        return plainText().map(text -> " " + text);
    }

    @Provide
    Arbitrary<String> placeholder() {
        return Arbitraries.of(
                "%d", "%ld", "%ls", "%.*ls", "%s", "%S_MSG", "%S_DATE", "%I64d", "%lx", "%#016I64x", "%u");
    }

    @Property(tries = 200)
    void text_without_placeholders_stays_as_it_is(@ForAll("plainText") String text) {
        assertThat(template(text).placeholders()).isZero();
        assertThat(template(text).text(List.of())).isEqualTo(text);
    }

    @Property(tries = 200)
    void arguments_take_the_place_of_placeholders_in_order_whatever_is_in_them(
            @ForAll @NotEmpty List<@net.jqwik.api.From("placeholder") String> placeholders,
            @ForAll("separator") String between,
            @ForAll String argument) {
        MessageTemplate template = template(String.join(between, placeholders));
        Object[] arguments = new Object[placeholders.size()];
        Arrays.fill(arguments, argument);
        String expected = Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(between));
        assertThat(template.placeholders()).isEqualTo(placeholders.size());
        assertThat(template.text(List.of(arguments))).isEqualTo(expected);
    }

    @Property(tries = 100)
    void a_missing_argument_is_a_mistake_of_the_raise_site(@ForAll("placeholder") String placeholder) {
        assertThat(template(placeholder).placeholders()).isEqualTo(1);
        assertThatThrownBy(() -> template(placeholder).text(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_percent_signs_are_one_and_no_placeholder() {
        assertThat(template("%d%%").placeholders()).isEqualTo(1);
        assertThat(template("%d%%").text(List.of(100))).isEqualTo("100%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "\\", "%d", "%%", "${name}"})
    void what_an_argument_contains_is_taken_literally(String argument) {
        assertThat(template("'%.*ls' and %d").text(List.of(argument, 7))).isEqualTo("'" + argument + "' and 7");
    }
}
