package org.tanlu.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tanlu.web.store.Accounts;

/**
 * 口令尝试 counts wrong passwords by name: after so many, nobody is let in by that name for a time, whatever is told. Names that
 * nobody has are counted alike, so that it does not show which there are. Gone with the process.
 */
@Component
public final class Attempts {
    private static final int MOST_NAMES = 10_000;

    private final Accounts accounts;
    private final Clock clock;
    private final int most;
    private final Duration pause;
    private final Map<String, Wrong> names = new HashMap<>();

    Attempts(
            Accounts accounts,
            Clock clock,
            @Value("${tanlu.sign-in.tries:5}") int most,
            @Value("${tanlu.sign-in.pause:15m}") Duration pause) {
        this.accounts = accounts;
        this.clock = clock;
        this.most = most;
        this.pause = pause;
    }

    private record Wrong(int count, Instant last) {}

    /** Whether too many wrong passwords were told for a name, and the time since is not over. */
    public synchronized boolean isLocked(String name) {
        Wrong wrong = names.get(name);
        if (wrong != null && !Instant.now(clock).isBefore(wrong.last().plus(pause))) {
            names.remove(name);
            return false;
        }
        return wrong != null && wrong.count() >= most;
    }

    /** One more wrong password was told for a name. */
    synchronized void wrong(String name) {
        if (isLocked(name)) {
            return;
        }
        if (names.size() >= MOST_NAMES) {
            names.clear();
        }
        Wrong now = names.merge(
                name, new Wrong(1, Instant.now(clock)), (old, one) -> new Wrong(old.count() + 1, one.last()));
        if (now.count() == most) {
            accounts.named(name).ifPresent(accounts::locked);
        }
    }

    /** The right password was told for a name. */
    synchronized void right(String name) {
        names.remove(name);
    }

    /** For how many minutes a name is closed. */
    public long minutes() {
        return Math.max(1, pause.toMinutes());
    }
}
