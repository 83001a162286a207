package org.ekmsim.engine.catalogue;

import java.util.List;
import java.util.function.Predicate;
import org.ekmsim.engine.catalogue.CatalogueObject.Type;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.CatalogueView;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.objects and the views that list a part of the objects: sys.all_objects, sys.system_objects, sys.all_views, sys.system_views.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-objects-transact-sql">sys.objects
 *     (Transact-SQL)</a>
 */
public final class ObjectsView implements DescribedView {

    private final String describedAs;
    private final Predicate<CatalogueObject> listed;

    private ObjectsView(String describedAs, Predicate<CatalogueObject> listed) {
        this.describedAs = describedAs;
        this.listed = listed;
    }

    /** The views of this kind. */
    public static List<CatalogueView> all() {
        return List.of(
                new ObjectsView("sys.objects", object -> !object.isSystem()),
                new ObjectsView("sys.all_objects", object -> true),
                new ObjectsView("sys.system_objects", CatalogueObject::isSystem),
                new ObjectsView("sys.all_views", object -> object.type() == Type.VIEW),
                new ObjectsView("sys.views", object -> object.type() == Type.VIEW && !object.isSystem()),
                new ObjectsView("sys.system_views", object -> object.type() == Type.VIEW && object.isSystem()));
    }

    @Override
    public String describedAs() {
        return describedAs;
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return CatalogueObjects.all(session, database)
                .filter(listed)
                .map(object -> fill(row(), object).values())
                .toList();
    }

    /** The columns that every view of objects begins with. */
    static NamedValues fill(NamedValues row, CatalogueObject object) {
        return row.with("name", object.name())
                .with("object_id", object.id())
                .with("schema_id", object.schemaId())
                .with("type", "%-2s".formatted(object.type().code()))
                .with("type_desc", object.type().name())
                .with("create_date", object.createDate())
                .with("parent_object_id", object.parent())
                .with("modify_date", object.modifyDate())
                .with("is_ms_shipped", object.isSystem());
    }
}
