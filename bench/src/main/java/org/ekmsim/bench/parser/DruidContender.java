package org.ekmsim.bench.parser;

import com.alibaba.druid.DbType;
import com.alibaba.druid.sql.SQLUtils;
import com.alibaba.druid.sql.ast.SQLStatement;
import java.util.List;

/** Alibaba Druid with its SQL Server dialect. */
final class DruidContender implements Contender {

    @Override
    public String name() {
        return "Druid 1.2.28";
    }

    @Override
    public Object parse(String statement) {
        List<SQLStatement> statements = SQLUtils.parseStatements(statement, DbType.sqlserver);
        if (statements.size() != 1) {
            throw new NotUnderstoodException(statements.size() + " statements");
        }
        return statements;
    }

    @Override
    public Object parseBatch(String batch) {
        return SQLUtils.parseStatements(batch, DbType.sqlserver);
    }
}
