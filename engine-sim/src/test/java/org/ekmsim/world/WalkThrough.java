package org.ekmsim.world;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.tsql.script.ScriptItem;
import org.ekmsim.tsql.script.ScriptReader;
import org.ekmsim.world.script.ScriptPosition;

/** A run of a shipped script in a world of its own: everything a client received, and the world afterwards. */
record WalkThrough(World world, List<Response> responses) {

    static WalkThrough of(String script, String worldText) {
        return in(EngineFixture.open(worldText), script, WorldTexts.script(script));
    }

    /**
     * A run in a world that is open already.
     *
     * @param script name of the script, for the places of its directives
     */
    static WalkThrough in(World world, String script, String text) {
        Client client = new Client(
                world.defaultInstance().connect(world.defaultInstance().defaultLogin()));
        List<Response> responses = new ArrayList<>();
        for (ScriptItem item : new ScriptReader().read(text)) {
            if (item instanceof ScriptItem.Batch batch) {
                if (client.session().isClosed()) {
                    client = new Client(world.defaultInstance()
                            .connect(world.defaultInstance().defaultLogin()));
                }
                responses.add(client.run(batch.text()));
            } else if (item instanceof ScriptItem.Directive directive) {
                world.directives(world.defaultInstance())
                        .execute(directive.text(), new ScriptPosition(script, directive.line()));
            }
        }
        return new WalkThrough(world, responses);
    }

    /** The error messages of the run, in order. */
    List<ServerMessage> errors() {
        return responses.stream()
                .flatMap(response -> response.messages().stream())
                .filter(ServerMessage::isError)
                .toList();
    }

    /** Everything that can be printed of the run. */
    String transcript() {
        return responses + "\n" + world.defaultInstance().errorLog() + "\n" + world.providerCalls() + "\n"
                + world.eventLog() + "\n" + world.state().surroundings().vaultRequests();
    }
}
