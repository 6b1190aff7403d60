package org.tanlu.web.page;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tanlu.pathway.Route;
import org.tanlu.web.desk.Draft;

/** 减排路径 the page of the pathway: search it, see what came out, and where its tasks are entered. */
@Controller
class PathwayPages {
    private static final int HUNDRED_MILLION = 100_000_000;

    private final Frame frame;
    private final Shown words;

    PathwayPages(Frame frame, Shown words) {
        this.frame = frame;
        this.words = words;
    }

    /**
     * What came out of a search, in short.
     *
     * @param name  what it is
     * @param value as printed
     * @param key   the key it can be asked for by; may be empty
     * @param unit  its unit
     */
    record KeyResult(String name, String value, String key, String unit) {}

    @GetMapping("/projects/{id}/pathway")
    String page(@PathVariable long id, Model model, Principal principal) {
        Optional<Draft> draft = frame.put(model, id, Step.PATHWAY, principal);
        model.addAttribute("panels", List.of());
        model.addAttribute("results", List.of());
        model.addAttribute("notes", List.of());
        draft.ifPresent(of -> {
            model.addAttribute("isSolvable", of.composed().plan().scenarios().isPresent());
            model.addAttribute("isSolved", of.isSolved());
            model.addAttribute("reason", of.composed().plan().pathway().reason());
            model.addAttribute("results", results(of));
            model.addAttribute("notes", PathwayNotes.of(of));
            model.addAttribute("panels", StepPanels.of(Step.PATHWAY, of));
            model.addAttribute("findings", StepPanels.findings(Step.PATHWAY, of));
        });
        return "pathway";
    }

    private List<KeyResult> results(Draft draft) {
        var results = new ArrayList<KeyResult>();
        Optional<Route> route = draft.composed().plan().pathway().main();
        route.ifPresent(found -> {
            int actions = found.schedule().actions().size();
            results.add(new KeyResult(words.say("采用的举措", "Actions"), String.valueOf(actions), "", words.say("项", "")));
            found.schedule().periods().forEach(period -> {
                String span = period.first() + "-" + period.last();
                double invested = found.invested(period).value() / HUNDRED_MILLION;
                results.add(new KeyResult(
                        words.say(span.replace('-', '—') + "年投资", "Investment " + span),
                        Printed.grouped(invested, 1),
                        "pathway/investment/" + span,
                        words.say("亿元", "10⁸ yuan")));
            });
        });
        return results;
    }
}
