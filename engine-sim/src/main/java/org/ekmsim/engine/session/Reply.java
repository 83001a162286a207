package org.ekmsim.engine.session;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.MessageCatalogue;
import org.ekmsim.engine.message.ServerMessage;
import org.jspecify.annotations.Nullable;

/** Turns numbers of the catalogue into messages and sends them to the client. */
final class Reply {

    private final ResponseSink sink;
    private final MessageCatalogue catalogue;
    private final String server;
    private final @Nullable String procedure;

    Reply(ResponseSink sink, MessageCatalogue catalogue, String server) {
        this(sink, catalogue, server, null);
    }

    private Reply(ResponseSink sink, MessageCatalogue catalogue, String server, @Nullable String procedure) {
        this.sink = sink;
        this.catalogue = catalogue;
        this.server = server;
        this.procedure = procedure;
    }

    /** The reply to the same client from inside a procedure, or from a batch or text. */
    Reply in(Scope.@Nullable RunningModule module) {
        return new Reply(sink, catalogue, server, module == null ? null : module.name());
    }

    /** The same reply to another sink. */
    Reply to(ResponseSink other) {
        return new Reply(other, catalogue, server, procedure);
    }

    ResponseSink sink() {
        return sink;
    }

    void inform(int number, int line, List<?> arguments) {
        sink.message(message(number, catalogue.level(number), 1, line, arguments));
    }

    void print(String text, int line) {
        sink.message(new ServerMessage(0, 0, 1, server, procedure, line, text));
    }

    void error(EngineError error, int line) {
        send(messages(error, line));
    }

    void send(List<ServerMessage> messages) {
        messages.forEach(sink::message);
    }

    /** The messages of an error and of those that follow it, in the order a client receives them. */
    List<ServerMessage> messages(EngineError error, int line) {
        List<ServerMessage> messages = new ArrayList<>();
        messages.add(message(error, line));
        error.followers().forEach(follower -> messages.add(message(follower, line)));
        return messages;
    }

    ServerMessage message(int number, int level, int state, int line, List<?> arguments) {
        return new ServerMessage(number, level, state, server, procedure, line, catalogue.text(number, arguments));
    }

    private ServerMessage message(EngineError error, int line) {
        return error.userMessage()
                .map(user -> new ServerMessage(
                        error.number(), user.level(), error.state(), server, procedure, line, user.text()))
                .orElseGet(() -> message(
                        error.number(), catalogue.level(error.number()), error.state(), line, error.arguments()));
    }
}
