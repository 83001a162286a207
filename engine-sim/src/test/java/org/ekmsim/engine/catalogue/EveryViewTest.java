package org.ekmsim.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ekmsim.engine.Engine;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.world.EngineFixture;
import org.ekmsim.world.Response;
import org.ekmsim.world.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every view answers SELECT *, and what it answers fits its columns. */
class EveryViewTest {

    private static final EngineFixture ENCRYPTED = EngineFixture.at(Stage.ENCRYPTED);

    @TestFactory
    Stream<DynamicTest> its_rows_fit_its_columns() {
        return Engine.standard().views().all().stream()
                .map(view -> DynamicTest.dynamicTest(view.schema() + "." + view.name(), () -> check(view)));
    }

    private static void check(CatalogueView view) {
        String database = view.isIn("TestTDE") ? "" : "msdb.";
        Response response = ENCRYPTED
                .sql("USE TestTDE; SELECT * FROM " + database + view.schema() + "." + view.name())
                .succeeds();
        for (List<?> row : response.rows()) {
            for (int i = 0; i < row.size(); i++) {
                ResultColumn column = view.columns().get(i);
                assertThat(row.get(i) == null && !column.nullable())
                        .as("NULL in %s", column.name())
                        .isFalse();
            }
        }
    }
}
