package org.ekmsim.engine.message;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documented messages: number, severity, event-log mark, text and the page each was taken from. An immutable value, read once
 * from the data files beside this class; it speaks as one version of SQL Server does.
 */
public final class MessageCatalogue {

    private final NavigableMap<Integer, Map<Integer, MessageTemplate>> byVersion;
    private final Map<Integer, MessageTemplate> templates;

    private MessageCatalogue(NavigableMap<Integer, Map<Integer, MessageTemplate>> byVersion, int majorVersion) {
        this.byVersion = byVersion;
        this.templates = byVersion.floorEntry(majorVersion).getValue();
    }

    /** Reads the catalogue that ships with the engine, with the texts of SQL Server 2022. */
    public static MessageCatalogue documented() {
        Map<Integer, MessageTemplate> templates = new TreeMap<>();
        MessageTable.read("messages.tsv")
                .map(MessageCatalogue::template)
                .forEach(row -> templates.put(row.number(), row));
        NavigableMap<Integer, Map<Integer, MessageTemplate>> byVersion = new TreeMap<>(Map.of(0, templates));
        MessageTable.read("variants.tsv").forEach(cells -> vary(byVersion, cells));
        return new MessageCatalogue(byVersion, 0);
    }

    private static MessageTemplate template(List<String> cells) {
        return new MessageTemplate(
                Integer.parseInt(cells.get(0)),
                Integer.parseInt(cells.get(1)),
                cells.get(2).equals("Yes"),
                cells.get(3),
                cells.get(4));
    }

    /** Takes in a text that differs from a version on; the table goes by rising versions. */
    private static void vary(NavigableMap<Integer, Map<Integer, MessageTemplate>> byVersion, List<String> cells) {
        int version = Integer.parseInt(cells.get(1));
        Map<Integer, MessageTemplate> earlier = byVersion.lastEntry().getValue();
        byVersion
                .computeIfAbsent(version, added -> new TreeMap<>(earlier))
                .computeIfPresent(
                        Integer.valueOf(cells.get(0)), (number, row) -> row.withText(cells.get(2), cells.get(3)));
    }

    /** The catalogue as a version of SQL Server has it, by its major version, for example 17 for SQL Server 2025. */
    public MessageCatalogue inVersion(int majorVersion) {
        return new MessageCatalogue(byVersion, majorVersion);
    }

    /** The entry of a number, if documented. */
    public Optional<MessageTemplate> find(int number) {
        return Optional.ofNullable(templates.get(number));
    }

    /** All entries, by rising number. */
    public Collection<MessageTemplate> all() {
        return templates.values();
    }

    /** The finished text of a message. */
    public String text(int number, List<?> arguments) {
        return require(number).text(arguments);
    }

    /** The severity of {@code sys.messages}; what a client receives may differ, see {@link #level}. */
    public int severity(int number) {
        return require(number).severity();
    }

    /**
     * The level at which a client receives the message. A family of key messages is listed with severity 10 and raised at 16; 945 is
     * listed with 16 and raised at 14; both were seen in transcripts.
     */
    public int level(int number) {
        return RaisedLevels.of(number).orElseGet(() -> severity(number));
    }

    private MessageTemplate require(int number) {
        MessageTemplate template = templates.get(number);
        if (template == null) {
            throw new IllegalStateException("Message " + number + " is raised but not in the catalogue");
        }
        return template;
    }
}
