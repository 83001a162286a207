package org.ekmsim.engine.session;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.ServerMessage;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.query.EvaluationContext;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.TsqlParser;
import org.ekmsim.tsql.UnmodelledConstruct;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/** Parses and compiles the text of a batch before anything of it runs. */
final class BatchCompiler {

    private final Session session;
    private final StatementHandlers handlers;
    private final Reply reply;
    private final Supplier<@Nullable CaughtError> caught;

    /** @param caught the error a CATCH block around the text handles, for ERROR_NUMBER() and its kin */
    BatchCompiler(Session session, StatementHandlers handlers, Reply reply, Supplier<@Nullable CaughtError> caught) {
        this.session = session;
        this.handlers = handlers;
        this.reply = reply;
        this.caught = caught;
    }

    /**
     * The statements of a batch, ready to run.
     *
     * @param scope what the text begins with: the parameters of a procedure are declared already
     *
     * @throws CaughtErrorSignal with what is wrong: syntax errors, or the first error of compilation
     * @throws UnmodelledException when the text uses what is not modelled
     */
    List<Statement> compile(ScopeText text, Scope scope) {
        return text instanceof ScopeText.Body body
                ? compiled(body.statements(), scope)
                : compile(((ScopeText.Unparsed) text).text(), scope);
    }

    private List<Statement> compile(String text, Scope scope) {
        ParsedBatch batch = parse(text, scope.variables().names());
        if (!batch.errors().isEmpty()) {
            throw refusal(batch.errors());
        }
        for (UnmodelledConstruct construct : batch.unmodelled()) {
            throw new UnmodelledException(construct.construct(), construct.line());
        }
        return compiled(batch.statements(), scope);
    }

    private List<Statement> compiled(List<Statement> statements, Scope scope) {
        Compilation compilation = compilation(scope.forCompilation());
        try {
            compilation.compile(statements);
        } catch (EngineError error) {
            throw new CaughtErrorSignal(new CaughtError(error, reply.messages(error, compilation.line())));
        }
        return statements;
    }

    private Compilation compilation(Scope scope) {
        EvaluationContext evaluation = new SessionEvaluation(session, scope, caught);
        return new Compilation(handlers, session, scope.variables(), evaluation, () -> compilation(Scope.batch()));
    }

    private ParsedBatch parse(String text, Set<String> parameters) {
        boolean quoted = session.options().isOn(SessionOptions.QUOTED_IDENTIFIER);
        int version = session.state().identity().flavour().majorVersion();
        return new TsqlParser(new ParseOptions(version, quoted)).parse(text, parameters);
    }

    private CaughtErrorSignal refusal(List<SyntaxError> errors) {
        List<ServerMessage> messages = errors.stream().map(this::message).toList();
        SyntaxError last = errors.get(errors.size() - 1);
        EngineError error =
                EngineError.of(last.number(), last.state(), last.arguments().toArray());
        return new CaughtErrorSignal(new CaughtError(error, messages));
    }

    private ServerMessage message(SyntaxError error) {
        return reply.message(error.number(), error.level(), error.state(), error.line(), error.arguments());
    }
}
