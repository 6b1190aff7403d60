package org.tanlu.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.web.store.Accounts;

/** 首次口令 the secret with which the first account is opened: printed at the start, good once, gone with the process. */
@Component
public final class FirstPassword {
    private static final int BYTES = 18;

    private Optional<String> secret;

    FirstPassword(Accounts accounts) {
        secret = accounts.areNone() ? Optional.of(fresh()) : Optional.empty();
    }

    /** The secret while nobody has an account. */
    public synchronized Optional<String> secret() {
        return secret;
    }

    /** Whether a secret told is the one printed; equal work whatever is told. */
    public synchronized boolean isRight(String told) {
        return secret.filter(one -> MessageDigest.isEqual(
                        one.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** Makes the secret void. */
    public synchronized void used() {
        secret = Optional.empty();
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
