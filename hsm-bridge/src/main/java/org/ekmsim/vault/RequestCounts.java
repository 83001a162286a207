package org.ekmsim.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Requests counted in spans of ten seconds, which begin with the first request after the last span.
 *
 * @param spans the span that runs, by what is counted
 */
public record RequestCounts(PMap<String, RequestCounts.Span> spans) {

    private static final Duration LENGTH = Duration.ofSeconds(10);

    /**
     * A span of ten seconds.
     *
     * @param start its first request
     * @param requests how many there were, refused ones excepted
     */
    public record Span(Instant start, int requests) {

        private boolean runsAt(Instant now) {
            return now.isBefore(start.plus(LENGTH));
        }
    }

    /** No request yet. */
    static RequestCounts none() {
        return new RequestCounts(HashTreePMap.empty());
    }

    /** How long to wait before another request is served; nothing when one is served now. */
    Optional<Duration> retryAfter(List<RequestLimit> limits, Instant now) {
        return limits.stream()
                .filter(limit -> running(limit.counter(), now).requests() >= limit.requests())
                .map(limit -> Duration.between(
                        now, running(limit.counter(), now).start().plus(LENGTH)))
                .max(Duration::compareTo);
    }

    /** Counts a request under each of the limits. */
    RequestCounts plus(List<RequestLimit> limits, Instant now) {
        PMap<String, Span> counted = spans;
        for (RequestLimit limit : limits) {
            Span span = running(limit.counter(), now);
            counted = counted.plus(limit.counter(), new Span(span.start(), span.requests() + 1));
        }
        return new RequestCounts(counted);
    }

    private Span running(String counter, Instant now) {
        Span span = spans.get(counter);
        return span != null && span.runsAt(now) ? span : new Span(now, 0);
    }
}
