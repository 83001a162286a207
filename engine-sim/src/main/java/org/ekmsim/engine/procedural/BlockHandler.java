package org.ekmsim.engine.procedural;

import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.session.StatementHandler;
import org.ekmsim.tsql.procedural.Block;

/** BEGIN ... END. */
public final class BlockHandler implements StatementHandler<Block> {

    @Override
    public Class<Block> statement() {
        return Block.class;
    }

    @Override
    public void compile(Block statement, Compilation compilation) {
        compilation.compile(statement.statements());
    }

    @Override
    public Completion run(Block statement, StatementContext context) {
        return context.run(statement.statements());
    }
}
