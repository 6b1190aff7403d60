package org.tanlu.web.page;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.web.consult.ContactCipher;
import org.tanlu.web.consult.PlainText;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.store.ExpertSheet;
import org.tanlu.web.store.Opinion;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Versions;

/** 意见 what is said in a round, whether it counts, and what becomes of it. */
@Controller
class OpinionPages {
    static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_POINTS = 100;

    private final Rounds rounds;
    private final Opinions opinions;
    private final Versions versions;
    private final PlanParts parts;
    private final Desk desk;
    private final ContactCipher contacts;
    private final Visitor visitor;
    private final Shown words;

    OpinionPages(
            Rounds rounds,
            Opinions opinions,
            Versions versions,
            PlanParts parts,
            Desk desk,
            ContactCipher contacts,
            Visitor visitor,
            Shown words) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.versions = versions;
        this.parts = parts;
        this.desk = desk;
        this.contacts = contacts;
        this.visitor = visitor;
        this.words = words;
    }

    /** Takes an opinion on a section, or on a number by its key. */
    @PostMapping("/projects/{id}/rounds/{round}/opinions")
    String take(
            @PathVariable long id,
            @PathVariable long round,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String key,
            @RequestParam String content,
            Principal principal,
            RedirectAttributes flash) {
        Round found = open(id, round);
        String who = PlainText.line(body);
        String said = PlainText.lines(content);
        String number = key.strip();
        Optional<String> part = number.isEmpty() ? parts.section(section) : parts.number(desk.draft(id), number);
        if (who.isEmpty() || who.length() > LONGEST_NAME || said.isEmpty() || said.length() > LONGEST) {
            trouble(flash, "请写提出单位（100 字以内）和意见（2000 字以内）。", "Tell who says it, and what, in 2000 signs at most.");
        } else if (part.isEmpty()) {
            trouble(
                    flash,
                    "方案中没有键为“" + number + "”的数字；在方案文本中点一下数字即可看到它的键。",
                    "The plan has no number of this key; click a number of the plan to see its key.");
        } else {
            String anchor = number.isEmpty() ? section : number;
            opinions.take(found, new Opinions.Said(who, anchor, part.get(), said), visitor.of(principal));
        }
        return "redirect:" + RoundPages.path(found);
    }

    /** Lets an opinion of the public count, or not, which needs a reason. */
    @PostMapping("/projects/{id}/rounds/{round}/opinions/{opinion}/moderate")
    String moderate(
            @PathVariable long id,
            @PathVariable long round,
            @PathVariable long opinion,
            @RequestParam boolean show,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            RedirectAttributes flash) {
        Round found = rounds.find(id, round).orElseThrow(Missing::new);
        String why = PlainText.line(reason);
        if (!show && why.isEmpty()) {
            trouble(flash, "不予采集须写明理由，例如 广告、与方案无关。", "Tell why it is not taken.");
        } else {
            opinions.moderate(
                    found,
                    find(found, opinion),
                    show ? Opinion.State.SHOWN : Opinion.State.REFUSED,
                    why,
                    visitor.of(principal));
        }
        return back(found, opinion);
    }

    /** Tells what becomes of an opinion. */
    @PostMapping("/projects/{id}/rounds/{round}/opinions/{opinion}/answer")
    String answer(
            @PathVariable long id,
            @PathVariable long round,
            @PathVariable long opinion,
            @RequestParam String disposition,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") Optional<Long> version,
            Principal principal,
            RedirectAttributes flash) {
        Round found = rounds.find(id, round).orElseThrow(Missing::new);
        Opinion of = find(found, opinion);
        Opinion.Disposition became = Opinion.Disposition.of(disposition).orElseThrow(Missing::new);
        String why = PlainText.lines(reply);
        String done = PlainText.lines(change);
        if (became != Opinion.Disposition.ADOPTED && why.isEmpty()) {
            trouble(flash, "部分采纳和不采纳须写明理由。", "Tell why it is not adopted, or only in part.");
        } else if (why.length() > LONGEST || done.length() > LONGEST) {
            trouble(flash, "理由和修改情况各 2000 字以内。", "Reason and change may have 2000 signs each.");
        } else if (version.filter(one -> versions.find(id, one).isEmpty()).isPresent()) {
            trouble(flash, "没有这个版本，请从列表中选。", "There is no such version.");
        } else if (!of.isShown()) {
            trouble(flash, "这条意见还没有采集，先审核。", "This opinion was not taken yet.");
        } else {
            var answer = new Opinions.Answer(became, why, done, version);
            opinions.answer(found, of, answer, visitor.of(principal));
        }
        return back(found, opinion);
    }

    /** Shows, this once, how to reach who spoke. */
    @PostMapping("/projects/{id}/rounds/{round}/opinions/{opinion}/contact")
    String contact(
            @PathVariable long id, @PathVariable long round, @PathVariable long opinion, RedirectAttributes flash) {
        Round found = rounds.find(id, round).orElseThrow(Missing::new);
        flash.addFlashAttribute("contactOf", opinion);
        flash.addFlashAttribute(
                "contact",
                opinions.contact(find(found, opinion))
                        .map(bytes -> contacts.open(bytes, found.id())
                                .orElseGet(() -> words.say(
                                        "解不开：数据文件夹中的 contact.key 不是当时的。", "The key in the data folder is another.")))
                        .orElseGet(() -> words.say("没有留联系方式，或已删除。", "None was left, or it was deleted.")));
        return back(found, opinion);
    }

    /** Deletes how to reach who spoke. */
    @PostMapping("/projects/{id}/rounds/{round}/opinions/{opinion}/contact/delete")
    String forget(@PathVariable long id, @PathVariable long round, @PathVariable long opinion, Principal principal) {
        Round found = rounds.find(id, round).orElseThrow(Missing::new);
        opinions.forget(found, find(found, opinion), principal.getName());
        return back(found, opinion);
    }

    /** Keeps the sheet of an expert. */
    @PostMapping("/projects/{id}/rounds/{round}/sheets")
    String sheet(
            @PathVariable long id,
            @PathVariable long round,
            @RequestParam String expert,
            @RequestParam String post,
            @RequestParam String conclusion,
            @RequestParam(defaultValue = "") Optional<Long> score,
            @RequestParam(defaultValue = "") String content,
            Principal principal,
            RedirectAttributes flash) {
        Round found = open(id, round);
        var concluded = ExpertSheet.Conclusion.of(conclusion).orElseThrow(Missing::new);
        String name = PlainText.line(expert);
        String office = PlainText.line(post);
        String said = PlainText.lines(content);
        boolean isScored =
                score.filter(points -> points < 0 || points > MOST_POINTS).isEmpty();
        if (found.who() != Round.Kind.EXPERT
                || name.isEmpty()
                || name.length() > LONGEST_NAME
                || office.length() > LONGEST_NAME
                || said.length() > LONGEST
                || !isScored) {
            trouble(
                    flash,
                    "请写专家姓名、单位职称（各 100 字以内）；评分为 0 到 100 的整数，可不填；意见 2000 字以内。",
                    "Name the expert; a score is a whole number of 0 to 100.");
        } else {
            rounds.add(
                    found,
                    new ExpertSheet(0, round, name, office, concluded.id(), score.orElse(null), said, ""),
                    visitor.of(principal));
        }
        return "redirect:" + RoundPages.path(found);
    }

    private void trouble(RedirectAttributes flash, String chinese, String english) {
        flash.addFlashAttribute(RoundPages.TROUBLE, words.say(chinese, english));
    }

    private Round open(long id, long round) {
        return rounds.find(id, round).filter(Round::isOpen).orElseThrow(Missing::new);
    }

    private Opinion find(Round round, long id) {
        return opinions.find(round, id).orElseThrow(Missing::new);
    }

    private static String back(Round round, long opinion) {
        return "redirect:" + RoundPages.path(round) + "#opinion-" + opinion;
    }
}
