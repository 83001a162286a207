package org.ekmsim.bench.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.ekmsim.engine.session.Request;
import org.ekmsim.engine.session.Session;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftwareTokens;
import org.ekmsim.token.Tokens;
import org.ekmsim.world.World;
import org.ekmsim.world.file.WorldFile;

/** The world of the documented walk-through, with its keys in the software token. */
final class SampleWorld implements AutoCloseable {

    private static final String FOLDER = "/org/ekmsim/fixtures/";

    private final Tokens tokens = new SoftwareTokens(new SecureRandom());
    private final World world;

    SampleWorld() {
        String name = FOLDER + "worlds/docs-sample.yaml";
        world = World.open(
                WorldFile.read(name, resource(name)),
                tokens,
                new ReadyMadeKeys(KeyFiles.onClassPath(SampleWorld.class.getClassLoader())));
    }

    World world() {
        return world;
    }

    /** The batches of the walk-through up to the encrypted database. */
    static List<String> walkThrough() {
        String script = resource(FOLDER + "scripts/tde-with-azure-key-vault.sql");
        List<String> batches = List.of(script.split("(?m)^GO\\s*$"));
        int last = 0;
        while (!batches.get(last).contains("SET ENCRYPTION ON")) {
            last++;
        }
        return batches.subList(0, last + 1);
    }

    /** A connection of the first login. */
    static Session connect(World world) {
        return world.defaultInstance().connect("CONTOSO\\dba");
    }

    /** Runs a batch and answers how many rows it returned; an error ends the measurement. */
    static long run(Session session, String batch) {
        CountedRows rows = new CountedRows();
        session.execute(new Request.Batch(batch), rows);
        return rows.count();
    }

    private static String resource(String name) {
        try (InputStream in = SampleWorld.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        world.close();
        tokens.close();
    }
}
