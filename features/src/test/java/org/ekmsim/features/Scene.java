package org.ekmsim.features;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ekmsim.engine.instance.Instance;
import org.ekmsim.surroundings.SurroundingsState;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.Tokens;
import org.ekmsim.world.World;
import org.ekmsim.world.file.ClockDefinition;
import org.ekmsim.world.file.WorldDefinition;
import org.ekmsim.world.file.WorldFile;
import org.ekmsim.world.script.ScriptPosition;
import org.jspecify.annotations.Nullable;

/** What the steps of one scenario share: the world, its clients, the last answer and the values named in tables. */
public final class Scene {

    private static final String FIXTURES = "/org/ekmsim/fixtures/";

    private final Map<String, Client> clients = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final NamedValues names = new NamedValues();
    private @Nullable Tokens tokens;
    private @Nullable World world;
    private @Nullable Answer answer;
    private SurroundingsState before = SurroundingsState.empty();
    private int errorLogBefore;

    /** Says where keys live; closed with the scene. */
    public void useTokens(Tokens chosen) {
        tokens = chosen;
    }

    /** Opens a shipped world; with a standing clock, time passes only when a step says so. */
    public void open(String name, boolean standingClock) {
        if (world != null) {
            throw new IllegalStateException("a scenario has one world");
        }
        WorldDefinition definition = WorldFile.read(name + ".yaml", shipped("worlds/" + name + ".yaml"));
        world = World.open(
                standingClock ? standing(definition) : definition,
                Objects.requireNonNull(tokens, "no token was chosen"),
                new ReadyMadeKeys(KeyFiles.onClassPath(Scene.class.getClassLoader())));
    }

    private static WorldDefinition standing(WorldDefinition world) {
        ClockDefinition clock = new ClockDefinition(
                world.clock().start(),
                ClockDefinition.Mode.STEPPED,
                world.clock().tdeScan());
        return world.withClock(clock);
    }

    public World world() {
        return Objects.requireNonNull(world, "the scenario opened no world");
    }

    public Instance instance() {
        return world().defaultInstance();
    }

    /** What serves as tokens, as provider calls name it. */
    public String tokenDescription() {
        return Objects.requireNonNull(tokens).describe();
    }

    /** The one client of that login in this scenario. */
    public Client client(String login) {
        return clients.computeIfAbsent(login, key -> new Client(world(), instance(), key, null));
    }

    /** The client of that login in this scenario that asked for the database when it connected. */
    public Client client(String login, String database) {
        return clients.computeIfAbsent(
                login + " in " + database, key -> new Client(world(), instance(), login, database));
    }

    /** One more connection of that login, the same one each time. */
    public Client anotherClient(String login) {
        return clients.computeIfAbsent("another " + login, key -> new Client(world(), instance(), login, null));
    }

    /** Ends the connection of the client of that login. */
    public void disconnect(String login) {
        client(login).close();
    }

    /** Runs a script; its answer is what the assertions look at from here on. */
    public Answer run(String login, String script) {
        markBefore();
        return answered(client(login).run(script));
    }

    /** Runs a script as the world's first login. */
    public Answer run(String script) {
        return run(instance().defaultLogin(), script);
    }

    /** Remembers how logs and requests stand, for assertions about what came after. */
    public void markBefore() {
        before = world().surroundings().state();
        errorLogBefore = instance().errorLog().size();
    }

    /** Makes an answer the last one. */
    public Answer answered(Answer given) {
        answer = given;
        return given;
    }

    /** The answer of the last script. */
    public Answer answer() {
        return Objects.requireNonNull(answer, "the scenario ran no script");
    }

    /** The surroundings before the last script or event. */
    public SurroundingsState before() {
        return before;
    }

    /** The lines that the error log has gained since the last script or event. */
    public List<String> newErrorLogLines() {
        List<String> lines = instance().errorLog();
        return lines.subList(errorLogBefore, lines.size());
    }

    /** Carries out a directive and gives what it shows. */
    public List<String> direct(String directive) {
        return world().directives(instance()).execute(directive, new ScriptPosition("scenario", 1));
    }

    public NamedValues names() {
        return names;
    }

    /** Text of a file that ships with the fixtures. */
    public static String shipped(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Scene.class.getResourceAsStream(FIXTURES + name), name + " is not shipped")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends sessions, world and tokens. */
    public void close() {
        clients.values().forEach(Client::close);
        if (world != null) {
            world.close();
        }
        if (tokens != null) {
            tokens.close();
        }
    }
}
