package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.expression.VariableReference;
import org.ekmsim.tsql.procedural.Argument;
import org.ekmsim.tsql.procedural.ExecuteOption;
import org.ekmsim.tsql.procedural.ExecutedModule;
import org.ekmsim.tsql.procedural.ExecutionPlace;
import org.jspecify.annotations.Nullable;

/** Decisions and checks of EXECUTE, and which values of arguments and variables are secrets. */
abstract class ExecuteActions extends ModuleActions {

    private static final Pattern SECRET_NAME = Pattern.compile("password|passwd|pwd|secret", Pattern.CASE_INSENSITIVE);

    // Positions, from 0, of the secrets of system procedures.
    private static final Map<String, Set<Integer>> SECRET_ARGUMENTS = Map.of(
            "sp_addapprole", Set.of(1),
            "sp_addlinkedsrvlogin", Set.of(4),
            "sp_addlogin", Set.of(1),
            "sp_approlepassword", Set.of(1),
            "sp_control_dbmasterkey_password", Set.of(1),
            "sp_password", Set.of(0, 1),
            "sp_setapprole", Set.of(1));

    boolean isProcedureNumber() {
        return tokenAhead(1).kind == SEMICOLON && tokenAhead(2).kind == UNSIGNED_INTEGER_LITERAL;
    }

    /** OUTPUT after anything but a variable is number 179. */
    boolean outputArgument(@Nullable Expression value, Token word) {
        if (value == null) {
            throw near(word);
        }
        if (!(value instanceof VariableReference)) {
            throw error(179, word);
        }
        return true;
    }

    /** The value of a variable or parameter; a secret when the name says so, so that printing masks it. */
    @Nullable
    Expression secretOf(String name, @Nullable Expression value) {
        boolean hidden = SECRET_NAME.matcher(name).find();
        return hidden && value instanceof StringLiteral text ? secret(text) : value;
    }

    /** The arguments, those that are secrets by the name of the parameter or by their place marked as such. */
    List<Argument> secretArguments(ExecutedModule module, List<Argument> arguments) {
        Set<Integer> positions = module instanceof ExecutedModule.Named named
                ? SECRET_ARGUMENTS.getOrDefault(named.name().name().value().toLowerCase(Locale.ROOT), Set.of())
                : Set.of();
        List<Argument> marked = new ArrayList<>();
        for (Argument argument : arguments) {
            String unnamed = positions.contains(marked.size()) ? "secret" : "";
            String name = argument.name() == null ? unnamed : argument.name();
            marked.add(new Argument(argument.name(), secretOf(name, argument.value()), argument.output()));
        }
        return marked;
    }

    ExecuteOption resultsOption(Token word) {
        requireWord(word, "UNDEFINED", "NONE");
        return isWord(word, "NONE") ? new ExecuteOption.NoResults() : new ExecuteOption.UndefinedResults();
    }

    boolean isExecutionPlace() {
        return tokenAhead(1).kind == AS && isWord(tokenAhead(2), "LOGIN", "USER")
                || isWord("AT") && isName(tokenAhead(2)) && !isLabel();
    }

    boolean isDataSource() {
        return isWord("DATA_SOURCE") && isName(tokenAhead(2)) && tokenAhead(3).kind != COLON;
    }

    /** Values for question marks go with a text that runs on another server. */
    void requirePlace(List<Argument> arguments, @Nullable ExecutionPlace place) {
        boolean elsewhere = place instanceof ExecutionPlace.AtServer || place instanceof ExecutionPlace.AtDataSource;
        if (!arguments.isEmpty() && !elsewhere) {
            throw near(tokenAhead(1));
        }
    }
}
