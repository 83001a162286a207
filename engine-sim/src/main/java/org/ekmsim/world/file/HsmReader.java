package org.ekmsim.world.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ekmsim.hsm.Hsm;
import org.ekmsim.hsm.HsmCondition;
import org.ekmsim.hsm.HsmKeyType;
import org.ekmsim.surroundings.Secret;

/** Reads hardware security modules. */
final class HsmReader {

    private final References references;

    HsmReader(References references) {
        this.references = references;
    }

    Optional<HsmDefinition> read(Section section) {
        Optional<String> label = section.text("label");
        label.ifPresent(text -> references.declare(References.Kind.MODULE, "", text, section.at("label")));
        List<HsmDefinition.User> users =
                section.sections("users", Shape.MODULE_USER, user -> user(user, label.orElse("")));
        int tries = section.number("pin-tries", 1).orElse(Hsm.USUAL_PIN_TRIES);
        Integer limit = section.number("session-limit", 1).orElse(null);
        HsmCondition condition =
                section.word("condition", Vocabulary.HSM_CONDITIONS).orElse(HsmCondition.READY);
        Duration latency = section.delay("latency").orElse(Duration.ZERO);
        Duration startUp = section.delay("start-up").orElse(Duration.ZERO);
        return label.map(text -> new HsmDefinition(text, users, tries, limit, condition, latency, startUp));
    }

    private Optional<HsmDefinition.User> user(Section section, String module) {
        Optional<String> name = section.text("name");
        name.ifPresent(text -> references.declare(References.Kind.MODULE_USER, module, text, section.at("name")));
        Optional<String> pin = section.text("pin");
        String owner = module + "/" + name.orElse("");
        List<HsmDefinition.Key> keys = section.sections("keys", Shape.MODULE_KEY, key -> key(key, owner));
        return name.isPresent() && pin.isPresent()
                ? Optional.of(new HsmDefinition.User(name.get(), Secret.of(pin.get()), keys))
                : Optional.empty();
    }

    private Optional<HsmDefinition.Key> key(Section section, String owner) {
        Optional<String> name = section.text("name");
        Optional<HsmKeyType> type = section.word("algorithm", Vocabulary.HSM_KEY_TYPES);
        name.ifPresent(text -> {
            references.declare(References.Kind.MODULE_KEY, owner, text, section.at("name"));
            references.declareShared(References.Kind.KEY, "", text);
        });
        return name.isPresent() && type.isPresent()
                ? Optional.of(new HsmDefinition.Key(name.get(), type.get()))
                : Optional.empty();
    }
}
