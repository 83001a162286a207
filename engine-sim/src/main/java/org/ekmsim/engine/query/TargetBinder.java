package org.ekmsim.engine.query;

import org.ekmsim.tsql.expression.Condition;
import org.ekmsim.tsql.query.Top;
import org.jspecify.annotations.Nullable;

/** Binds the rows of a target: FROM with the target's rows numbered, WHERE and TOP over them. */
final class TargetBinder {

    private final Environment environment;

    TargetBinder(Environment environment) {
        this.environment = environment;
    }

    TargetRows bind(ChangeTarget target, Relation relation, @Nullable Top top, @Nullable Condition where) {
        FromBinder binder = new FromBinder(environment, target.source(), relation);
        BoundSource bound = target.source() == null
                ? binder.numberedFirst(TableLabel.of(target.written(), null), target.from())
                : binder.bind(target.from(), null);
        ExpressionBinder expressions = new ExpressionBinder(environment, new InputScope(bound.columns(), null));
        Predicate condition = where == null ? null : expressions.condition(where);
        int position = 0;
        while (!bound.columns().get(position).name().equals(FromBinder.POSITION)) {
            position++;
        }
        Cut cut = Cut.of(top, new ExpressionBinder(environment, InputScope.empty()), false);
        return new BoundTargetRows(Joined.narrowed(bound.source(), condition), condition, cut, position, expressions);
    }
}
