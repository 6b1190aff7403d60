package org.tanlu.web.page;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.security.Attempts;
import org.tanlu.web.security.FirstPassword;
import org.tanlu.web.security.PasswordRule;
import org.tanlu.web.store.Accounts;

/** 登录 sign-in, and the first account. */
@Controller
class SignInPages {
    private static final String FIRST = "first";

    private final FirstPassword first;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Shown words;
    private final Attempts attempts;

    SignInPages(FirstPassword first, Accounts accounts, PasswordEncoder passwords, Shown words, Attempts attempts) {
        this.first = first;
        this.accounts = accounts;
        this.passwords = passwords;
        this.words = words;
        this.attempts = attempts;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute("isFirst", first.secret().isPresent());
        model.addAttribute("minutes", attempts.minutes());
        return "sign-in";
    }

    @GetMapping("/first")
    String first(@RequestParam(defaultValue = "") String secret, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("isRight", first.isRight(secret));
        return FIRST;
    }

    @PostMapping("/first")
    String open(@RequestParam String secret, @RequestParam String name, @RequestParam String password, Model model) {
        String who = name.strip();
        boolean isRight = first.isRight(secret);
        model.addAttribute("secret", secret);
        model.addAttribute("isRight", isRight);
        if (!isRight) {
            return FIRST;
        }
        if (!PasswordRule.fits(who, password)) {
            model.addAttribute("trouble", words.say(PasswordRule.text()));
            return FIRST;
        }
        accounts.open(who, passwords.encode(password));
        first.used();
        return "redirect:/sign-in";
    }
}
