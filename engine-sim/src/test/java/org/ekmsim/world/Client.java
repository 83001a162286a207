package org.ekmsim.world;

import org.ekmsim.engine.session.Request;
import org.ekmsim.engine.session.Session;

/**
 * A connection of a test.
 *
 * @param session the session behind it
 */
public record Client(Session session) {

    /** Runs one batch. */
    public Response run(String batch) {
        Response response = new Response();
        session.execute(new Request.Batch(batch), response);
        return response;
    }

    /** Back to the state of a new connection. */
    public Response reset() {
        Response response = new Response();
        session.execute(new Request.Reset(), response);
        return response;
    }
}
