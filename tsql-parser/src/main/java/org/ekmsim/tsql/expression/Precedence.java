package org.ekmsim.tsql.expression;

/** Operator precedence, loosest first: Operator Precedence (Transact-SQL). A sign binds looser than multiplication. */
enum Precedence {
    OR,
    AND,
    NOT,
    PREDICATE,
    ADDITIVE,
    MULTIPLICATIVE,
    COLLATE,
    PRIMARY
}
