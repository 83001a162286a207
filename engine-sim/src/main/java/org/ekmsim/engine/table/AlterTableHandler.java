package org.ekmsim.engine.table;

import java.util.List;
import org.ekmsim.engine.database.CheckConstraint;
import org.ekmsim.engine.database.ConstraintTrust;
import org.ekmsim.engine.database.DatabaseContents;
import org.ekmsim.engine.database.ForeignKey;
import org.ekmsim.engine.database.Table;
import org.ekmsim.engine.database.TableConstraints;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.name.NameMap;
import org.ekmsim.engine.session.CommandHandler;
import org.ekmsim.engine.session.Compilation;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.tsql.table.AlterTable;
import org.ekmsim.tsql.table.TableChange;
import org.ekmsim.tsql.tree.Identifier;

/**
 * ALTER TABLE: columns and constraints added, dropped, changed, switched off and on.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/alter-table-transact-sql">ALTER TABLE (Transact-SQL)</a>
 */
public final class AlterTableHandler implements CommandHandler<AlterTable> {

    @Override
    public Class<AlterTable> statement() {
        return AlterTable.class;
    }

    @Override
    public void compile(AlterTable statement, Compilation compilation) {
        ModelledColumns modelled = new ModelledColumns("ALTER TABLE", statement.line());
        TableChange change = statement.change();
        if (change instanceof TableChange.Add add) {
            add.elements().forEach(modelled::require);
        } else if (change instanceof TableChange.AlterColumn alter) {
            modelled.requireAltered(alter);
        } else if (change instanceof TableChange.Drop drop) {
            drop.items().forEach(modelled::require);
        } else if (!(change instanceof TableChange.SwitchConstraints)) {
            throw new UnmodelledException("ALTER TABLE ... " + word(change), statement.line());
        }
    }

    private static String word(TableChange change) {
        if (change instanceof TableChange.AlterProperty) {
            return "ALTER COLUMN ADD or DROP";
        }
        if (change instanceof TableChange.SwitchTriggers) {
            return "TRIGGER";
        }
        if (change instanceof TableChange.ChangeTracking) {
            return "CHANGE_TRACKING";
        }
        if (change instanceof TableChange.Switch) {
            return "SWITCH";
        }
        return change instanceof TableChange.Rebuild ? "REBUILD" : "SET";
    }

    @Override
    public void execute(AlterTable statement, StatementContext context) {
        TargetTable target = TargetTable.of(statement.name(), context);
        target.requireAlter(context, EngineError.of(4902, 1, target.written()));
        target.replace(context, contents -> changed(statement.change(), target, context, contents));
    }

    private static DatabaseContents changed(
            TableChange change, TargetTable target, StatementContext context, DatabaseContents contents) {
        if (change instanceof TableChange.Add add) {
            TableBuilder builder = TableBuilder.altering(target, context, contents);
            boolean checked = !Boolean.FALSE.equals(add.check());
            builder.addAll(add.elements(), checked ? ConstraintTrust.TRUSTED : ConstraintTrust.NOT_TRUSTED);
            return builder.built();
        }
        Table table = target.find(contents);
        RowRules rules = new RowRules(target, context, "ALTER TABLE");
        Table altered;
        if (change instanceof TableChange.AlterColumn alter) {
            altered = new ColumnChange(table, contents, rules).to(alter.column());
        } else if (change instanceof TableChange.Drop drop) {
            altered = new TableDrops(table, contents).without(drop.items());
        } else {
            altered = switched(table, contents, (TableChange.SwitchConstraints) change, rules);
        }
        return contents.with(altered.modified(context.instance().now()));
    }

    /** NOCHECK CONSTRAINT switches off; WITH CHECK CHECK CONSTRAINT looks at the rows that are there. */
    private static Table switched(
            Table table, DatabaseContents contents, TableChange.SwitchConstraints change, RowRules rules) {
        requireConstraints(table, change.names());
        boolean checked = change.enabled() && Boolean.TRUE.equals(change.check());
        ConstraintTrust trust = !change.enabled()
                ? ConstraintTrust.DISABLED
                : checked ? ConstraintTrust.TRUSTED : ConstraintTrust.NOT_TRUSTED;
        TableConstraints constraints = table.constraints();
        for (CheckConstraint check : table.constraints().checks()) {
            if (isMeant(check.name(), change.names())) {
                if (checked) {
                    rules.require(table, check, table.rows());
                }
                constraints = constraints.with(check.with(kept(check.trust(), trust)));
            }
        }
        for (ForeignKey key : table.constraints().foreignKeys()) {
            if (isMeant(key.name(), change.names())) {
                if (checked) {
                    new ForeignKeys(contents, rules.target().database(), rules.statement())
                            .requireParents(table, key, table.rows());
                }
                constraints = constraints.with(key.with(kept(key.trust(), trust)));
            }
        }
        return table.with(constraints);
    }

    /** Switching on what is on already takes no trust away. */
    private static ConstraintTrust kept(ConstraintTrust before, ConstraintTrust after) {
        boolean same = before == ConstraintTrust.TRUSTED && after == ConstraintTrust.NOT_TRUSTED;
        return same ? before : after;
    }

    private static boolean isMeant(String name, List<Identifier> names) {
        return names.isEmpty() || names.stream().anyMatch(other -> NameMap.same(other.value(), name));
    }

    private static void requireConstraints(Table table, List<Identifier> names) {
        for (Identifier name : names) {
            boolean known =
                    table.constraints().checks().stream().anyMatch(check -> NameMap.same(check.name(), name.value()))
                            || table.constraints().foreignKeys().stream()
                                    .anyMatch(key -> NameMap.same(key.name(), name.value()));
            if (!known) {
                throw EngineError.of(4917, 0, name.value()).followedBy(EngineError.of(4916, 0));
            }
        }
    }
}
