package org.ekmsim.world.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads world files: YAML 1.2, format version 1, described by {@code world.schema.json} of the fixtures. */
public final class WorldFile {

    private WorldFile() {}

    /**
     * Reads a world file.
     *
     * @param fileName the file's name, for messages
     * @param text its content
     * @throws WorldFileException with every problem found: bad YAML, unknown, missing and double keys, values of the wrong type,
     *     unknown words, names that nothing in the file declares
     */
    public static WorldDefinition read(String fileName, String text) {
        Problems problems = new Problems(fileName);
        Optional<WorldDefinition> world = compose(text, problems).flatMap(root -> new WorldReader(problems).read(root));
        problems.throwIfAny();
        return world.orElseThrow();
    }

    private static Optional<Node> compose(String text, Problems problems) {
        // Double keys are reported by the sections, together with all other problems.
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(true).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(withoutByteOrderMark(text));
            if (root.isEmpty()) {
                problems.at(1, 1, "The world file is empty.");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            e.getProblemMark()
                    .ifPresentOrElse(
                            mark -> problems.at(mark, "Not valid YAML: " + e.getProblem() + "."),
                            () -> problems.at(1, 1, "Not valid YAML: " + e.getProblem() + "."));
            return Optional.empty();
        } catch (StackOverflowError e) {
            // The composer descends one call per level, and no file that means something is that deep.
            problems.at(1, 1, "Not valid YAML: lists and mappings are nested too deeply.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.at(1, 1, "Not valid YAML: the text cannot be read as one document of printable characters.");
            return Optional.empty();
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
