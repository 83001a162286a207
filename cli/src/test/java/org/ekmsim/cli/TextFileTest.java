package org.ekmsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Script files as editors and SQL Server Management Studio save them. */
class TextFileTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8,                        c3bc2d",
        "UTF-8 with byte order mark,   efbbbfc3bc2d",
        "UTF-16 little endian,         fffefc002d00",
        "UTF-16 big endian,            feff00fc002d"
    })
    void isDecoded(String encoding, String bytes, @TempDir Path folder) throws IOException {
        Files.write(folder.resolve("x.sql"), HexFormat.of().parseHex(bytes));
        PrintStream unused = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

        assertThat(TextFile.read(new Console(unused, unused, false, folder, folder, Map.of()), "x.sql"))
                .as(encoding)
                .isEqualTo("ü-");
    }
}
