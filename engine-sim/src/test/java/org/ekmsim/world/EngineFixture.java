package org.ekmsim.world;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ekmsim.provider.ProviderLibraries;
import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;
import org.ekmsim.token.SoftwareTokens;
import org.ekmsim.token.Tokens;
import org.ekmsim.world.file.WorldFile;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A world, a login and the batches that come first: the beginning of a test. Immutable; every {@link #sql} runs in a fork of its own.
 *
 * <pre>{@code
 * EngineFixture.at(Stage.CREDENTIAL)
 *         .given("CREATE LOGIN other WITH PASSWORD = 'Pa$$w0rd!'")
 *         .sql("ALTER LOGIN other ADD CREDENTIAL sysadmin_ekm_cred")
 *         .fails(33042, 16, 1, "Cannot add credential because it is already mapped to a login.");
 * }</pre>
 */
public final class EngineFixture {

    /** The administrator of the walk-through. */
    public static final String DBA = "CONTOSO\\dba";

    /** Keys live here for the whole test run: forks share them. */
    private static final Tokens TOKENS = new SoftwareTokens(new SecureRandom());

    private static final ReadyMadeKeys READY_MADE =
            new ReadyMadeKeys(KeyFiles.onClassPath(EngineFixture.class.getClassLoader()));

    /** The worlds of every stage, by world text; they are only ever forked. */
    private static final Map<String, Map<Stage, World>> STAGES = new ConcurrentHashMap<>();

    private final World base;
    private final String login;
    private final PVector<String> given;

    private EngineFixture(World base, String login, PVector<String> given) {
        this.base = base;
        this.login = login;
        this.given = given;
    }

    /** The walk-through's world at a stage. */
    public static EngineFixture at(Stage stage) {
        return at(stage, WorldTexts.docsSample());
    }

    /** Another world at a stage. */
    public static EngineFixture at(Stage stage, String worldText) {
        World world = STAGES.computeIfAbsent(worldText, EngineFixture::build).get(stage);
        if (world == null) {
            throw new IllegalArgumentException("The world does not reach stage " + stage);
        }
        return on(world);
    }

    /** A world as its file describes it. */
    public static EngineFixture in(String worldText) {
        return on(open(worldText));
    }

    /** A fresh instance of another edition. */
    public static EngineFixture edition(String edition) {
        return at(Stage.INSTALLED, WorldTexts.edition(edition));
    }

    static EngineFixture on(World world) {
        return new EngineFixture(world, DBA, TreePVector.empty());
    }

    /** Opens a world over the tokens of the tests. */
    public static World open(String worldText) {
        return World.open(WorldFile.read("test.yaml", worldText), TOKENS, READY_MADE);
    }

    /** Opens a world in which the connector's files are other libraries. */
    static World open(String worldText, ProviderLibraries libraries) {
        return World.open(
                WorldFile.read("test.yaml", worldText),
                TOKENS,
                READY_MADE,
                InstantSource.fixed(Instant.EPOCH),
                libraries);
    }

    /** Opens a world that follows this time in clock mode {@code real}. */
    static World open(String worldText, InstantSource wall) {
        return World.open(WorldFile.read("test.yaml", worldText), TOKENS, READY_MADE, wall);
    }

    private static Map<Stage, World> build(String worldText) {
        Map<Stage, World> worlds = new ConcurrentHashMap<>();
        World world = open(worldText);
        for (Stage stage : Stage.values()) {
            world = world.fork();
            Client dba = new Client(world.defaultInstance().connect(DBA));
            boolean reached = stage.batches().stream()
                    .allMatch(batch -> dba.run(batch).messages().stream().noneMatch(message -> message.isError()));
            dba.session().close();
            if (!reached) {
                break;
            }
            worlds.put(stage, world);
        }
        return worlds;
    }

    /**
     * One row of a message table: the response to a batch.
     *
     * @param login {@code dba}, {@code second}, or the name of another login
     * @param given batches that come first, separated by {@code ;;}, or null
     * @param sql the batch; a pilcrow ends a line
     */
    public static Response row(Stage stage, String login, @Nullable String given, String sql) {
        EngineFixture fixture = at(stage)
                .as(
                        switch (login) {
                            case "dba" -> DBA;
                            case "second" -> "CONTOSO\\second";
                            default -> login;
                        });
        String[] before = given == null ? new String[0] : given.split(";;", -1);
        return fixture.given(before).sql(sql.replace("¶", "\n"));
    }

    /** The same, connected as another login. */
    public EngineFixture as(String otherLogin) {
        return new EngineFixture(base, otherLogin, given);
    }

    /** The same, with batches that the administrator runs before; they must succeed. */
    public EngineFixture given(String... batches) {
        return new EngineFixture(base, login, given.plusAll(List.of(batches)));
    }

    /** The response to one batch, after everything given. */
    public Response sql(String batch) {
        return connect(world(), login).run(batch);
    }

    /** A world of the test's own, after everything given. */
    public World world() {
        World world = base.fork();
        if (!given.isEmpty()) {
            Client dba = connect(world, DBA);
            given.forEach(batch -> dba.run(batch).succeeds());
            dba.session().close();
        }
        return world;
    }

    /** A connection to the default instance of a world. */
    public static Client connect(World world, String login) {
        return new Client(world.defaultInstance().connect(login));
    }
}
