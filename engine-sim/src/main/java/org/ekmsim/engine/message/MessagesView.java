package org.ekmsim.engine.message;

import java.util.ArrayList;
import java.util.List;
import org.ekmsim.engine.catalogue.DescribedView;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * sys.messages: the documented messages in us_english, and those that were defined. Visible to public.
 *
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-catalog-views/messages-for-errors-catalog-views-sys-messages">
 *     sys.messages (Transact-SQL)</a>
 */
public final class MessagesView implements DescribedView {

    @Override
    public String describedAs() {
        return "sys.messages";
    }

    @Override
    public List<List<@Nullable Object>> rows(Session session, Database database) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        session.instance()
                .messages()
                .all()
                .forEach(message -> rows.add(row(
                        message.number(),
                        Language.US_ENGLISH,
                        message.severity(),
                        message.logged(),
                        message.template())));
        session.state().definedMessages().all().forEach(message -> message.byLanguage()
                .forEach((language, text) ->
                        rows.add(row(message.number(), language, message.severity(), message.logged(), text))));
        return rows;
    }

    private List<@Nullable Object> row(int number, int language, int severity, boolean logged, String text) {
        return row().with("message_id", number)
                .with("language_id", language)
                .with("severity", severity)
                .with("is_event_logged", logged)
                .with("text", text)
                .values();
    }
}
