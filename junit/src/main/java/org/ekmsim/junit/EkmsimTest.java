package org.ekmsim.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ekmsim.token.TokenChoice;
import org.ekmsim.world.ClockMode;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives every test of a class, or one test, a {@link SimulatedServer}.
 *
 * <pre>{@code
 * @EkmsimTest(world = "docs-sample")
 * class OurSetUpScriptTest {
 *
 *     @Test
 *     void encryptsTheDatabase(SimulatedServer server) {
 *         server.run(Files.readString(Path.of("deploy/tde.sql"))).withoutErrors();
 *
 *         Transcript check = server.run("SELECT is_encrypted FROM sys.databases WHERE name = 'TestTDE'");
 *         assertThat(check.onlyResult().value(0, "is_encrypted")).isEqualTo(true);
 *     }
 * }
 * }</pre>
 *
 * <p>The world is opened once per class and forked for each test, so that tests neither wait nor see each other, also when they run
 * in parallel. An annotation on a method goes before that of its class.
 *
 * <p>For what an annotation cannot say there is {@link EkmsimExtension#builder()}.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EkmsimExtension.class)
public @interface EkmsimTest {

    /** Name of a world that ships with ekmsim, or else of a class path resource, or else of a file. */
    String world() default WorldSettings.DEFAULT_WORLD;

    /** How time passes: one mode, or none for what the world's file says. */
    ClockMode[] clock() default {};

    /** Where keys live: one choice, or none for what the world's file says, which is {@code AUTO} where it says nothing. */
    TokenChoice[] hsm() default {};

    /** Whether a test may use constructs that are not modelled; without, it fails at its end. */
    boolean allowUnmodelled() default false;
}
