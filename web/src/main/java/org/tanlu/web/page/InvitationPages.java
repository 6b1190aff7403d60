package org.tanlu.web.page;

import java.security.Principal;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.security.PasswordRule;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.Invitation;
import org.tanlu.web.store.Invitations;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;

/** 接受邀请 the page of an invitation's link: an account is opened, or the one signed in takes the part. */
@Controller
class InvitationPages {
    private static final String PAGE = "invitation";

    private final Invitations invitations;
    private final Projects projects;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Visitor visitor;
    private final Shown words;

    InvitationPages(
            Invitations invitations,
            Projects projects,
            Accounts accounts,
            PasswordEncoder passwords,
            Visitor visitor,
            Shown words) {
        this.invitations = invitations;
        this.projects = projects;
        this.accounts = accounts;
        this.passwords = passwords;
        this.visitor = visitor;
        this.words = words;
    }

    @GetMapping("/invitation")
    String invitation(@RequestParam(defaultValue = "") String secret, Model model) {
        Optional<Invitation> found = invitations.find(secret);
        model.addAttribute("secret", secret);
        model.addAttribute("invitation", found.orElse(null));
        model.addAttribute(
                "city",
                found.flatMap(one -> projects.find(one.project()))
                        .map(Project::name)
                        .orElse(""));
        return PAGE;
    }

    /** Opens an account with the part that the invitation gives. */
    @PostMapping("/invitation")
    String take(@RequestParam String secret, @RequestParam String name, @RequestParam String password, Model model) {
        String who = name.strip();
        String page = invitation(secret, model);
        if (!PasswordRule.fits(who, password)) {
            model.addAttribute("trouble", words.say(PasswordRule.text()));
            return page;
        }
        if (accounts.named(who).isPresent()) {
            model.addAttribute("trouble", isGiven());
            return page;
        }
        try {
            return invitations.take(secret, who, passwords.encode(password)).isPresent()
                    ? "redirect:/sign-in"
                    : invitation(secret, model);
        } catch (DuplicateKeyException beaten) { // somebody took the name in this moment
            model.addAttribute("trouble", isGiven());
            return page;
        }
    }

    /** Gives the account that is signed in the part that the invitation gives. */
    @PostMapping("/invitation/join")
    String join(@RequestParam String secret, Model model, Principal principal) {
        return invitations
                .join(secret, visitor.of(principal))
                .map(one -> "redirect:/")
                .orElseGet(() -> invitation(secret, model));
    }

    private String isGiven() {
        return words.say(
                "这个用户名已有人使用，请换一个；如果是您本人的账户，请先登录，再打开邀请链接。",
                "The name is taken; choose another. If it is your own account, sign in first and open the link again.");
    }
}
