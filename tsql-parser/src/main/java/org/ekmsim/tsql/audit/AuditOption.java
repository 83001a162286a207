package org.ekmsim.tsql.audit;

import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/** An option of an audit: of its target, or in the parentheses after WITH. */
public sealed interface AuditOption extends Clause {

    /**
     * The folder of the files of a FILE target.
     *
     * @param path its path
     */
    record FilePath(StringLiteral path) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("FILEPATH =").part(path);
        }
    }

    /**
     * The container of a URL target.
     *
     * @param path its address
     */
    record BlobPath(StringLiteral path) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("PATH =").part(path);
        }
    }

    /**
     * How large a file may grow.
     *
     * @param size a number with its unit, or UNLIMITED
     */
    record MaxSize(String size) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("MAXSIZE =").word(size);
        }
    }

    /**
     * How many files are kept.
     *
     * @param files a number, or UNLIMITED
     */
    record MaxRolloverFiles(String files) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("MAX_ROLLOVER_FILES =").word(files);
        }
    }

    /**
     * How many files are written before actions fail.
     *
     * @param files the number
     */
    record MaxFiles(int files) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("MAX_FILES =").word(String.valueOf(files));
        }
    }

    /**
     * Whether a file takes its largest size at once.
     *
     * @param on ON or OFF
     */
    record ReserveDiskSpace(boolean on) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("RESERVE_DISK_SPACE =").word(on ? "ON" : "OFF");
        }
    }

    /**
     * How long blobs are kept.
     *
     * @param days days
     */
    record RetentionDays(int days) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("RETENTION_DAYS =").word(String.valueOf(days));
        }
    }

    /**
     * How long an action may wait to be written; 0 for not at all.
     *
     * @param milliseconds milliseconds
     */
    record QueueDelay(int milliseconds) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("QUEUE_DELAY =").word(String.valueOf(milliseconds));
        }
    }

    /**
     * What happens when the target cannot be written.
     *
     * @param reaction CONTINUE, SHUTDOWN or FAIL_OPERATION
     */
    record OnFailure(String reaction) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("ON_FAILURE =").word(reaction);
        }
    }

    /**
     * The identity of the audit, for mirrored databases.
     *
     * @param guid the GUID
     */
    record AuditGuid(StringLiteral guid) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("AUDIT_GUID =").part(guid);
        }
    }

    /**
     * Whether operations of Microsoft support are audited.
     *
     * @param on ON or OFF
     */
    record OperatorAudit(boolean on) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("OPERATOR_AUDIT =").word(on ? "ON" : "OFF");
        }
    }

    /**
     * Whether records are collected.
     *
     * @param on ON or OFF
     */
    record AuditState(boolean on) implements AuditOption {
        @Override
        public void write(TsqlWriter out) {
            out.word("STATE =").word(on ? "ON" : "OFF");
        }
    }
}
