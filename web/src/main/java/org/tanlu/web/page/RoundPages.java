package org.tanlu.web.page;

import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.table.Unreadable;
import org.tanlu.web.consult.Ledger;
import org.tanlu.web.consult.PlainText;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.ExpertSheet;
import org.tanlu.web.store.Freezes;
import org.tanlu.web.store.Opinion;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Versions;

/** 评审轮次 the rounds in which versions of the plan are judged: begun, frozen, closed, and brought into the city's tables. */
@Controller
class RoundPages {
    static final String TROUBLE = "trouble";
    static final String SAID = "said";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 300;
    private static final int USUAL_DAYS = 30;

    private final Frame frame;
    private final Versions versions;
    private final Rounds rounds;
    private final Opinions opinions;
    private final Freezes freezes;
    private final Ledger ledger;
    private final PlanParts parts;
    private final Visitor visitor;
    private final Shown words;
    private final Clock clock;

    RoundPages(
            Frame frame,
            Versions versions,
            Rounds rounds,
            Opinions opinions,
            Freezes freezes,
            Ledger ledger,
            PlanParts parts,
            Visitor visitor,
            Shown words,
            Clock clock) {
        this.frame = frame;
        this.versions = versions;
        this.rounds = rounds;
        this.opinions = opinions;
        this.freezes = freezes;
        this.ledger = ledger;
        this.parts = parts;
        this.visitor = visitor;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A round in the list.
     *
     * @param round    the round
     * @param opinions how many opinions count
     * @param open     how many of them nobody dealt with
     * @param waiting  how many nobody looked at
     */
    record Listed(Round round, long opinions, long open, long waiting) {}

    @GetMapping("/projects/{id}/rounds")
    String list(@PathVariable long id, Model model, Principal principal) {
        frame.put(model, id, Step.REVIEW, principal);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("end", today.plusDays(USUAL_DAYS));
        model.addAttribute("kinds", List.of(Round.Kind.values()));
        model.addAttribute("versions", versions.all(id));
        model.addAttribute("rounds", rounds.all(id).stream().map(this::listed).toList());
        return "rounds";
    }

    private Listed listed(Round round) {
        List<Opinion> shown =
                opinions.all(round).stream().filter(Opinion::isShown).toList();
        long open = shown.stream().filter(one -> one.disposition().isEmpty()).count();
        return new Listed(round, shown.size(), open, opinions.waiting(round));
    }

    /** Opens a round on the newest version. */
    @PostMapping("/projects/{id}/rounds")
    String open(
            @PathVariable long id,
            @RequestParam String kind,
            @RequestParam String name,
            @RequestParam String opens,
            @RequestParam String closes,
            @RequestParam(defaultValue = "") String asked,
            @RequestParam(defaultValue = "false") boolean freeze,
            Principal principal,
            RedirectAttributes flash) {
        var newest = versions.newest(id).orElseThrow(Missing::new);
        Round.Kind who = Round.Kind.of(kind).orElseThrow(Missing::new);
        String called = PlainText.line(name);
        Optional<LocalDate> first = day(opens);
        Optional<LocalDate> last = day(closes);
        if (called.isEmpty() || called.length() > LONGEST_NAME || asked.length() > LONGEST) {
            return refused(flash, list(id), "请写轮次名称（60 字以内）和征求对象（300 字以内）。", "Name the round, in 60 signs.");
        }
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return refused(flash, list(id), "截止日期不得早于开始日期，请写成 2026-12-31。", "It must not end before it begins.");
        }
        if (rounds.all(id).stream().anyMatch(round -> round.name().equals(called))) {
            return refused(flash, list(id), "已有同名的轮次“" + called + "”，请换一个名称。", "There is a round of this name.");
        }
        var begun = new Rounds.Begun(who, called, opens, closes, PlainText.line(asked), freeze);
        return "redirect:" + path(rounds.open(newest, begun, visitor.of(principal)));
    }

    @GetMapping("/projects/{id}/rounds/{round}")
    String round(@PathVariable long id, @PathVariable long round, Model model, Principal principal) {
        frame.put(model, id, Step.REVIEW, principal);
        Round found = find(id, round);
        model.addAttribute("round", found);
        model.addAttribute("opinions", opinions.all(found));
        model.addAttribute("sheets", rounds.sheets(found));
        model.addAttribute("sections", parts.sections());
        model.addAttribute("dispositions", List.of(Opinion.Disposition.values()));
        model.addAttribute("conclusions", List.of(ExpertSheet.Conclusion.values()));
        model.addAttribute("versions", versions.all(id));
        return "round";
    }

    /** Closes a round, with all of it in the city's tables. */
    @PostMapping("/projects/{id}/rounds/{round}/close")
    String close(@PathVariable long id, @PathVariable long round, Principal principal, RedirectAttributes flash)
            throws Unreadable {
        Round found = find(id, round);
        if (feed(found, visitor.of(principal), flash)) {
            rounds.close(found, visitor.of(principal));
        }
        return "redirect:" + path(found);
    }

    /** Brings a round into the city's tables. */
    @PostMapping("/projects/{id}/rounds/{round}/feed")
    String feed(@PathVariable long id, @PathVariable long round, Principal principal, RedirectAttributes flash)
            throws Unreadable {
        Round found = find(id, round);
        feed(found, visitor.of(principal), flash);
        return "redirect:" + path(found);
    }

    private boolean feed(Round round, Account author, RedirectAttributes flash) throws Unreadable {
        String note = words.say("登记“" + round.name() + "”的意见", "opinions of \"" + round.name() + "\" noted");
        Ledger.Fed fed = ledger.feed(round, note, author);
        switch (fed) {
            case KEPT ->
                flash.addFlashAttribute(
                        SAID,
                        words.say("已写入“意见采纳情况”表，存为新的一版。", "Brought into the table of comments, as a new version."));
            case SAME -> flash.addFlashAttribute(SAID, words.say("表中已是这些意见。", "The table has them already."));
            case BEATEN ->
                flash.addFlashAttribute(
                        TROUBLE, words.say("有人刚存了新版本，请再点一次。", "Somebody just kept a version; press the button again."));
        }
        return fed != Ledger.Fed.BEATEN;
    }

    /** Lets the plan move again before the round is closed. */
    @PostMapping("/projects/{id}/freeze/lift")
    String lift(@PathVariable long id, @RequestParam String reason, Principal principal, RedirectAttributes flash) {
        String why = PlainText.line(reason);
        if (why.isEmpty() || why.length() > LONGEST) {
            return refused(flash, list(id), "解除冻结须写明理由（300 字以内）。", "Tell why the freeze is lifted, in 300 signs.");
        }
        freezes.lift(id, why, visitor.of(principal));
        return "redirect:" + list(id);
    }

    private String refused(RedirectAttributes flash, String path, String chinese, String english) {
        flash.addFlashAttribute(TROUBLE, words.say(chinese, english));
        return "redirect:" + path;
    }

    private Round find(long id, long round) {
        return rounds.find(id, round).orElseThrow(Missing::new);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }

    private static String list(long id) {
        return "/projects/" + id + "/rounds";
    }

    static String path(Round round) {
        return list(round.project()) + "/" + round.id();
    }
}
