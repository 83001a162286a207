package org.ekmsim.engine.table;

import java.util.List;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.engine.database.ConstraintTrust;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.procedural.DeclareTable;
import org.ekmsim.tsql.table.TableElement;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;

/**
 * DECLARE of a table variable. It is there until its batch, text or procedure ends, and no rollback changes it.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/data-types/table-transact-sql">table (Transact-SQL)</a>
 */
public final class DeclareTableHandler implements CommandHandler<DeclareTable> {

    @Override
    public Class<DeclareTable> statement() {
        return DeclareTable.class;
    }

    @Override
    public void compile(DeclareTable statement, Compilation compilation) {
        ModelledColumns columns = new ModelledColumns("DECLARE TABLE", statement.line());
        statement.table().elements().forEach(columns::require);
    }

    @Override
    public void execute(DeclareTable statement, StatementContext context) {
        Identifier variable = new Identifier(SqlParserPos.ZERO, statement.variable());
        TargetTable target = TargetTable.of(new ObjectName(SqlParserPos.ZERO, List.of(variable)), context);
        String key = Table.key(target.schema(), target.name());
        if (context.transaction().hasTemporary(key)) {
            // A loop comes by again: the variable is declared once, and keeps its rows.
            return;
        }
        List<TableElement> elements = statement.table().elements();
        target.replace(context, contents -> {
            TableBuilder builder = TableBuilder.creating(target, context, contents);
            builder.addAll(elements, ConstraintTrust.TRUSTED);
            return builder.built();
        });
        context.scope().addTableVariable(key);
    }
}
