package org.ekmsim.engine.message;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The messages that sp_addmessage has defined on an instance.
 *
 * @param byNumber by {@code message_id}
 */
public record DefinedMessages(PMap<Integer, DefinedMessage> byNumber) {

    public static DefinedMessages none() {
        return new DefinedMessages(HashTreePMap.empty());
    }

    public Optional<DefinedMessage> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** All of them by rising number. */
    Collection<DefinedMessage> all() {
        return new TreeMap<>(byNumber).values();
    }

    DefinedMessages with(DefinedMessage message) {
        return new DefinedMessages(byNumber.plus(message.number(), message));
    }

    DefinedMessages without(int number) {
        return new DefinedMessages(byNumber.minus(number));
    }
}
