package org.ekmsim.engine.module;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.ekmsim.tsql.procedural.Execute;
import org.ekmsim.tsql.procedural.ExecutedModule;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TreeWalk;

/** The procedures that a new one calls and that are not there. One that calls itself names itself. */
final class MissingProcedures extends TreeWalk {

    private final StatementContext context;
    private final Set<String> missing = new LinkedHashSet<>();

    private MissingProcedures(StatementContext context) {
        this.context = context;
    }

    /** Their names as written, in the order of the text. */
    static Set<String> of(ProcedureDefinition definition, StatementContext context) {
        MissingProcedures search = new MissingProcedures(context);
        search.walk(definition);
        return search.missing;
    }

    @Override
    protected boolean enter(Clause part) {
        if (part instanceof Execute call && call.module() instanceof ExecutedModule.Named named) {
            ModuleName name = ModuleName.of(named.name(), context.session());
            boolean system = name.name().regionMatches(true, 0, "sp_", 0, 3)
                    || name.name().regionMatches(true, 0, "xp_", 0, 3);
            if (!system && name.find(context.state()).isEmpty()) {
                missing.add(name.written());
            }
        }
        return true;
    }
}
