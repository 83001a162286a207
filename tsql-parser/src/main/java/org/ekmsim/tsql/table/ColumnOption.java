package org.ekmsim.tsql.table;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.TsqlWriter;
import org.jspecify.annotations.Nullable;

/** A property or constraint of a column. */
public sealed interface ColumnOption extends Clause permits NamedConstraint, InlineIndex, ColumnOption.Property {

    /** The word by which the option is known, as {@code IDENTITY} or {@code CHECK}. */
    String word();

    /** A property of the column itself. */
    sealed interface Property extends ColumnOption {}

    /**
     * NULL or NOT NULL.
     *
     * @param nullable whether the column may be null
     */
    record Nullability(boolean nullable) implements Property {

        @Override
        public String word() {
            return nullable ? "NULL" : "NOT NULL";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(word());
        }
    }

    /**
     * The IDENTITY property.
     *
     * @param seed the first value
     * @param increment the step
     * @param notForReplication whether replication inserts its own values
     */
    record Identity(long seed, long increment, boolean notForReplication) implements Property {

        @Override
        public String word() {
            return "IDENTITY";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("IDENTITY(" + seed + ", " + increment + ")");
            if (notForReplication) {
                out.word("NOT FOR REPLICATION");
            }
        }
    }

    /**
     * COLLATE.
     *
     * @param collation the collation's name
     */
    record Collation(Identifier collation) implements Property {

        @Override
        public String word() {
            return "COLLATE";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("COLLATE").word(collation.value());
        }
    }

    /** Properties that are words only. */
    enum Flag implements Property {
        COLUMN_SET("COLUMN_SET FOR ALL_SPARSE_COLUMNS"),
        FILESTREAM("FILESTREAM"),
        HIDDEN("HIDDEN"),
        PERSISTED("PERSISTED"),
        ROWGUIDCOL("ROWGUIDCOL"),
        SPARSE("SPARSE");

        private final String words;

        Flag(String words) {
            this.words = words;
        }

        @Override
        public String word() {
            return name();
        }

        @Override
        public void write(TsqlWriter out) {
            out.word(words);
        }
    }

    /**
     * GENERATED ALWAYS AS of a temporal or ledger table.
     *
     * @param what what is generated
     * @param start whether at the row's start, else at its end
     */
    record Generated(Source what, boolean start) implements Property {

        /** What the server writes into the column. */
        public enum Source {
            ROW,
            TRANSACTION_ID,
            SEQUENCE_NUMBER
        }

        @Override
        public String word() {
            return "GENERATED ALWAYS";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("GENERATED ALWAYS AS").word(what.name()).word(start ? "START" : "END");
        }
    }

    /**
     * MASKED WITH, dynamic data masking.
     *
     * @param function the masking function; null where ALTER COLUMN drops the mask
     */
    record Masked(@Nullable StringLiteral function) implements Property {

        @Override
        public String word() {
            return "MASKED";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("MASKED");
            if (function != null) {
                out.word("WITH (FUNCTION =").part(function).close();
            }
        }
    }

    /**
     * ENCRYPTED WITH, Always Encrypted.
     *
     * @param key the column encryption key
     * @param randomized whether the encryption is randomized, else deterministic
     * @param algorithm the algorithm, where written
     */
    record Encrypted(
            Identifier key, boolean randomized, @Nullable StringLiteral algorithm) implements Property {

        @Override
        public String word() {
            return "ENCRYPTED";
        }

        @Override
        public void write(TsqlWriter out) {
            out.word("ENCRYPTED WITH (COLUMN_ENCRYPTION_KEY =").part(key).mark(",");
            out.word("ENCRYPTION_TYPE =").word(randomized ? "RANDOMIZED" : "DETERMINISTIC");
            if (algorithm != null) {
                out.mark(",").word("ALGORITHM =").part(algorithm);
            }
            out.close();
        }
    }
}
