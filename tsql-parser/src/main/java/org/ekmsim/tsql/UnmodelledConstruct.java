package org.ekmsim.tsql;

/**
 * A statement or clause that exists in T-SQL but that this parser has no node for.
 *
 * @param construct its name, for example {@code BACKUP DATABASE} or {@code SELECT ... FOR XML}
 * @param line line in the batch, from 1
 * @param column column in the line, from 1
 */
public record UnmodelledConstruct(String construct, int line, int column) {}
