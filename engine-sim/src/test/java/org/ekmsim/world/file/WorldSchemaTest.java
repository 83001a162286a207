package org.ekmsim.world.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ekmsim.world.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published JSON schema and the reader know the same keys and words. */
class WorldSchemaTest {

    private final Map<String, ?> definitions = definitions();

    @Test
    void definesTheShapesOfTheReaderAndNoOthers() {
        Set<String> shapes = Stream.of(Shape.values()).map(Shape::definition).collect(Collectors.toSet());

        assertThat(definitions.keySet()).isEqualTo(shapes);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void knowsTheKeysOfTheReaderAndNoOthers(Shape shape) {
        Map<?, ?> definition = (Map<?, ?>) definitions.get(shape.definition());

        assertThat(properties(shape.definition()).keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(shape.keys());
        assertThat(definition.get("additionalProperties")).isEqualTo(false);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void requiresTheKeysTheReaderRequires(Shape shape) {
        Object required = ((Map<?, ?>) definitions.get(shape.definition())).get("required");

        assertThat(required == null ? List.of() : required).isEqualTo(shape.required());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void listsTheWordsOfTheReader(String definition, String key, Words<?> words) {
        Map<?, ?> property = (Map<?, ?>) properties(definition).get(key);
        Object items = property.get("items");
        Map<?, ?> single = items instanceof Map<?, ?> item ? item : property;
        // Where other words are allowed too, those of the reader are the first form.
        Map<?, ?> known = single.get("anyOf") instanceof List<?> forms ? (Map<?, ?>) forms.get(0) : single;
        Object listed = known.get("enum");

        assertThat(listed).isEqualTo(words.all());
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of("world", "platform", Vocabulary.PLATFORMS),
                Arguments.of("world", "ekm-registry-key", Vocabulary.REGISTRY_KEYS),
                Arguments.of("world", "hsm", Vocabulary.TOKEN_CHOICES),
                Arguments.of("host", "platform", Vocabulary.PLATFORMS),
                Arguments.of("host", "ekm-registry-key", Vocabulary.REGISTRY_KEYS),
                Arguments.of("setup", "visual-cpp-runtimes", Vocabulary.RUNTIMES),
                Arguments.of("setup", "event-source", Vocabulary.EVENT_SOURCES),
                Arguments.of("identity", "kind", Vocabulary.IDENTITY_KINDS),
                Arguments.of("identity", "graph", Vocabulary.GRAPH_PERMISSIONS),
                Arguments.of("file", "provider", Vocabulary.PROVIDERS),
                Arguments.of("file", "version", Vocabulary.CONNECTOR_VERSIONS),
                Arguments.of("instance", "flavour", Vocabulary.FLAVOURS),
                Arguments.of("instance", "linux-gate", Vocabulary.LINUX_GATES),
                Arguments.of("instance", "edition", Vocabulary.EDITIONS),
                Arguments.of("login", "roles", Vocabulary.SERVER_ROLES),
                Arguments.of("vault", "cloud", Vocabulary.CLOUDS),
                Arguments.of("vault", "kind", Vocabulary.VAULT_KINDS),
                Arguments.of("vault", "access", Vocabulary.ACCESS_MODELS),
                Arguments.of("vault", "availability", Vocabulary.AVAILABILITIES),
                Arguments.of("grant", "role", Vocabulary.ROLES),
                Arguments.of("policy", "permissions", Vocabulary.PERMISSIONS),
                Arguments.of("key", "type", Vocabulary.KEY_TYPES),
                Arguments.of("key-version", "operations", Vocabulary.OPERATIONS),
                Arguments.of("security-module", "condition", Vocabulary.HSM_CONDITIONS),
                Arguments.of("security-module-key", "algorithm", Vocabulary.HSM_KEY_TYPES),
                Arguments.of("fault", "kind", Vocabulary.FAULT_KINDS),
                Arguments.of("fault", "entry-point", Vocabulary.ENTRY_POINTS),
                Arguments.of("clock", "mode", Vocabulary.CLOCK_MODES),
                Arguments.of("clock", "tde-scan", Vocabulary.SCAN_PACES));
    }

    private Map<?, ?> properties(String definition) {
        return (Map<?, ?>) ((Map<?, ?>) definitions.get(definition)).get("properties");
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Map<String, ?> definitions() {
        Load json = new Load(LoadSettings.builder().build());
        Map<String, ?> schema =
                (Map<String, ?>) json.loadFromString(ShippedWorlds.resource("schema/world.schema.json"));
        return (Map<String, ?>) schema.get("$defs");
    }
}
