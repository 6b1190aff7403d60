package org.tanlu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Unreadable;
import org.tanlu.web.consult.PlainText;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.entry.RegisterEdit;
import org.tanlu.web.security.Standing;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Member;
import org.tanlu.web.store.Organisation;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/**
 * 监管意见 what a supervising authority says of a plan: it stands in the city's table of opinions, where the lead author tells what
 * becomes of it and whence the plan's annex prints it.
 */
@Controller
class SupervisionPages {
    private static final String COMMENTS = "comments";
    private static final int LONGEST = 5000;

    private final Frame frame;
    private final Versions versions;
    private final RegisterEdit registers;
    private final Keeping keeping;
    private final Visitor visitor;
    private final Clock clock;
    private final Shown words;

    SupervisionPages(
            Frame frame,
            Versions versions,
            RegisterEdit registers,
            Keeping keeping,
            Visitor visitor,
            Clock clock,
            Shown words) {
        this.frame = frame;
        this.versions = versions;
        this.registers = registers;
        this.keeping = keeping;
        this.visitor = visitor;
        this.clock = clock;
        this.words = words;
    }

    /** What the authority said so far, with what became of it, and the form. */
    @GetMapping("/projects/{id}/supervision")
    String supervision(@PathVariable long id, Model model, Principal principal, HttpServletRequest request)
            throws Unreadable {
        frame.put(model, id, Step.REVIEW, principal);
        String body = body(request, principal);
        List<RegisterTable.Line> said =
                registers.lines(versions.files(versions.newest(id).orElseThrow(Missing::new)), COMMENTS).stream()
                        .filter(line -> line.text("body").equals(body))
                        .toList();
        model.addAttribute("body", body);
        model.addAttribute("filed", said);
        return "supervision";
    }

    /** Files an opinion. */
    @PostMapping("/projects/{id}/supervision")
    String file(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam String content,
            Principal principal,
            HttpServletRequest request,
            RedirectAttributes flash)
            throws Unreadable {
        String said = PlainText.line(content);
        String where = PlainText.line(part);
        if (said.isEmpty() || said.length() > LONGEST || where.length() > LONGEST) {
            flash.addFlashAttribute("trouble", words.say("意见须有 1 至 5000 字。", "An opinion has 1 to 5000 characters."));
            return page(id);
        }
        var texts = new LinkedHashMap<String, String>();
        texts.put("body", body(request, principal));
        texts.put("date", LocalDate.now(clock).toString());
        texts.put("part", where);
        texts.put("content", said);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        CityFiles after = registers.edit(versions.files(newest), COMMENTS, table -> table.append(texts));
        String note = words.say("监管意见 ", "Opinion of ") + body(request, principal);
        if (keeping.keep(newest, after, note, visitor.of(principal)).isEmpty()) {
            flash.addFlashAttribute(
                    "trouble", words.say("有人刚存了新版本，意见没有存，请再提交一次。", "Somebody just kept a version; file it again."));
        }
        return page(id);
    }

    /** The authority for which somebody speaks; the account where no organisation was told. */
    private static String body(HttpServletRequest request, Principal principal) {
        return Standing.of(request)
                .member()
                .flatMap(Member::organisation)
                .map(Organisation::name)
                .orElseGet(principal::getName);
    }

    private static String page(long id) {
        return "redirect:/projects/" + id + "/supervision";
    }
}
