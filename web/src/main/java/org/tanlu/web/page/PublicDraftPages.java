package org.tanlu.web.page;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.web.consult.PlainText;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.desk.PublicPage;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Versions;

/** 公开稿 what may be published of a version: made, looked at within the house, released, withdrawn. */
@Controller
class PublicDraftPages {
    private static final int LONGEST = 300;

    private final Frame frame;
    private final Rounds rounds;
    private final Versions versions;
    private final Desk desk;
    private final Visitor visitor;
    private final Shown words;

    PublicDraftPages(Frame frame, Rounds rounds, Versions versions, Desk desk, Visitor visitor, Shown words) {
        this.frame = frame;
        this.rounds = rounds;
        this.versions = versions;
        this.desk = desk;
        this.visitor = visitor;
        this.words = words;
    }

    /** Begins to make what may be published of the version of a round. */
    @PostMapping("/projects/{id}/rounds/{round}/page/make")
    String make(@PathVariable long id, @PathVariable long round, Principal principal) {
        Round found = find(id, round);
        var version = versions.find(id, found.version()).orElseThrow(Missing::new);
        if (found.isOpen()) {
            desk.begin(version, JobKind.PUBLISH, visitor.of(principal));
        }
        return back(found);
    }

    /** What was made, before anybody outside can read it. */
    @GetMapping("/projects/{id}/rounds/{round}/page")
    String page(@PathVariable long id, @PathVariable long round, Model model, Principal principal) {
        Round found = find(id, round);
        byte[] page = rounds.page(found).orElseThrow(Missing::new);
        frame.put(model, id, Step.REVIEW, principal);
        model.addAttribute("round", found);
        model.addAttribute("page", PublicPage.read(page));
        return "round-page";
    }

    @PostMapping("/projects/{id}/rounds/{round}/page/release")
    String release(@PathVariable long id, @PathVariable long round, Principal principal) {
        Round found = find(id, round);
        rounds.release(found, visitor.of(principal));
        return back(found);
    }

    /** Takes the page off, which needs a reason. */
    @PostMapping("/projects/{id}/rounds/{round}/page/withdraw")
    String withdraw(
            @PathVariable long id,
            @PathVariable long round,
            @RequestParam String reason,
            Principal principal,
            RedirectAttributes flash) {
        Round found = find(id, round);
        String why = PlainText.line(reason);
        if (why.isEmpty() || why.length() > LONGEST) {
            flash.addFlashAttribute(
                    RoundPages.TROUBLE, words.say("撤回须写明理由（300 字以内）。", "Tell why it is withdrawn, in 300 signs."));
        } else {
            rounds.withdraw(found, why, visitor.of(principal));
        }
        return back(found);
    }

    private Round find(long id, long round) {
        return rounds.find(id, round)
                .filter(one -> one.who() == Round.Kind.PUBLIC)
                .orElseThrow(Missing::new);
    }

    private static String back(Round round) {
        return "redirect:" + RoundPages.path(round);
    }
}
