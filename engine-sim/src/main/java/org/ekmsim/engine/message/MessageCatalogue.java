package org.ekmsim.engine.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documented messages: number, severity, event-log mark, text and the page each was taken from. An immutable value, read once
 * from the data file beside this class.
 */
public final class MessageCatalogue {

    private final Map<Integer, MessageTemplate> templates;

    private MessageCatalogue(Map<Integer, MessageTemplate> templates) {
        this.templates = templates;
    }

    /** Reads the catalogue that ships with the engine. */
    public static MessageCatalogue documented() {
        try (InputStream data = MessageCatalogue.class.getResourceAsStream("messages.tsv")) {
            if (data == null) {
                throw new IllegalStateException("messages.tsv is missing beside " + MessageCatalogue.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageCatalogue read(BufferedReader lines) throws IOException {
        Map<Integer, MessageTemplate> templates = new TreeMap<>();
        lines.readLine(); // the header
        String line;
        while ((line = lines.readLine()) != null) {
            MessageTemplate template = parse(line);
            templates.put(template.number(), template);
        }
        return new MessageCatalogue(templates);
    }

    private static MessageTemplate parse(String line) {
        String[] cells = line.split("\t", -1);
        return new MessageTemplate(
                Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), cells[2].equals("Yes"), cells[3], cells[4]);
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
