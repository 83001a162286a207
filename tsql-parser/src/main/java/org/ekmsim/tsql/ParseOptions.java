package org.ekmsim.tsql;

/**
 * What decides how a batch is read, apart from its text.
 *
 * @param majorVersion the engine's major version: 16 is SQL Server 2022
 * @param quotedIdentifiers the session's QUOTED_IDENTIFIER: with ON {@code "x"} is a name, with OFF a string
 */
public record ParseOptions(int majorVersion, boolean quotedIdentifiers) {}
