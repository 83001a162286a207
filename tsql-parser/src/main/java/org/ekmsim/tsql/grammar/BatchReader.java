package org.ekmsim.tsql.grammar;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ekmsim.tsql.ParseOptions;
import org.ekmsim.tsql.ParsedBatch;
import org.ekmsim.tsql.SyntaxError;
import org.ekmsim.tsql.UnmodelledConstruct;
import org.ekmsim.tsql.check.BatchCheck;
import org.ekmsim.tsql.check.Gaps;
import org.ekmsim.tsql.tree.Statement;

/**
 * Reads one batch statement by statement. After an error it goes on at the next word that starts a statement; after an
 * unmodelled construct, whose extent is unknown, at the next semicolon, and then reports further constructs only.
 */
public final class BatchReader {

    private static final int MOST_ERRORS = 50;
    private static final int LARGEST_BUFFER = 1 << 16;

    private final List<Statement> statements = new ArrayList<>();
    private final List<SyntaxError> errors = new ArrayList<>();
    private final List<UnmodelledConstruct> unmodelled = new ArrayList<>();
    private final TsqlGrammar parser;
    private final Resumption resumption;
    private Gaps gaps = Gaps.none();

    private BatchReader(String text, ParseOptions options) {
        int buffer = Math.min(LARGEST_BUFFER, Math.max(64, text.length() + 1));
        parser = TsqlGrammar.withBuffer(new StringReader(text), buffer);
        parser.configure(options);
        resumption = new Resumption(parser);
    }

    /** Reads a batch; whatever the text, the answer is a value. */
    public static ParsedBatch readBatch(String text, ParseOptions options, Set<String> parameters) {
        BatchReader batch = new BatchReader(text, options);
        batch.readAll();
        if (batch.unmodelled.isEmpty()) {
            batch.errors.addAll(BatchCheck.errors(batch.statements, parameters, batch.gaps));
        }
        return batch.answer();
    }

    /** Reads statements without the rules that concern a batch as a whole. */
    public static ParsedBatch readFragment(String text, ParseOptions options) {
        BatchReader batch = new BatchReader(text, options);
        batch.readAll();
        return batch.answer();
    }

    /** The errors in the order of the text; the first is exact. */
    private ParsedBatch answer() {
        errors.sort(Comparator.comparingInt(SyntaxError::line).thenComparingInt(SyntaxError::column));
        for (int i = 1; i < errors.size(); i++) {
            errors.set(i, SyntaxErrors.inferred(errors.get(i)));
        }
        return new ParsedBatch(statements, errors.subList(0, Math.min(errors.size(), MOST_ERRORS)), unmodelled);
    }

    private void readAll() {
        boolean more = true;
        while (more && errors.size() < MOST_ERRORS) {
            more = readOne();
        }
    }

    /** Reads a statement; answers false when nothing can follow. */
    private boolean readOne() {
        Token before = parser.getToken(0);
        try {
            parser.startStatement();
            resumption.closeBlocks();
            before = parser.getToken(0);
            Statement statement = parser.NextStatement();
            if (statement == null) {
                return parser.token_source.isInComment() && reportUnclosedComment();
            }
            statements.add(statement);
            return true;
        } catch (SyntaxException problem) {
            report(problem.error());
        } catch (UnmodelledException refused) {
            unmodelled.add(refused.construct());
            return skip(() -> parser.skipTo(token -> token.kind == TsqlGrammarConstants.SEMICOLON));
        } catch (ParseException unexpected) {
            if (!reportNext()) {
                return false;
            }
        } catch (TokenMgrError unclosedComment) {
            return reportUnclosedComment();
        } catch (StackOverflowError tooDeep) {
            report(SyntaxErrors.at(191, before));
            return false;
        }
        Token last = before;
        return skip(() -> gaps = gaps.and(resumption.skip(last)));
    }

    private boolean skip(Runnable skipping) {
        try {
            skipping.run();
            return true;
        } catch (TokenMgrError unclosedComment) {
            return reportUnclosedComment();
        }
    }

    /** Reports the token that did not fit; answers false at the end of the batch. */
    private boolean reportNext() {
        Token token = parser.getToken(1);
        if (token.kind == TsqlGrammarConstants.EOF && parser.token_source.isInComment()) {
            return reportUnclosedComment();
        }
        report(SyntaxErrors.near(token, parser.getToken(0)));
        if (SyntaxErrors.isUnclosed(token)) {
            report(SyntaxErrors.at(102, token, SyntaxErrors.text(token)));
            return false;
        }
        return token.kind != TsqlGrammarConstants.EOF;
    }

    /** Reports the comment that the end of the batch found open; nothing follows, so the answer is false. */
    private boolean reportUnclosedComment() {
        Token place = new Token();
        place.beginLine = parser.token_source.commentLine;
        place.beginColumn = parser.token_source.commentColumn;
        report(SyntaxErrors.at(113, place));
        return false;
    }

    private void report(SyntaxError error) {
        if (unmodelled.isEmpty()) {
            errors.add(error);
        }
    }
}
