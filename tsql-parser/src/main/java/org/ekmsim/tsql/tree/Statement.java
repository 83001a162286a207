package org.ekmsim.tsql.tree;

import org.apache.calcite.sql.parser.SqlParserPos;

/** One T-SQL statement; its position is that of its first word, which is what SQL Server reports as the line. */
public abstract class Statement extends TsqlNode {

    protected Statement(SqlParserPos position) {
        super(position);
    }
}
