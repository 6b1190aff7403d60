package org.tanlu.web.page;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.entry.Grid;
import org.tanlu.web.entry.GridChange;
import org.tanlu.web.store.Versions;

/** 各步页面 the pages of the steps: what is entered, what came out, what was found. */
@Controller
class StepPages {
    private final Frame frame;
    private final Versions versions;
    private final ReferenceData reference;
    private final Shown words;

    StepPages(Frame frame, Versions versions, ReferenceData reference, Shown words) {
        this.frame = frame;
        this.versions = versions;
        this.reference = reference;
        this.words = words;
    }

    @GetMapping("/projects/{id}/{step}")
    String step(@PathVariable long id, @PathVariable String step, Model model, Principal principal) {
        Step asked = Step.of(step).orElseThrow(Missing::new);
        put(id, asked, model, principal);
        return "step";
    }

    /** 碳排放核算 with the grid of an energy balance: that of a year, else of the base year, else the newest. */
    @GetMapping("/projects/{id}/accounting")
    String accounting(
            @PathVariable long id, @RequestParam(defaultValue = "") String balance, Model model, Principal principal) {
        Optional<Plan> plan = put(id, Step.ACCOUNTING, model, principal)
                .map(draft -> draft.composed().plan());
        List<String> years = balances(id);
        model.addAttribute("balances", years);
        model.addAttribute("unbalanced", unbalanced(plan, years));
        model.addAttribute("cell", "");
        String wanted = balance.isEmpty() ? base(plan, years) : balance;
        years.stream()
                .filter(year -> wanted.isEmpty() || year.equals(wanted))
                .findFirst()
                .map(year -> TableNames.BALANCE + year)
                .ifPresent(table -> {
                    model.addAttribute("table", table);
                    model.addAttribute("gridTitle", words.say(Grid.title(table, reference)));
                });
        return "step";
    }

    /** The years with data of energy that have no balance. */
    private static List<String> unbalanced(Optional<Plan> plan, List<String> years) {
        return plan.stream()
                .flatMap(one -> one.dossier().energyYears().stream())
                .map(String::valueOf)
                .filter(year -> !years.contains(year))
                .toList();
    }

    /** The base year where it has a balance; else empty. */
    private static String base(Optional<Plan> plan, List<String> years) {
        return plan.flatMap(Plan::scenarios)
                .map(found -> String.valueOf(found.system().baseYear()))
                .filter(years::contains)
                .orElse("");
    }

    private Optional<Draft> put(long id, Step step, Model model, Principal principal) {
        model.addAttribute("panels", List.of());
        Optional<Draft> draft = frame.put(model, id, step, principal);
        draft.ifPresent(one -> show(model, step, one));
        return draft;
    }

    private void show(Model model, Step step, Draft draft) {
        model.addAttribute("panels", StepPanels.of(step, draft));
        model.addAttribute("findings", StepPanels.findings(step, draft));
        if (step == Step.ACCOUNTING) {
            model.addAttribute("factors", FactorRow.of(draft));
        }
        if (step == Step.TARGETS) {
            draft.composed().plan().targets().ifPresent(targets -> {
                List<Integer> years = GoalRow.years(targets, draft.day().getYear());
                model.addAttribute("goalYears", years);
                model.addAttribute("goals", GoalRow.of(targets, years));
                model.addAttribute("targets", targets);
                model.addAttribute(
                        "lacking",
                        draft.composed().plan().history().inventory(targets.base()).lackingInTotal().stream()
                                .map(words::say)
                                .collect(Collectors.joining(words.say("；", "; "))));
            });
        }
        if (step == Step.POTENTIAL) {
            model.addAttribute("measures", MeasureRow.of(draft));
            model.addAttribute("counts", MeasureRow.counts(draft));
            draft.composed()
                    .plan()
                    .potentials()
                    .ifPresent(found ->
                            model.addAttribute("compared", found.terms().year()));
        }
    }

    /** The years of the city's energy balances, the newest first. */
    private List<String> balances(long id) {
        return StreamSupport.stream(
                        versions.files(versions.newest(id).orElseThrow(Missing::new))
                                .paths()
                                .spliterator(),
                        false)
                .filter(path -> path.startsWith(TableNames.BALANCE) && path.endsWith(GridChange.CSV))
                .map(path -> path.substring(TableNames.BALANCE.length(), path.length() - GridChange.CSV.length()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
