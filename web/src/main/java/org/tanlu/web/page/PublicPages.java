package org.tanlu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.trace.Text;
import org.tanlu.web.consult.ContactCipher;
import org.tanlu.web.consult.PlainText;
import org.tanlu.web.consult.RateLimit;
import org.tanlu.web.consult.ReceiptCode;
import org.tanlu.web.desk.PublicPage;
import org.tanlu.web.store.Opinion;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;

/**
 * 公开征求意见 what everybody can read and say without signing in (clause 11.4): drafts that were released, made of nothing
 * confidential, and opinions that somebody looked at.
 */
@Controller
class PublicPages {
    private static final int LONGEST_CONTACT = 200;
    private static final String DRAFT = "public-draft";
    private static final String RECEIPT = "public-receipt";
    /** Who speaks; people leave no names. */
    private static final String WHO = "市民";

    private final Rounds rounds;
    private final Opinions opinions;
    private final ContactCipher contacts;
    private final RateLimit limit;
    private final Shown words;
    private final Clock clock;

    PublicPages(Rounds rounds, Opinions opinions, ContactCipher contacts, RateLimit limit, Shown words, Clock clock) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.contacts = contacts;
        this.limit = limit;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/public")
    String list(Model model) {
        model.addAttribute("rounds", rounds.released());
        return "public";
    }

    @GetMapping("/public/{round}")
    String draft(@PathVariable("round") long id, Model model) {
        return show(id, model);
    }

    private String show(long id, Model model) {
        Round round = rounds.released(id).orElseThrow(Missing::new);
        model.addAttribute("round", round);
        model.addAttribute("page", PublicPage.read(rounds.page(round).orElseThrow(Missing::new)));
        model.addAttribute("isTaking", isTaking(round));
        model.addAttribute("longest", OpinionPages.LONGEST);
        model.addAttribute(
                "opinions",
                opinions.all(round).stream().filter(Opinion::isShown).toList());
        return DRAFT;
    }

    private boolean isTaking(Round round) {
        LocalDate today = LocalDate.now(clock);
        return round.isOpen()
                && !today.isBefore(LocalDate.parse(round.opens()))
                && !today.isAfter(LocalDate.parse(round.closes()));
    }

    /** Takes what somebody says, and tells a receipt code this once. */
    @PostMapping("/public/{round}/opinions")
    String take(
            @PathVariable("round") long id,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "") String contact,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Round round = rounds.released(id).filter(this::isTaking).orElseThrow(Missing::new);
        String said = PlainText.lines(content);
        String reach = PlainText.line(contact);
        Optional<Refused> refused = refused(said, reach, request.getRemoteAddr());
        if (refused.isPresent()) {
            response.setStatus(refused.get().status().value());
            model.addAttribute(RoundPages.TROUBLE, words.say(refused.get().why()));
            model.addAttribute("section", section);
            model.addAttribute("content", said);
            model.addAttribute("contact", reach);
            return show(id, model);
        }
        flash.addFlashAttribute("code", taken(round, section, said, reach));
        return "redirect:/public/receipt";
    }

    /** Why something that was sent is not taken. */
    private record Refused(HttpStatus status, Text why) {}

    private Optional<Refused> refused(String said, String reach, String address) {
        if (said.isEmpty() || said.length() > OpinionPages.LONGEST || reach.length() > LONGEST_CONTACT) {
            return Optional.of(new Refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Text.of(
                            "意见须为 1 到 2000 字，联系方式 200 字以内；现为 " + said.length() + " 字，请删减后再提交。",
                            "An opinion has 1 to 2000 signs, a contact 200 at most.")));
        }
        return limit.allows(address)
                ? Optional.empty()
                : Optional.of(new Refused(
                        HttpStatus.TOO_MANY_REQUESTS,
                        Text.of(
                                "同一网络 10 分钟内提交次数过多，意见没有收下；请稍后再提交，所写内容仍在下面。",
                                "Too many were sent from your network within ten minutes; this was not taken. Send it"
                                        + " again later.")));
    }

    /** Keeps an opinion and tells its receipt code. */
    private String taken(Round round, String section, String said, String reach) {
        Optional<PublicPage.Part> part = PublicPage.read(rounds.page(round).orElseThrow(Missing::new)).parts().stream()
                .filter(one -> one.id().equals(section) && !one.heading().isEmpty())
                .findFirst();
        var opinion = new Opinions.Said(
                WHO,
                part.map(PublicPage.Part::id).orElse(""),
                part.map(PublicPage.Part::heading).orElse(""),
                said);
        String code = ReceiptCode.fresh();
        Optional<byte[]> sealed =
                Optional.of(reach).filter(one -> !one.isEmpty()).map(one -> contacts.seal(one, round.id()));
        opinions.takePublic(round, opinion, code, sealed);
        return code;
    }

    @GetMapping("/public/receipt")
    String receipt() {
        return RECEIPT;
    }

    /** What became of what somebody said, by the receipt code; deletes how to reach them where that is asked. */
    @PostMapping("/public/receipt")
    String receipt(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean forget,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!limit.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute(
                    RoundPages.TROUBLE,
                    words.say("查询次数过多，请 10 分钟后再试。", "Too many questions; try again in ten minutes."));
            return RECEIPT;
        }
        String read = ReceiptCode.read(code);
        Optional<Opinion> found = opinions.ofReceipt(read);
        if (found.isEmpty()) {
            model.addAttribute(
                    RoundPages.TROUBLE,
                    words.say("没有这个回执码，请核对；回执码为 16 位字母和数字。", "There is no such code; it has 16 letters and digits."));
            return RECEIPT;
        }
        Opinion opinion = found.get();
        if (forget) {
            opinions.forget(rounds.of(opinion), opinion, Opinions.EVERYBODY);
        }
        model.addAttribute("asked", read);
        model.addAttribute("opinion", opinion);
        model.addAttribute("isReachable", opinions.contact(opinion).isPresent());
        return RECEIPT;
    }
}
