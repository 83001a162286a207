package org.ekmsim.engine.database;

import org.ekmsim.engine.type.SqlType;

/**
 * A column of a user table.
 *
 * @param name column name as written in CREATE TABLE
 * @param type data type
 * @param nullable whether NULL is allowed
 * @param identity whether the server gives the value from the table's identity counter
 * @param primaryKey whether the column belongs to the primary key
 */
public record TableColumn(String name, SqlType type, boolean nullable, boolean identity, boolean primaryKey) {}
