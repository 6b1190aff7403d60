package org.tanlu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.security.PasswordRule;
import org.tanlu.web.security.Standing;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Accounts;

/** 账户 all accounts for the administrator, who can disable them; and everybody's own password. */
@Controller
class AccountPages {
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Visitor visitor;
    private final Shown words;

    AccountPages(Accounts accounts, PasswordEncoder passwords, Visitor visitor, Shown words) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.visitor = visitor;
        this.words = words;
    }

    @GetMapping("/accounts")
    String all(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "accounts";
    }

    /** Disables an account, or lets it be used again. */
    @PostMapping("/accounts/state")
    String state(@RequestParam String account, @RequestParam boolean disabled, Principal principal) {
        Account whose = accounts.named(account).orElseThrow(Missing::new);
        accounts.disable(whose, disabled, visitor.of(principal));
        return "redirect:/accounts";
    }

    @GetMapping("/password")
    String password() {
        return "password";
    }

    /** Changes one's own password, by the one before. */
    @PostMapping("/password")
    String change(
            @RequestParam String before,
            @RequestParam String password,
            Model model,
            Principal principal,
            HttpServletRequest request) {
        Account account = visitor.of(principal);
        if (!passwords.matches(before, account.secret())) {
            model.addAttribute("trouble", words.say("原口令不对。", "The password of now is wrong."));
        } else if (!PasswordRule.fits(account.name(), password)) {
            model.addAttribute("trouble", words.say(PasswordRule.text()));
        } else {
            accounts.changeSecret(account, passwords.encode(password));
            Standing.renew(request);
            model.addAttribute("done", true);
        }
        return "password";
    }
}
