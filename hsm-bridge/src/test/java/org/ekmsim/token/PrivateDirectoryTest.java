package org.ekmsim.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateDirectoryTest {

    @TempDir
    private Path base;

    @Test
    void is_gone_after_delete_with_all_that_is_in_it() throws Exception {
        PrivateDirectory directory = PrivateDirectory.create(base, new Random(1));
        Files.createDirectories(directory.path().resolve("tokens/a"));
        Files.writeString(directory.path().resolve("tokens/a/key.object"), "x");

        directory.delete();

        assertThat(base).isEmptyDirectory();
    }

    @Test
    void the_next_one_removes_what_a_crashed_process_left_and_nothing_else() throws Exception {
        Path leftOver = Files.createDirectories(base.resolve("softhsm-00000000deadbeef/tokens"));
        Files.writeString(leftOver.resolve("key.object"), "x");
        Path lock = Files.writeString(base.resolve("softhsm-00000000deadbeef.lock"), "1\n");
        Path foreign = Files.writeString(base.resolve("notes.txt"), "not ours");

        PrivateDirectory directory = PrivateDirectory.create(base, new Random(1));

        assertThat(leftOver.getParent()).doesNotExist();
        assertThat(lock).doesNotExist();
        assertThat(foreign).exists();
        directory.delete();
    }

    @Test
    void one_in_use_stays() throws Exception {
        PrivateDirectory first = PrivateDirectory.create(base, new Random(1));
        PrivateDirectory second = PrivateDirectory.create(base, new Random(1));

        assertThat(first.path()).isDirectory().isNotEqualTo(second.path());
        first.delete();
        second.delete();
    }
}
