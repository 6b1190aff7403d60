package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.energy.Assumption;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.scenario.ParameterEffect;
import org.tanlu.scenario.ScenarioDrivers;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.table.Csv;
import org.tanlu.trace.Source;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;

/** 情景模拟 the page of scenarios: curves, sliders, what each scenario differs in from its parent, and what drives it. */
@Controller
class ScenarioPages {
    private static final double WAN = 10_000;

    private final Frame frame;
    private final Desk desk;
    private final Shown words;

    ScenarioPages(Frame frame, Desk desk, Shown words) {
        this.frame = frame;
        this.desk = desk;
        this.words = words;
    }

    /**
     * A number in a table, with the key it can be asked for by.
     *
     * @param text as printed
     * @param key  the key; empty where there is none
     */
    record Cell(String text, String key) {}

    /**
     * A row of the differences of a scenario to its parent.
     *
     * @param name    the parameter
     * @param changes its values in the scenario and in the parent, in words
     * @param origin  where the values come from
     * @param effects what it does to the total, by marked year
     */
    record Difference(String name, String changes, String origin, List<Cell> effects) {}

    /**
     * A row of what drives a scenario.
     *
     * @param name  the factor
     * @param cells what it does from the base year to the marked ones
     */
    record DriverRow(String name, List<Cell> cells) {}

    @GetMapping("/projects/{id}/scenarios")
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "low_carbon") String kind,
            Model model,
            Principal principal) {
        ScenarioKind chosen = kind(kind);
        Optional<Draft> draft = frame.put(model, id, Step.SCENARIOS, principal);
        model.addAttribute("kind", chosen);
        model.addAttribute("kinds", List.of(ScenarioKind.values()));
        model.addAttribute("scenarios", null);
        model.addAttribute("panels", List.of());
        draft.ifPresent(of -> {
            model.addAttribute("panels", StepPanels.of(Step.SCENARIOS, of));
            model.addAttribute("findings", StepPanels.findings(Step.SCENARIOS, of));
            of.composed().plan().scenarios().ifPresent(scenarios -> put(model, scenarios, of, chosen));
        });
        return "scenarios";
    }

    /** The scenario of an id; {@link Missing} where there is none. */
    static ScenarioKind kind(String id) {
        return Arrays.stream(ScenarioKind.values())
                .filter(kind -> kind.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private void put(Model model, Scenarios scenarios, Draft draft, ScenarioKind kind) {
        List<Integer> marks = ScenarioCurves.marks(scenarios);
        model.addAttribute("scenarios", scenarios);
        model.addAttribute("marks", marks);
        model.addAttribute("base", scenarios.system().baseYear());
        model.addAttribute("differences", differences(scenarios, kind, marks));
        model.addAttribute("drivers", drivers(scenarios, draft, kind, marks));
        model.addAttribute(
                "sources",
                draft.composed().plan().dossier().sources().values().stream()
                        .sorted(Comparator.comparing(Source::id))
                        .toList());
    }

    private List<Difference> differences(Scenarios scenarios, ScenarioKind kind, List<Integer> marks) {
        return scenarios.effects(kind).stream()
                .map(effect -> difference(scenarios, effect, marks))
                .toList();
    }

    private Difference difference(Scenarios scenarios, ParameterEffect effect, List<Integer> marks) {
        Map<String, Assumption> parent =
                effect.kind().parent().map(of -> scenarios.of(of).assumptions()).orElse(Map.of());
        var called = new ParameterWords(scenarios.system().drivers());
        var changes = new ArrayList<String>();
        for (Assumption each : effect.parameters()) {
            String values = changes(each, Optional.ofNullable(parent.get(each.parameter())), called, marks);
            changes.add((effect.parameters().size() > 1 ? called.name(each) + " " : "") + values);
        }
        String prefix = "scenario/" + effect.kind().id() + "/effect/" + effect.id() + "/";
        return new Difference(
                effect.parameters().size() == 1
                        ? called.name(effect.parameters().get(0))
                        : words.say(effect.name()),
                String.join(words.say("；", "; "), changes),
                effect.parameters().stream()
                        .findFirst()
                        .map(first -> words.say(first.origin().statement()))
                        .orElse(""),
                marks.stream()
                        .map(year -> new Cell(wan(effect.in(year).tonnes()), prefix + year))
                        .toList());
    }

    /** What the parent has and what the scenario has, in the marked years in which they differ. */
    private String changes(Assumption each, Optional<Assumption> parent, ParameterWords called, List<Integer> marks) {
        return marks.stream()
                .filter(year -> each.in(year).value()
                        != parent.map(old -> old.in(year).value()).orElse(0.0))
                .map(year -> year + words.say("年 ", ": ")
                        + parent.map(old -> called.number(old, old.in(year))).orElse("0") + " → "
                        + called.value(each, each.in(year)))
                .collect(Collectors.joining(words.say("，", ", ")));
    }

    private List<DriverRow> drivers(Scenarios scenarios, Draft draft, ScenarioKind kind, List<Integer> marks) {
        var factors = new ArrayList<>(ScenarioDrivers.FACTORS);
        factors.add(ScenarioDrivers.REST);
        factors.add(ScenarioDrivers.CHANGE);
        int base = scenarios.system().baseYear();
        return factors.stream()
                .map(factor -> new DriverRow(
                        words.say(factor.name()),
                        marks.stream()
                                .map(year ->
                                        "scenario/" + kind.id() + "/drivers/" + base + "/" + factor.id() + "/" + year)
                                .map(key -> draft.figure(key)
                                        .map(figure ->
                                                new Cell(wan(figure.value().value()), key))
                                        .orElse(new Cell("—", "")))
                                .toList()))
                .toList();
    }

    private static String wan(double tonnes) {
        return Printed.grouped(tonnes / WAN, 1);
    }

    /** The curves as a table: years down, scenarios with their bands across. */
    @GetMapping("/projects/{id}/scenarios.csv")
    ResponseEntity<String> csv(@PathVariable long id) {
        Scenarios scenarios = desk.draft(id)
                .flatMap(draft -> draft.composed().plan().scenarios())
                .orElseThrow(Missing::new);
        ScenarioCurves curves = ScenarioCurves.of(scenarios, words);
        var head = new ArrayList<>(List.of(words.say("年份", "year")));
        for (ScenarioCurves.Curve curve : curves.scenarios()) {
            head.add(curve.name() + " (tCO2e)");
            head.add(curve.name() + " 5%");
            head.add(curve.name() + " 95%");
        }
        var lines = new ArrayList<>(List.of(Csv.line(head)));
        for (int i = 0; i < curves.years().size(); i++) {
            var line = new ArrayList<>(List.of(String.valueOf(curves.years().get(i))));
            for (ScenarioCurves.Curve curve : curves.scenarios()) {
                line.add(ShortestDecimal.of(curve.total().get(i)));
                line.add(ShortestDecimal.of(curve.low().get(i)));
                line.add(ShortestDecimal.of(curve.high().get(i)));
            }
            lines.add(Csv.line(line));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("scenarios.csv")
                                .build()
                                .toString())
                .body("\uFEFF" + String.join("\n", lines) + "\n");
    }
}
