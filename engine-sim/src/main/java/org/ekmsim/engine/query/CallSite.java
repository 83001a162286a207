package org.ekmsim.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.SqlType;
import org.ekmsim.engine.type.TypeName;
import org.ekmsim.engine.type.TypePrecedence;

/**
 * A call as a function sees it while it is bound.
 *
 * @param name the function's name in lower case, as messages show it
 * @param arguments the bound arguments
 * @param line line of the call
 */
record CallSite(String name, List<Scalar> arguments, int line) {

    private static final int CHARACTERS_OF_NUMBER = 40;

    int count() {
        return arguments.size();
    }

    Scalar argument(int index) {
        return arguments.get(index);
    }

    SqlType type(int index) {
        return arguments.get(index).type();
    }

    /** The argument as {@code int}. */
    Scalar integer(int index) {
        return Converted.to(SqlType.INT, argument(index), line);
    }

    /** The argument as text: character types as they are, the others as {@code varchar}. */
    Scalar text(int index) {
        SqlType type = type(index);
        if (type.name().isCharacter()) {
            return argument(index);
        }
        if (type.name() == TypeName.SQL_VARIANT) {
            throw invalidType(index);
        }
        int length = type.name().isBinary() ? type.length() : CHARACTERS_OF_NUMBER;
        return Converted.to(SqlType.varchar(length), argument(index), line);
    }

    /**
     * The variable-length character type of an argument's family with the given length, cut to what the family allows.
     */
    SqlType textType(int length, int... indexes) {
        boolean national = false;
        for (int index : indexes) {
            national |= isNational(type(index));
        }
        TypeName family = national ? TypeName.NVARCHAR : TypeName.VARCHAR;
        int cut = length == SqlType.MAX ? length : Math.max(1, Math.min(length, TypePrecedence.maximumLength(family)));
        return new SqlType(family, cut, 0, 0);
    }

    /** The value of an argument that is a whole constant, or the fallback. */
    int constant(int index, int fallback) {
        return argument(index) instanceof Literal literal && literal.value() instanceof Integer number
                ? number
                : fallback;
    }

    /** All arguments converted to one type. */
    List<Scalar> all(SqlType type) {
        List<Scalar> converted = new ArrayList<>();
        for (Scalar argument : arguments) {
            converted.add(Converted.to(type, argument, line));
        }
        return converted;
    }

    EngineError invalidType(int index) {
        return EngineError.of(8116, 1, type(index).name().sqlName(), index + 1, name);
    }

    static boolean isNational(SqlType type) {
        return type.name() == TypeName.NVARCHAR || type.name() == TypeName.NCHAR;
    }
}
