package org.tanlu.web.consult;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 限速 how often one address may send something without signing in; kept in memory only, for addresses are personal data. */
@Component
public final class RateLimit {
    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> sent = new LinkedHashMap<>();

    RateLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether an address may send once more now, which then counts. */
    public synchronized boolean allows(String address) {
        Instant now = Instant.now(clock);
        Deque<Instant> times = sent.computeIfAbsent(address, any -> new ArrayDeque<>());
        while (!times.isEmpty() && times.getFirst().isBefore(now.minus(WITHIN))) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            return false;
        }
        times.addLast(now);
        if (sent.size() > MOST_ADDRESSES) {
            sent.remove(sent.keySet().iterator().next());
        }
        return true;
    }
}
