package org.tanlu.web.page;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.entry.Asking;
import org.tanlu.web.entry.CellMark;
import org.tanlu.web.entry.CitySurvey;
import org.tanlu.web.entry.GridChange;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.entry.Questionnaire;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 本单位 the pages of who answers for one department or one enterprise, with what is its own and nothing else. */
@Controller
class OwnPages {
    private static final String TROUBLE = "trouble";

    private final Projects projects;
    private final Versions versions;
    private final Asking asking;
    private final Keeping keeping;
    private final CitySurvey survey;
    private final ReferenceData reference;
    private final OwnOnly own;
    private final Visitor visitor;
    private final Clock clock;
    private final Shown words;

    OwnPages(
            Projects projects,
            Versions versions,
            Asking asking,
            Keeping keeping,
            CitySurvey survey,
            ReferenceData reference,
            OwnOnly own,
            Visitor visitor,
            Clock clock,
            Shown words) {
        this.projects = projects;
        this.versions = versions;
        this.asking = asking;
        this.keeping = keeping;
        this.survey = survey;
        this.reference = reference;
        this.own = own;
        this.visitor = visitor;
        this.clock = clock;
        this.words = words;
    }

    /** What a department was asked for, how far it is, and its files; who sees all departments sees them on the page of the survey. */
    @GetMapping("/projects/{id}/department")
    String department(@PathVariable long id, Model model) {
        Optional<String> whose = own.department();
        if (whose.isEmpty()) {
            return "redirect:/projects/" + id + "/survey";
        }
        Version newest = put(model, id);
        CityFiles files = versions.files(newest);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("mappings", own.receipts(files));
        model.addAttribute("requests", List.of());
        try {
            Asking.Standing standing = asking.standing(newest, files, today);
            RequestLine.of(standing).stream()
                    .filter(line -> line.id().equals(whose.get()))
                    .findFirst()
                    .ifPresent(line -> model.addAttribute("line", line));
            model.addAttribute("requests", standing.state().byDepartment().getOrDefault(whose.get(), List.of()));
        } catch (Unreadable unreadable) {
            model.addAttribute(TROUBLE, words.say(unreadable.chinese(), unreadable.english()));
        }
        return "department";
    }

    /** What an enterprise tells of itself; who sees all enterprises sees them in their table. */
    @GetMapping("/projects/{id}/questionnaire")
    String questionnaire(@PathVariable long id, Model model) throws Unreadable {
        Optional<String> whose = own.enterprise();
        if (whose.isEmpty()) {
            return "redirect:/projects/" + id + "/enter?step=survey&table=" + Questionnaire.TABLE;
        }
        Version newest = put(model, id);
        CityFiles files = versions.files(newest);
        Questionnaire asked = Questionnaire.of(files, whose.get(), reference);
        model.addAttribute("asked", asked);
        model.addAttribute("marks", marks(files, asked));
        return "questionnaire";
    }

    /** Keeps the answers of an enterprise in its own row. */
    @PostMapping("/projects/{id}/questionnaire")
    String answer(
            @PathVariable long id,
            @RequestParam long based,
            @RequestParam Map<String, String> told,
            Principal principal,
            RedirectAttributes flash)
            throws Unreadable {
        String whose = own.enterprise().orElseThrow(Missing::new);
        Optional<Version> base = keeping.base(id, based, Questionnaire.TABLE);
        if (base.isEmpty()) {
            flash.addFlashAttribute(TROUBLE, beaten());
            return page(id);
        }
        CityFiles before = versions.files(base.get());
        GridChange change = Questionnaire.of(before, whose, reference).answered(before, told, reference);
        Optional<Text> refusal = change.refusal();
        if (refusal.isPresent()) {
            flash.addFlashAttribute(TROUBLE, words.say(refusal.get()));
            return page(id);
        }
        CityFiles after = change.in(before);
        String note = words.say("企业填报 " + whose, "Questionnaire of " + whose);
        if (after.equals(before)
                || keeping.keep(base.get(), after, note, visitor.of(principal)).isPresent()) {
            flash.addFlashAttribute("said", words.say("已保存。", "Saved."));
        } else {
            flash.addFlashAttribute(TROUBLE, beaten());
        }
        return page(id);
    }

    private Version put(Model model, long id) {
        Project project = projects.find(id).orElseThrow(Missing::new);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        model.addAttribute("project", project);
        model.addAttribute("version", newest);
        return newest;
    }

    /** What is found in the enterprise's own row. */
    private List<CellMark> marks(CityFiles files, Questionnaire asked) throws Unreadable {
        return CellMark.of(survey.findings(files), Questionnaire.TABLE).stream()
                .filter(mark -> mark.row() == asked.row())
                .toList();
    }

    private String beaten() {
        return words.say(
                "有人刚改了企业登记表，您的填报没有存；请核对后再保存一次。",
                "Somebody just changed the register of enterprises, so this was not saved; check and save again.");
    }

    private static String page(long id) {
        return "redirect:/projects/" + id + "/questionnaire";
    }
}
