package org.ekmsim.tsql.server;

import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlWriter;

/** KILL STATS JOB (Transact-SQL). */
public final class KillStatsJob extends Statement {

    private final NumberLiteral job;

    public KillStatsJob(SqlParserPos position, NumberLiteral job) {
        super(position);
        this.job = job;
    }

    /** The job. */
    public NumberLiteral job() {
        return job;
    }

    @Override
    public void write(TsqlWriter out) {
        out.word("KILL STATS JOB").part(job);
    }
}
