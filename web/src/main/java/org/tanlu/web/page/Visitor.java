package org.tanlu.web.page;

import java.security.Principal;
import org.springframework.stereotype.Component;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;

/** The account of who asks. */
@Component
public final class Visitor {
    private final Accounts accounts;

    Visitor(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account of who is signed in. */
    public Account of(Principal principal) {
        return accounts.named(principal.getName()).orElseThrow();
    }
}
