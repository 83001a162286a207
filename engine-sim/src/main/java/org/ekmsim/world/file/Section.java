package org.ekmsim.world.file;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ekmsim.world.wording.Suggestion;
import org.ekmsim.world.wording.TimeSpan;
import org.ekmsim.world.wording.Words;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a world file, of a known {@link Shape}. Unknown, double and missing keys are reported when it is opened, wrong
 * values when they are read; a value that was reported reads as absent.
 */
final class Section {

    private final Node node;
    private final Shape shape;
    private final Map<String, Node> values;
    private final Values scalars;
    private final Problems problems;

    private Section(Node node, Shape shape, Map<String, Node> values, Problems problems) {
        this.node = node;
        this.shape = shape;
        this.values = values;
        this.scalars = new Values(problems);
        this.problems = problems;
    }

    /** Opens a mapping; nothing when the node is something else, which is reported. */
    static Optional<Section> open(Node node, Shape shape, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.at(
                    node,
                    "Expected a mapping (" + shape.definition() + ") with the keys " + String.join(", ", shape.keys())
                            + ", found " + Values.describe(node) + ".");
            return Optional.empty();
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            collect(entry, shape, values, problems);
        }
        for (String key : shape.required()) {
            if (!values.containsKey(key)) {
                problems.at(node, missing(shape, key));
            }
        }
        return Optional.of(new Section(node, shape, values, problems));
    }

    private static void collect(NodeTuple entry, Shape shape, Map<String, Node> values, Problems problems) {
        Node key = entry.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!shape.keys().contains(name)) {
            problems.at(
                    key,
                    "Unknown key '" + name + "' in this " + shape.definition() + ": expected one of "
                            + String.join(", ", shape.keys()) + "." + Suggestion.sentence(name, shape.keys()));
        } else if (values.putIfAbsent(name, entry.getValueNode()) != null) {
            problems.at(key, "The key '" + name + "' stands here twice.");
        }
    }

    private static String missing(Shape shape, String key) {
        return "The key '" + key + "' is missing in this " + shape.definition() + ".";
    }

    Node node() {
        return node;
    }

    Shape shape() {
        return shape;
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    /** Reports a key that this particular section must have, though its shape does not ask for it. */
    void require(String key) {
        if (!has(key)) {
            problems.at(node, missing(shape, key));
        }
    }

    /** Where the value of a key stands; the whole section for an absent key. */
    Node at(String key) {
        return value(key).orElse(node);
    }

    void problem(String key, String message) {
        problems.at(at(key), message);
    }

    Optional<String> text(String key) {
        return value(key).flatMap(scalars::text);
    }

    Optional<Boolean> truth(String key) {
        return value(key).flatMap(scalars::truth);
    }

    Optional<Integer> number(String key, int least) {
        return value(key).flatMap(value -> scalars.number(value, least));
    }

    Optional<Instant> instant(String key) {
        return value(key).flatMap(scalars::instant);
    }

    Optional<TimeSpan> span(String key) {
        return value(key).flatMap(scalars::span);
    }

    /** A span that lasts equally long wherever it starts. */
    Optional<Duration> delay(String key) {
        return span(key).flatMap(span -> {
            if (!span.fixed()) {
                problem(key, "A delay cannot be given in months or years: expected seconds to weeks.");
                return Optional.empty();
            }
            return Optional.of(span.startingAt(Instant.EPOCH));
        });
    }

    <T> Optional<T> word(String key, Words<T> words) {
        return value(key).flatMap(value -> scalars.word(value, words));
    }

    /** The values of a list, those that could be read; empty for an absent key. */
    <T> List<T> list(String key, Function<Node, Optional<T>> element) {
        return value(key).map(value -> scalars.list(value, element)).orElse(List.of());
    }

    /** A list whose elements are mappings of a shape. */
    <T> List<T> sections(String key, Shape elementShape, Function<Section, Optional<T>> element) {
        return list(key, value -> Section.open(value, elementShape, problems).flatMap(element));
    }

    /** A list whose elements are mappings of a shape, or names that stand for such a mapping. */
    <T> List<T> sectionsOrNames(
            String key, Shape elementShape, Function<Section, Optional<T>> element, Function<String, T> named) {
        return list(
                key,
                value -> value instanceof ScalarNode
                        ? scalars.text(value).map(named)
                        : Section.open(value, elementShape, problems).flatMap(element));
    }

    /** Reports a list that is there and has nothing in it. */
    void requireElements(String key, String message) {
        value(key)
                .filter(value -> value instanceof SequenceNode sequence
                        && sequence.getValue().isEmpty())
                .ifPresent(value -> problems.at(value, message));
    }

    List<String> texts(String key) {
        return list(key, scalars::text);
    }

    List<Integer> numbers(String key, int least) {
        return list(key, value -> scalars.number(value, least));
    }

    <T> List<T> words(String key, Words<T> words) {
        return list(key, value -> scalars.word(value, words));
    }

    /** A mapping of names to texts, of which those are known; empty for an absent key. */
    Map<String, String> named(String key, String what, List<String> known) {
        Map<String, String> named = new LinkedHashMap<>();
        value(key).ifPresent(value -> {
            if (!(value instanceof MappingNode mapping)) {
                problems.at(value, "Expected a mapping of names to texts, found " + Values.describe(value) + ".");
                return;
            }
            for (NodeTuple entry : mapping.getValue()) {
                scalars.word(entry.getKeyNode(), Words.of(what, known, word -> word))
                        .ifPresent(name -> scalars.text(entry.getValueNode()).ifPresent(text -> named.put(name, text)));
            }
        });
        return named;
    }

    Optional<Section> section(String key, Shape inner) {
        return value(key).flatMap(value -> Section.open(value, inner, problems));
    }

    private Optional<Node> value(String key) {
        if (!shape.keys().contains(key)) {
            throw new IllegalArgumentException("A " + shape.definition() + " has no key " + key + ".");
        }
        return Optional.ofNullable(values.get(key));
    }
}
