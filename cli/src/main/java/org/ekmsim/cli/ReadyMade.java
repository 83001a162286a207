package org.ekmsim.cli;

import org.ekmsim.token.KeyFiles;
import org.ekmsim.token.ReadyMadeKeys;

/** The ready-made keys in the jar of the command. */
final class ReadyMade {

    private ReadyMade() {}

    static ReadyMadeKeys keys() {
        return new ReadyMadeKeys(KeyFiles.onClassPath(ReadyMade.class.getClassLoader()));
    }
}
