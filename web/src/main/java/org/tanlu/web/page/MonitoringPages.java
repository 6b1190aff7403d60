package org.tanlu.web.page;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.monitoring.BudgetUse;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.MonitoringReview;
import org.tanlu.monitoring.Standing;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.MonitoringReport;
import org.tanlu.report.html.HtmlPart;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.store.MonitoringNotes;

/** 监测评估 a year of what was observed and reported, held against the plan, as {@code tanlu monitor} does. */
@Controller
class MonitoringPages {
    private static final List<String> REGISTERS = List.of("observations", "progress");

    private final Frame frame;
    private final ReferenceData reference;
    private final MonitoringNotes notes;
    private final Clock clock;

    MonitoringPages(Frame frame, ReferenceData reference, MonitoringNotes notes, Clock clock) {
        this.frame = frame;
        this.notes = notes;
        this.clock = clock;
        this.reference = reference;
    }

    /**
     * How many indicators and actions stand so.
     *
     * @param standing   how
     * @param indicators how many indicators
     * @param actions    how many actions
     */
    record Count(Standing standing, long indicators, long actions) {}

    @GetMapping("/projects/{id}/monitoring")
    String monitoring(@PathVariable long id, @RequestParam Optional<Integer> year, Model model, Principal principal) {
        frame.put(model, id, Step.MONITORING, principal).ifPresent(draft -> show(model, draft, year));
        return "monitoring";
    }

    private void show(Model model, Draft draft, Optional<Integer> asked) {
        Plan plan = draft.composed().plan();
        var years = new TreeSet<Integer>();
        REGISTERS.stream()
                .flatMap(register -> plan.dossier().register(register).rows().stream())
                .flatMap(row -> row.findYear("year").stream())
                .forEach(years::add);
        model.addAttribute("years", years);
        model.addAttribute(
                "thisYear", asked.orElseGet(() -> LocalDate.now(clock).getYear()));
        model.addAttribute("indicators", reference.indicators());
        model.addAttribute("sources", List.copyOf(plan.dossier().sources().values()));
        model.addAttribute("states", List.of("未启动", "实施中", "已完成", "已停止"));
        model.addAttribute(
                "measures",
                plan.pathway().main().stream()
                        .flatMap(route -> route.schedule().actions().stream())
                        .map(Scheduled::measure)
                        .toList());
        Optional<Integer> year = asked.or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.last()));
        model.addAttribute("year", year.orElse(null));
        if (year.isPresent()) {
            Outcome<Optional<Monitoring>> seen = MonitoringReview.review(plan, plan.dossier(), year.get(), reference);
            model.addAttribute("findings", seen.findings());
            seen.value().ifPresent(found -> {
                report(model, found, seen.findings(), plan);
                beside(model, found, draft.version().project());
            });
        }
    }

    /** What people say beside what is computed. */
    private void beside(Model model, Monitoring monitoring, long project) {
        model.addAttribute("card", ScoreCard.of(monitoring, notes.overrides(project, monitoring.year())));
        model.addAttribute("standings", List.of(Standing.values()));
        model.addAttribute(
                "isOverBudget",
                monitoring.budget().filter(BudgetUse::isExceeded).isPresent());
        model.addAttribute("notes", notes.notes(project, monitoring.year()));
    }

    private void report(Model model, Monitoring monitoring, List<Finding> findings, Plan plan) {
        model.addAttribute(
                "counts",
                Stream.of(Standing.values())
                        .map(standing ->
                                new Count(standing, monitoring.indicators(standing), monitoring.actions(standing)))
                        .toList());
        model.addAttribute(
                "parts", HtmlPart.of(MonitoringReport.document(monitoring, findings, plan, reference), List.of()));
    }
}
