package org.ekmsim.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.Engine;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.type.ResultColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns that pages describe, in the table {@code views/columns.txt}: each view has them, with that type. */
class ViewColumnsTest {

    private static final List<CatalogueView> VIEWS = Engine.standard().views().all();

    record Described(String view, String column, String type, String nullable) {

        static Described of(String line) {
            String[] cells = line.split(" \\| ", -1);
            return new Described(cells[0], cells[1], cells[2].replace("numeric", "decimal"), cells[3]);
        }
    }

    static List<Described> described() throws IOException, URISyntaxException {
        Path table =
                Path.of(ViewColumnsTest.class.getResource("/views/columns.txt").toURI());
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Described::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("described")
    void theViewHasTheColumn(Described described) {
        ResultColumn column = view(described.view()).columns().stream()
                .filter(one -> one.name().equalsIgnoreCase(described.column()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such column"));
        String sysname = described.type().equals("sysname") ? "nvarchar(128)" : described.type();
        assertThat(column.type()).hasToString(sysname);
        if (!described.nullable().equals("any")) {
            assertThat(column.nullable()).isEqualTo(described.nullable().equals("null"));
        }
    }

    @Test
    void noViewNamesAColumnTwice() {
        for (CatalogueView view : VIEWS) {
            assertThat(view.columns())
                    .as(view.name())
                    .isNotEmpty()
                    .extracting(column -> column.name().toLowerCase(Locale.ROOT))
                    .doesNotHaveDuplicates();
        }
    }

    private static CatalogueView view(String name) {
        String[] parts = name.split("\\.", -1);
        return VIEWS.stream()
                .filter(view -> view.name().equalsIgnoreCase(parts[parts.length - 1])
                        && view.schema().equals(parts[parts.length - 2]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no view " + name));
    }
}
