package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.option.OptionValue;

/**
 * The compatibility levels a version of SQL Server knows: its own and those before it, from 100 on.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-database-transact-sql-compatibility-level">ALTER DATABASE
 *     compatibility level (Transact-SQL)</a>
 */
final class CompatibilityLevels {

    private static final int LOWEST = 100;
    private static final int STEP = 10;
    private static final int OF_2019 = 6;
    private static final int OF_2022 = 7;

    private CompatibilityLevels() {}

    /** The level an option asks for; 33599 or 15048 with the levels there are when it is none. */
    static int required(NamedOption option, StatementContext context) {
        int level =
                option.value() instanceof OptionValue.Given given && given.expression() instanceof NumberLiteral number
                        ? Integer.parseInt(number.text())
                        : 0;
        List<Integer> known = new ArrayList<>();
        for (int one = LOWEST; one <= context.state().identity().flavour().compatibilityLevel(); one += STEP) {
            known.add(one);
        }
        if (known.contains(level)) {
            return level;
        }
        throw switch (known.size()) {
            case OF_2019 -> EngineError.of(33599, 1, known.toArray());
            case OF_2022 -> EngineError.of(15048, 1, known.toArray());
            default -> new UnmodelledException("the message for compatibility level " + level, context.line());
        };
    }
}
