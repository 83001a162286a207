package org.ekmsim.engine.message;

import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.messages in us_english: the documented messages. Visible to public.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/messages-for-errors-catalog-views-sys-messages">
 *     sys.messages (Transact-SQL)</a>
 */
public final class MessagesView implements DescribedView {

    private static final int US_ENGLISH = 1033;

    @Override
    public String describedAs() {
        return "sys.messages";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        return session.instance().messages().all().stream()
                .map(message -> row().with("message_id", message.number())
                        .with("language_id", US_ENGLISH)
                        .with("severity", message.severity())
                        .with("is_event_logged", message.logged())
                        .with("text", message.template())
                        .values())
                .toList();
    }
}
