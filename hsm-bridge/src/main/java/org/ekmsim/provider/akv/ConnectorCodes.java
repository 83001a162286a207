package org.ekmsim.provider.akv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Every documented number of the connector: which can be caused in a world, and why the others cannot. */
public final class ConnectorCodes {

    private static final String RESOURCE = "codes.tsv";
    private static final String REACHABLE = "caused";

    private ConnectorCodes() {}

    /** All numbers. A number that means different things to different generations stands there once for each meaning. */
    public static List<ConnectorCode> all() {
        try (InputStream stream = Objects.requireNonNull(ConnectorCodes.class.getResourceAsStream(RESOURCE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ConnectorCodes::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every meaning of a number. */
    public static List<ConnectorCode> find(int code) {
        return all().stream().filter(known -> known.code() == code).toList();
    }

    private static ConnectorCode read(String line) {
        String[] cells = line.split("\t", -1);
        return new ConnectorCode(
                ConnectorCode.Generations.of(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3].equals(REACHABLE),
                cells[4]);
    }
}
