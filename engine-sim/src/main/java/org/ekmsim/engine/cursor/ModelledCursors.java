package org.ekmsim.engine.cursor;

import java.util.Set;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.tsql.cursor.CursorDefinition;
import org.ekmsim.tsql.cursor.CursorOption;
import org.ekmsim.tsql.cursor.CursorUse;

/** Refuses by name the cursors that do more than walk forwards through rows read at OPEN. */
final class ModelledCursors {

    private static final Set<CursorOption> MODELLED = Set.of(
            CursorOption.LOCAL,
            CursorOption.GLOBAL,
            CursorOption.FORWARD_ONLY,
            CursorOption.STATIC,
            CursorOption.FAST_FORWARD,
            CursorOption.READ_ONLY,
            CursorOption.TYPE_WARNING);

    private ModelledCursors() {}

    static void require(CursorDefinition definition, int line, Compilation compilation) {
        for (CursorOption option : definition.options()) {
            if (!MODELLED.contains(option)) {
                throw new UnmodelledException("DECLARE CURSOR ... " + option.name(), line);
            }
        }
        if (definition.use() instanceof CursorUse.Update) {
            throw new UnmodelledException("DECLARE CURSOR ... FOR UPDATE", line);
        }
        compilation.check(definition.query());
    }
}
