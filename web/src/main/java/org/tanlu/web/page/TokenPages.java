package org.tanlu.web.page;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Tokens;

/** 接口令牌 the tokens by which programs come in for the account: made, shown once, revoked. */
@Controller
class TokenPages {
    private static final int LONGEST = 100;

    private final Tokens tokens;
    private final Visitor visitor;

    TokenPages(Tokens tokens, Visitor visitor) {
        this.tokens = tokens;
        this.visitor = visitor;
    }

    @GetMapping("/tokens")
    String list(Model model, Principal principal) {
        model.addAttribute("tokens", tokens.of(visitor.of(principal)));
        return "tokens";
    }

    @PostMapping("/tokens")
    String make(@RequestParam String name, Model model, Principal principal) {
        Account account = visitor.of(principal);
        String bare = name.strip();
        if (!bare.isEmpty() && bare.length() <= LONGEST) {
            model.addAttribute("fresh", tokens.make(account, bare));
        }
        return list(model, principal);
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable long id, Principal principal) {
        tokens.revoke(visitor.of(principal), id);
        return "redirect:/tokens";
    }
}
