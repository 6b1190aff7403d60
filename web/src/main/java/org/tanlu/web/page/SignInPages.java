package org.tanlu.web.page;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.security.FirstPassword;
import org.tanlu.web.store.Accounts;

/** 登录 sign-in, and the first account. */
@Controller
class SignInPages {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final String FIRST = "first";

    private final FirstPassword first;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Shown words;

    SignInPages(FirstPassword first, Accounts accounts, PasswordEncoder passwords, Shown words) {
        this.first = first;
        this.accounts = accounts;
        this.passwords = passwords;
        this.words = words;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute("isFirst", first.secret().isPresent());
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
        if (who.isEmpty() || who.length() > LONGEST || password.length() < SHORTEST || password.length() > LONGEST) {
            model.addAttribute(
                    "trouble",
                    words.say(
                            "用户名不能为空，口令至少 8 个字符。", "The name must not be empty, and the password needs 8 characters."));
            return FIRST;
        }
        accounts.open(who, passwords.encode(password));
        first.used();
        return "redirect:/sign-in";
    }
}
