package org.ekmsim.engine.type;

import java.util.Locale;

/**
 * The system types of SQL Server that the engine knows, with the number of the data type precedence page (a lower number wins).
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/data-types/data-type-precedence-transact-sql">Data type precedence
 *     (Transact-SQL)</a>
 */
public enum TypeName {
    SQL_VARIANT(2),
    DATETIMEOFFSET(4),
    DATETIME2(5),
    DATETIME(6),
    SMALLDATETIME(7),
    DATE(8),
    TIME(9),
    FLOAT(10),
    REAL(11),
    DECIMAL(12),
    MONEY(13),
    SMALLMONEY(14),
    BIGINT(15),
    INT(16),
    SMALLINT(17),
    TINYINT(18),
    BIT(19),
    UNIQUEIDENTIFIER(24),
    NVARCHAR(25),
    NCHAR(26),
    VARCHAR(27),
    CHAR(28),
    VARBINARY(29),
    BINARY(30);

    private final int precedence;

    TypeName(int precedence) {
        this.precedence = precedence;
    }

    /** The rank in T-SQL's data type precedence; the operand with the lower rank decides the result type. */
    public int precedence() {
        return precedence;
    }

    /** The name as T-SQL prints it, for example {@code nvarchar}. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether values are {@link String}s. */
    public boolean isCharacter() {
        return this == NVARCHAR || this == NCHAR || this == VARCHAR || this == CHAR;
    }

    /** Whether values are {@link Binary}. */
    public boolean isBinary() {
        return this == VARBINARY || this == BINARY;
    }

    /** Whether values are whole numbers: {@link Integer}, {@link Long} or, for {@code bit}, {@link Boolean}. */
    public boolean isInteger() {
        return this == BIGINT || this == INT || this == SMALLINT || this == TINYINT || this == BIT;
    }
}
