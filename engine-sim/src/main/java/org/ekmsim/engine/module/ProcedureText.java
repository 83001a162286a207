package org.ekmsim.engine.module;

import java.util.List;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.module.AlterProcedure;
import org.ekmsim.tsql.module.CreateProcedure;
import org.ekmsim.tsql.module.ProcedureDefinition;
import org.ekmsim.tsql.tree.Statement;

/** The text of a stored procedure, read again; that it can be read CREATE PROCEDURE has seen to. */
public final class ProcedureText {

    private ProcedureText() {}

    /** The parameters in order. */
    public static List<ProcedureParameter> parameters(StoredProcedure procedure, InstanceState state) {
        return ProcedureParameter.all(definition(procedure, state));
    }

    static ProcedureDefinition definition(StoredProcedure procedure, InstanceState state) {
        int version = state.identity().flavour().majorVersion();
        ParseOptions options = new ParseOptions(version, procedure.quotedIdentifier());
        Statement statement = new TsqlParser(options)
                .parse(procedure.definition())
                .statements()
                .get(0);
        return statement instanceof AlterProcedure altered
                ? altered.definition()
                : ((CreateProcedure) statement).definition();
    }
}
