package org.tanlu.web.page;

import java.math.BigDecimal;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.Setting;
import org.tanlu.scenario.WhatIf;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 情景接口 what the page of scenarios asks: curves, parameters, a trial while a slider moves, and to keep what was tried. */
@RestController
@RequestMapping("/api/v1/projects/{id}/scenarios")
class ScenarioApi {
    /** More than all parameters of a city in all their years; what is larger was not made by the page. */
    private static final int MOST = 4000;

    private static final int LONGEST = 500;
    private static final double CUT = 1e-6;

    private final Desk desk;
    private final Versions versions;
    private final Visitor visitor;
    private final ReferenceData reference;
    private final Shown words;

    ScenarioApi(Desk desk, Versions versions, Visitor visitor, ReferenceData reference, Shown words) {
        this.desk = desk;
        this.versions = versions;
        this.visitor = visitor;
        this.reference = reference;
        this.words = words;
    }

    /**
     * A value of a parameter, in the parameter's own unit.
     *
     * @param parameter its id
     * @param year      the year
     * @param value     the value
     */
    record Setpoint(String parameter, int year, BigDecimal value) {}

    /**
     * What is to be tried.
     *
     * @param settings the values
     */
    record Trial(List<Setpoint> settings) {}

    /**
     * What comes of a trial.
     *
     * @param curve   the scenario as it becomes
     * @param refused what was not accepted or was adjusted, in words
     */
    record Tried(ScenarioCurves.Curve curve, List<String> refused) {}

    /**
     * What is to be kept.
     *
     * @param version  the number of the version that was tried on
     * @param settings the values
     * @param basis    document or assumption
     * @param reason   why
     * @param source   the id of a source; may be empty
     */
    record Adoption(long version, List<Setpoint> settings, String basis, String reason, String source) {}

    /**
     * What was kept.
     *
     * @param version the number of the new version
     */
    record Kept(long version) {}

    @GetMapping
    ScenarioCurves curves(@PathVariable long id) {
        ScenarioCurves curves = ScenarioCurves.of(scenarios(id), words);
        return desk.draft(id).map(draft -> curves.with(draft.composed().plan())).orElse(curves);
    }

    @GetMapping("/{kind}/parameters")
    ScenarioLevers parameters(@PathVariable long id, @PathVariable String kind) {
        return ScenarioLevers.of(scenarios(id), ScenarioPages.kind(kind), words);
    }

    @PostMapping("/{kind}/trial")
    Tried trial(@PathVariable long id, @PathVariable String kind, @RequestBody Trial trial) {
        WhatIf result = WhatIf.of(scenarios(id), ScenarioPages.kind(kind), settings(trial.settings()));
        return new Tried(
                ScenarioCurves.curve(result.changed(), Optional.empty(), words),
                result.refused().stream().map(words::say).toList());
    }

