package org.ekmsim.tsql.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ekmsim.tsql.cursor.CursorReference;
import org.ekmsim.tsql.cursor.FetchCursor;
import org.ekmsim.tsql.cursor.SetCursorVariable;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.module.FunctionResult;
import org.ekmsim.tsql.module.ModuleParameter;
import org.ekmsim.tsql.procedural.CallMember;
import org.ekmsim.tsql.procedural.Declaration;
import org.ekmsim.tsql.procedural.DeclareTable;
import org.ekmsim.tsql.procedural.Execute;
import org.ekmsim.tsql.procedural.ExecutedModule;
import org.ekmsim.tsql.procedural.SetMember;
import org.ekmsim.tsql.procedural.SetVariable;
import org.ekmsim.tsql.query.SelectItem;
import org.ekmsim.tsql.query.VariableTable;
import org.ekmsim.tsql.table.RowTarget;
import org.ekmsim.tsql.transaction.TransactionName;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.Statement;
import org.ekmsim.tsql.tree.TsqlNode;
import org.jspecify.annotations.Nullable;

/**
 * A local variable is declared once (134), before its first use in the text (137), whatever the flow of control: DECLARE
 * @local_variable (Transact-SQL).
 */
final class VariableRule implements Rule {

    private final Findings findings;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> unknown;

    /** @param unknown variables that may have been declared in text that could not be read */
    VariableRule(Findings findings, Set<String> parameters, Set<String> unknown) {
        this.findings = findings;
        this.unknown = unknown;
        parameters.forEach(name -> declared.add(fold(name)));
    }

    @Override
    public void enter(Clause part, @Nullable Clause parent) {
        if (part instanceof VariableReference reference) {
            require(reference.name(), 2, reference);
        } else if (part instanceof SelectItem.Assignment assignment) {
            require(assignment.variable(), 1, assignment.expression());
        } else if (part instanceof VariableTable table) {
            requireTable(table.variable(), table);
        } else if (part instanceof RowTarget.Variable target && isMissing(target.name())) {
            findings.report(1087, 1, target.name());
        } else if (part instanceof Statement statement) {
            written(statement).forEach(name -> require(name, 1, statement));
        } else if (part instanceof CursorReference.InVariable cursor) {
            requireHere(cursor.variable());
        } else if (part instanceof ExecutedModule.InVariable procedure) {
            requireHere(procedure.variable());
        } else if (part instanceof TransactionName.InVariable transaction) {
            requireHere(transaction.variable());
        }
    }

    /** The variables a statement gives values to. */
    private static List<String> written(Statement statement) {
        if (statement instanceof SetVariable assignment) {
            return List.of(assignment.name());
        } else if (statement instanceof SetCursorVariable assignment) {
            return List.of(assignment.variable());
        } else if (statement instanceof SetMember assignment) {
            return List.of(assignment.variable());
        } else if (statement instanceof CallMember call) {
            return List.of(call.variable());
        } else if (statement instanceof FetchCursor fetch) {
            return fetch.variables();
        } else if (statement instanceof Execute call && call.returnVariable() != null) {
            return List.of(call.returnVariable());
        }
        return List.of();
    }

    @Override
    public void leave(Clause part) {
        if (part instanceof Declaration declaration) {
            declare(declaration.name(), declaration.type());
        } else if (part instanceof ModuleParameter parameter) {
            declare(parameter.name(), parameter.type());
        } else if (part instanceof DeclareTable table) {
            declare(table.variable(), table);
        } else if (part instanceof FunctionResult.TableVariableResult result) {
            declared.add(fold(result.variable()));
        }
    }

    private void declare(String name, TsqlNode place) {
        if (!declared.add(fold(name))) {
            findings.report(134, 1, place, name);
        }
    }

    private void require(String name, int state, TsqlNode place) {
        if (isMissing(name)) {
            findings.report(137, state, place, name);
        }
    }

    private void requireTable(String name, TsqlNode place) {
        if (isMissing(name)) {
            findings.report(1087, 1, place, name);
        }
    }

    private void requireHere(String name) {
        if (isMissing(name)) {
            findings.report(137, 2, name);
        }
    }

    private boolean isMissing(String name) {
        return !declared.contains(fold(name)) && !unknown.contains(fold(name));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
