package org.ekmsim.world.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ekmsim.world.wording.PointInTime;
import org.ekmsim.world.wording.TimeSpan;
import org.ekmsim.world.wording.Words;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads single values; what is not as expected is reported at its place and reads as absent. */
final class Values {

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Optional<String> text(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            return refuse(node, "Expected a text, found " + describe(node) + ".");
        }
        if (!scalar.getTag().equals(Tag.STR)) {
            return refuse(node, "Expected a text, found " + describe(node) + ": put it in quotes.");
        }
        if (scalar.getValue().isBlank()) {
            return refuse(node, "Expected a text, found an empty one.");
        }
        return Optional.of(scalar.getValue());
    }

    Optional<Boolean> truth(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Optional.of(Boolean.valueOf(scalar.getValue()));
        }
        return refuse(node, "Expected true or false, found " + describe(node) + ".");
    }

    Optional<Integer> number(Node node, int least) {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.INT)
                && scalar.getValue().matches("[0-9]{1,9}")
                && Integer.parseInt(scalar.getValue()) >= least) {
            return Optional.of(Integer.valueOf(scalar.getValue()));
        }
        return refuse(node, "Expected a whole number, " + least + " or more, found " + describe(node) + ".");
    }

    Optional<Instant> instant(Node node) {
        return text(node).flatMap(text -> {
            try {
                return Optional.of(PointInTime.parse(text));
            } catch (DateTimeException e) {
                return refuse(node, PointInTime.refusal(text));
            }
        });
    }

    Optional<TimeSpan> span(Node node) {
        return text(node).flatMap(text -> {
            try {
                return Optional.of(TimeSpan.parse(text));
            } catch (IllegalArgumentException e) {
                return refuse(node, String.valueOf(e.getMessage()));
            }
        });
    }

    <T> Optional<T> word(Node node, Words<T> words) {
        return text(node).flatMap(text -> {
            Optional<T> found = words.find(text);
            return found.isPresent() ? found : refuse(node, words.unknown(text));
        });
    }

    <T> List<T> list(Node node, Function<Node, Optional<T>> element) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.at(node, "Expected a list, found " + describe(node) + ".");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(element)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a node is, without its value, which may be a secret. */
    static String describe(Node node) {
        if (node instanceof MappingNode) {
            return "a mapping of keys";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getTag().equals(Tag.NULL)) {
            return "nothing";
        }
        return scalar.getTag().equals(Tag.STR) ? "a text" : "a number or truth value";
    }

    private <T> Optional<T> refuse(Node node, String message) {
        problems.at(node, message);
        return Optional.empty();
    }
}
