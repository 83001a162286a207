package org.ekmsim.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.ekmsim.world.Client;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Stage;
import org.ekmsim.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ON DELETE CASCADE of "Primary and foreign key constraints": makers have models, models have parts. */
class CascadedDeleteTest {

    private final World world = EngineFixture.at(Stage.DATABASE).world();
    private final Client dba = EngineFixture.connect(world, EngineFixture.DBA);

    private void make(String partsRule) {
        dba.run("USE TestTDE; CREATE TABLE makers (id int PRIMARY KEY);"
                        + " CREATE TABLE models (id int PRIMARY KEY, maker int CONSTRAINT fk_maker REFERENCES makers ON DELETE CASCADE);"
                        + " CREATE TABLE parts (id int PRIMARY KEY, model int CONSTRAINT fk_model REFERENCES models"
                        + partsRule + ");"
                        + " INSERT makers VALUES (1), (2); INSERT models VALUES (10, 1), (11, 1), (20, 2), (90, NULL);"
                        + " INSERT parts VALUES (100, 10), (101, 11), (200, 20), (900, NULL)")
                .succeeds();
    }

    @Test
    void rows_go_with_those_they_refer_to() {
        make(" ON DELETE CASCADE");
        assertThat(dba.run("DELETE makers WHERE id = 1").endings().get(0).rowCount())
                .isEqualTo(1);
        dba.run("SELECT id FROM models ORDER BY id").returns("20", "90");
        dba.run("SELECT id FROM parts ORDER BY id").returns("200", "900");
    }

    @Test
    void a_key_further_down_may_still_refuse() {
        make("");
        dba.run("DELETE makers WHERE id = 1")
                .fails(
                        547,
                        16,
                        0,
                        "The DELETE statement conflicted with the REFERENCE constraint \"fk_model\". The conflict occurred in"
                                + " database \"TestTDE\", table \"dbo.parts\", column 'model'.");
        dba.run("SELECT COUNT(*) FROM models").returns("4");
    }

    @Test
    void the_rule_is_shown_and_stands_on_the_pages() {
        make(" ON DELETE NO ACTION");
        world.defaultInstance().restart();
        EngineFixture.connect(world, EngineFixture.DBA)
                .run(
                        "SELECT name, delete_referential_action, delete_referential_action_desc FROM TestTDE.sys.foreign_keys"
                                + " ORDER BY name")
                .returns("fk_maker | 1 | CASCADE", "fk_model | 0 | NO_ACTION");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
# batch | key | table
CREATE TABLE t (a int PRIMARY KEY, b int CONSTRAINT f REFERENCES t ON DELETE CASCADE) | f | t
CREATE TABLE t (a int CONSTRAINT f REFERENCES models ON DELETE CASCADE, b int CONSTRAINT g REFERENCES makers ON DELETE CASCADE) | g | t
ALTER TABLE makers ADD part int CONSTRAINT f REFERENCES parts ON DELETE CASCADE | f | makers
""")
    void no_table_is_reached_in_two_ways(String batch, String key, String table) {
        make(" ON DELETE CASCADE");
        dba.run(batch)
                .says("Msg 1785, Level 16, State 0, Line 1: Introducing FOREIGN KEY constraint '" + key + "' on table '"
                        + table
                        + "' may cause cycles or multiple cascade paths. Specify ON DELETE NO ACTION or ON UPDATE NO ACTION, or modify"
                        + " other FOREIGN KEY constraints. && Msg 1750, Level 16, State ?, Line 1: Could not create constraint or index."
                        + " See previous errors.");
    }
}
