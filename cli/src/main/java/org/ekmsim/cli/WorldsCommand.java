package org.ekmsim.cli;

import org.ekmsim.world.file.WorldDefinition;
import picocli.CommandLine.Command;

/** Lists the worlds that ship with ekmsim. */
@Command(
        name = "worlds",
        description = "Lists the worlds that ship with ekmsim; run -w takes their names.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WorldsCommand implements Runnable {

    private final Console console;

    WorldsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        WorldSource worlds = new WorldSource(console);
        for (String name : WorldSource.SHIPPED.all()) {
            WorldDefinition world = worlds.shipped(name);
            console.out().print("%-22s %s\n".formatted(name, world.description()));
        }
    }
}