    @PostMapping("/{kind}/adopt")
    Kept adopt(@PathVariable long id, @PathVariable String kind, @RequestBody Adoption adoption, Principal principal) {
        Draft draft = desk.draft(id).orElseThrow(Missing::new);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        if (newest.number() != adoption.version() || draft.version().id() != newest.id()) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    Text.of("资料已有新的版本，请刷新页面后再试", "there is a newer version; reload the page and try again"));
        }
        String reason = Optional.ofNullable(adoption.reason()).orElse("").strip();
        String basis = Optional.ofNullable(adoption.basis()).orElse("");
        boolean isBasisKnown = List.of("document", "assumption").contains(basis);
        if (reason.isEmpty() || reason.length() > LONGEST || !isBasisKnown) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Text.of("请选择依据类型，并用一句话写明理由（会照写进方案）", "choose the basis and tell the reason in a sentence"));
        }
        var why = new ScenarioRegister.Why(
                ScenarioPages.kind(kind),
                basis,
                reason,
                Optional.ofNullable(adoption.source()).orElse("").strip());
        return new Kept(keep(draft, newest, adoption.settings(), why, visitor.of(principal))
                .number());
    }

    private Version keep(Draft draft, Version newest, List<Setpoint> sets, ScenarioRegister.Why why, Account author) {
        Scenarios scenarios = scenarios(newest.project());
        WhatIf tried = WhatIf.of(scenarios, why.kind(), settings(sets));
        if (tried.accepted().isEmpty() || !tried.refused().isEmpty()) {
            Text none = Text.of("没有可采用的改动", "there is no change to keep");
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    tried.refused().stream().findFirst().orElse(none));
        }
        var told = new ArrayList<ScenarioRegister.Told>();
        for (Setpoint set : sets) {
            told.add(told(scenarios, tried.changed(), set));
        }
        var register = new ScenarioRegister(
                reference.form("scenarios"), draft.composed().plan().dossier());
        ScenarioRegister.Written written = register.write(versions.files(newest), told, why);
        written.refusal().ifPresent(refusal -> {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, refusal);
        });
        String note = words.say("采用情景参数：", "scenario parameters: ")
                + words.say(why.kind().text()) + " "
                + String.join("、", accepted(scenarios, tried));
        Version kept = versions.keep(newest.project(), newest.number(), written.files(), shortened(note), author)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.CONFLICT,
                        Text.of("别人刚刚保存了新的版本，请刷新页面后再试", "somebody kept a version just now; reload and try again")));
        desk.wake(newest.project(), author);
        return kept;
    }

    /** What was accepted by name, not by id. */
    private static List<String> accepted(Scenarios scenarios, WhatIf tried) {
        var called = new ParameterWords(scenarios.system().drivers());
        return tried.accepted().stream()
                .map(id -> Optional.ofNullable(tried.changed().assumptions().get(id))
                        .map(called::name)
                        .orElse(id))
                .toList();
    }

    private static String shortened(String note) {
        return note.length() <= LONGEST ? note : note.substring(0, LONGEST) + "…";
    }

    private static ScenarioRegister.Told told(Scenarios scenarios, Scenario changed, Setpoint set) {
        Assumption assumption = changed.assumption(set.parameter());
        List<String> names = new ArrayList<>(
                List.of(assumption.name().chinese(), assumption.name().english()));
        scenarios.system().moves().stream()
                .map(Move::measure)
                .filter(measure -> Parameters.measure(measure.id()).equals(set.parameter()))
                .forEach(measure ->
                        names.addAll(List.of(measure.id(), measure.name().chinese())));
        return new ScenarioRegister.Told(
                set.parameter(),
                names,
                set.year(),
                set.value().stripTrailingZeros().toPlainString(),
                assumption.unit().symbol(),
                isAsBefore(scenarios.of(changed.kind()), set));
    }

    /** Whether a scenario has a value already, but for the digits that a page cuts. */
    private static boolean isAsBefore(Scenario scenario, Setpoint set) {
        double value = set.value().doubleValue();
        return Optional.ofNullable(scenario.assumptions().get(set.parameter()))
                .map(each -> each.in(set.year()).value())
                .filter(now -> Math.abs(now - value) <= CUT * Math.max(1, Math.abs(now)))
                .isPresent();
    }

    private static List<Setting> settings(List<Setpoint> sets) {
        if (sets == null || sets.size() > MOST) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Text.of("没有写明改动，或改动过多", "no settings, or too many of them"));
        }
        return sets.stream().map(ScenarioApi::setting).toList();
    }

    private static Setting setting(Setpoint set) {
        if (set.parameter() == null
                || set.value() == null
                || !Double.isFinite(set.value().doubleValue())) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    Text.of("每项改动应写明参数、年份和数值", "each setting needs a parameter, a year and a value"));
        }
        Quantity value = Quantity.of(set.value().doubleValue(), Unit.ONE);
        return new Setting(set.parameter(), value, List.of(), Optional.of(set.year()));
    }

    private Scenarios scenarios(long id) {
        return desk.draft(id)
                .flatMap(draft -> draft.composed().plan().scenarios())
                .orElseThrow(() -> new Refusal(
                        HttpStatus.CONFLICT,
                        Text.of(
                                "还没有情景：方案正在编制，或没有一年的清单齐全且外来电量已知",
                                "no scenarios yet: the plan is being prepared, or no year has a whole inventory")));
    }
}
