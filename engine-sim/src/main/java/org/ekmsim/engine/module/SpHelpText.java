package org.ekmsim.engine.module;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.procedural.ProcedureArguments;
import org.ekmsim.engine.procedural.SystemProcedure;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.type.ResultColumn;
import org.ekmsim.engine.type.SqlType;

/**
 * sp_helptext: the text of a procedure or view, one row for each of its lines.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-helptext-transact-sql">sp_helptext
 *     (Transact-SQL)</a>
 */
public final class SpHelpText implements SystemProcedure {

    private static final String OBJECT = "@objname";
    private static final int LONGEST_ROW = 255;

    @Override
    public String name() {
        return "sp_helptext";
    }

    @Override
    public List<String> parameters() {
        return List.of(OBJECT, "@columnname");
    }

    @Override
    public int execute(ProcedureArguments arguments, StatementContext context) {
        String written = arguments.text(OBJECT);
        Database database = context.database();
        Optional<ModuleText> module = ModuleText.find(database, written);
        if (module.isEmpty()) {
            throw EngineError.of(15009, 1, written, database.name());
        }
        if (module.get().encrypted()) {
            context.inform(15471, written);
            return 0;
        }
        context.columns(List.of(ResultColumn.nullable("Text", SqlType.nvarchar(LONGEST_ROW))));
        for (String line : module.get().definition().split("(?<=\n)")) {
            for (int start = 0; start < line.length(); start += LONGEST_ROW) {
                context.row(List.of(line.substring(start, Math.min(line.length(), start + LONGEST_ROW))));
            }
        }
        context.uncounted("EXECUTE");
        return 0;
    }
}
