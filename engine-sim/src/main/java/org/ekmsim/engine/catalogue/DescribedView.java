package org.ekmsim.engine.catalogue;

import java.util.List;
import java.util.Locale;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.type.ResultColumn;

/** A view whose columns stand in the table of columns. */
public interface DescribedView extends CatalogueView {

    /** The name in the table: {@code schema.view}, or {@code database.schema.table}. */
    String describedAs();

    @Override
    default String name() {
        String described = describedAs();
        return described.substring(described.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    default String schema() {
        String[] parts = describedAs().split("\\.", -1);
        return parts[parts.length - 2];
    }

    @Override
    default boolean isIn(String database) {
        String[] parts = describedAs().split("\\.", -1);
        return parts.length < 3 || parts[0].equalsIgnoreCase(database);
    }

    @Override
    default List<ResultColumn> columns() {
        return ViewColumns.of(describedAs()).columns();
    }

    /** A row of the view to be filled. */
    default NamedValues row() {
        return ViewColumns.of(describedAs()).row();
    }
}
