package org.ekmsim.world.script;

import org.ekmsim.engine.message.ServerMessage;

/**
 * An error that a batch of a script raised.
 *
 * @param position the line of the file it was raised on
 * @param message the message, whose own line counts from the start of the batch
 */
public record ScriptError(ScriptPosition position, ServerMessage message) {}
