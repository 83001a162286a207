package org.ekmsim.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Text files named on the command line: UTF-8, or UTF-16 with a byte order mark as SQL Server's own tools write them.
 */
final class TextFile {

    private TextFile() {}

    /**
     * The content of a file, without a byte order mark.
     *
     * @throws UsageException when there is no such file, or it is no text
     */
    static String read(Console console, String name) {
        Path file = console.path(name);
        if (Files.isDirectory(file)) {
            throw new UsageException(name + " is a folder; name the files in it");
        }
        try {
            return decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UsageException("there is no file " + name + " (looked in " + console.directory() + ")");
        } catch (CharacterCodingException e) {
            throw new UsageException(name + " is neither UTF-8 nor UTF-16 text; save it as UTF-8");
        } catch (IOException e) {
            throw new UsageException("cannot read " + name + ": " + e.getMessage());
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        boolean littleEndian = starts(bytes, 0xFF, 0xFE);
        if (littleEndian || starts(bytes, 0xFE, 0xFF)) {
            return (littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
                    .toString();
        }
        int start = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                .toString();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
