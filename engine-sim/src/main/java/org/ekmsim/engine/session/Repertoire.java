package org.ekmsim.engine.session;

import org.ekmsim.engine.message.MessageCatalogue;

/**
 * What a kind of server knows to do. Immutable; all instances of a world share one.
 *
 * @param handlers the meanings of statements
 * @param views the views and functions of schema {@code sys}
 * @param functions the scalar functions that ask about the server and its objects
 * @param messages the message catalogue
 */
public record Repertoire(
        StatementHandlers handlers, CatalogueViews views, SystemFunctions functions, MessageCatalogue messages) {}
