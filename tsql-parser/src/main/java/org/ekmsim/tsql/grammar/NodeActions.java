package org.ekmsim.tsql.grammar;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.expression.BinaryExpression;
import org.ekmsim.tsql.expression.BinaryLiteral;
import org.ekmsim.tsql.expression.ColumnReference;
import org.ekmsim.tsql.expression.Expression;
import org.ekmsim.tsql.expression.InPredicate;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.ScalarSubquery;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.query.ForClause;
import org.ekmsim.tsql.query.OrderedQuery;
import org.ekmsim.tsql.query.Ordering;
import org.ekmsim.tsql.query.QueryExpression;
import org.ekmsim.tsql.tree.DataType;
import org.ekmsim.tsql.tree.Identifier;
import org.ekmsim.tsql.tree.ObjectName;
import org.jspecify.annotations.Nullable;

/** From tokens to nodes, where that takes more than a constructor. */
abstract class NodeActions extends SecurityActions {

    private static final Pattern LINE_CONTINUATION = Pattern.compile("\\\\\\r?\\n");
    private static final int MAX_NAME = 128;
    private static final Set<String> SIZED_TYPES =
            Set.of("binary", "char", "nchar", "nvarchar", "varbinary", "varchar");
    private static final Map<String, String> TYPE_SYNONYMS =
            Map.of("integer", "int", "dec", "decimal", "character", "char", "rowversion", "timestamp");

    Identifier plainName(Token token) {
        return name(token, token.image);
    }

    Identifier quotedName(Token token) {
        String text = SyntaxErrors.text(token);
        if (text.isEmpty()) {
            throw error(1038, token);
        }
        return name(token, text);
    }

    private Identifier name(Token token, String text) {
        if (text.length() > MAX_NAME) {
            throw error(103, token, "identifier", text.substring(0, MAX_NAME), String.valueOf(MAX_NAME));
        }
        return new Identifier(position(token), text);
    }

    Identifier omittedName(Token dots) {
        return new Identifier(position(dots), "");
    }

    StringLiteral string(Token token) {
        // A backslash at the end of a line continues a literal on the next one.
        String value = LINE_CONTINUATION.matcher(SyntaxErrors.text(token)).replaceAll("");
        boolean national = token.kind == TsqlGrammarConstants.PREFIXED_STRING_LITERAL;
        return new StringLiteral(position(token), value, national, false);
    }

    StringLiteral secret(StringLiteral literal) {
        return new StringLiteral(literal.getParserPosition(), literal.value(), literal.national(), true);
    }

    StringLiteral wordAsString(Identifier word) {
        return new StringLiteral(word.getParserPosition(), word.value(), false, false);
    }

    Identifier aliasOf(StringLiteral text) {
        return new Identifier(text.getParserPosition(), text.value());
    }

    NumberLiteral number(Token token, NumberLiteral.Kind kind) {
        String text = token.image;
        if (kind == NumberLiteral.Kind.MONEY) {
            text = text.substring(1).replace(",", "");
            text = text.isEmpty() || text.equals(".") ? "0" : text;
        }
        return new NumberLiteral(position(token), text, kind);
    }

    BinaryLiteral binary(Token token, boolean secret) {
        String digits = token.image.substring(2);
        byte[] value = HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : "0" + digits);
        return new BinaryLiteral(position(token), value, secret);
    }

    Integer integer(Token token) {
        try {
            return Integer.valueOf(token.image);
        } catch (NumberFormatException tooLarge) {
            throw incorrectNear(token);
        }
    }

    String algorithm(Token token, String... known) {
        return known(token, known);
    }

    /** The word in upper case; an error near it when it is none of those known. */
    String known(Token token, String... known) {
        if (!isWord(token, known)) {
            throw near(token);
        }
        return upper(token);
    }

    static String typeName(Identifier name) {
        String lower = name.value().toLowerCase(Locale.ROOT);
        return TYPE_SYNONYMS.getOrDefault(lower, lower);
    }

    static String varying(String name) {
        return switch (name) {
            case "char" -> "varchar";
            case "nchar" -> "nvarchar";
            case "binary" -> "varbinary";
            default -> name + " varying";
        };
    }

    static DataType dataType(
            SqlParserPos start, String name, @Nullable Integer first, @Nullable Integer second, boolean max) {
        return SIZED_TYPES.contains(name)
                ? new DataType(start, name, first, null, null, max)
                : new DataType(start, name, null, first, second, max);
    }

    static ObjectName functionName(Token word) {
        SqlParserPos position = position(word);
        return new ObjectName(position, List.of(new Identifier(position, word.image)));
    }

    /** The value an assignment gives: for a compound one the operation it stands for. */
    Expression assigned(Expression target, BinaryExpression.@Nullable Operator operator, Expression value) {
        return operator == null
                ? value
                : limited(new BinaryExpression(target.getParserPosition(), operator, target, value));
    }

    static ColumnReference reference(ObjectName column) {
        return new ColumnReference(column.getParserPosition(), column);
    }

    static QueryExpression ordered(QueryExpression query, Ordering ordering, @Nullable ForClause forClause) {
        return ordering.orderBy().isEmpty() && forClause == null
                ? query
                : new OrderedQuery(query.getParserPosition(), query, ordering, forClause);
    }

    /** The query in parentheses that is all of a list; null for any other list. */
    static @Nullable QueryExpression onlyQuery(List<Expression> values) {
        return values.size() == 1 && values.get(0) instanceof ScalarSubquery subquery ? subquery.query() : null;
    }

    static InPredicate inList(
            Expression operand, List<Expression> values, @Nullable QueryExpression query, boolean negated) {
        List<Expression> list = query == null ? values : List.of();
        return new InPredicate(operand.getParserPosition(), operand, list, query, negated);
    }
}
