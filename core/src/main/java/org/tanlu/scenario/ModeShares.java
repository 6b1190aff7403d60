package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.TravelMode;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 出行结构 the modes of travel within the city in every scenario (clauses 8.4.3.1 and 9.1).
 *
 * @param parts the modes by scenario; empty where the city does not tell the turnover of every mode in the base year
 */
@Clause({"8.4.3.1", "9.1"})
public record ModeShares(Map<ScenarioKind, List<ModePart>> parts) {

    public ModeShares {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    static ModeShares of(List<Scenario> scenarios, Dossier dossier, ReferenceData reference, List<Finding> findings) {
        int year = scenarios.get(0).course().system().baseYear();
        var base = new LinkedHashMap<TravelMode, Derivation>();
        var untold = new ArrayList<Text>();
        for (TravelMode mode : reference.energy().modes()) {
            told(dossier, mode, year, reference)
                    .ifPresentOrElse(turnover -> base.put(mode, turnover), () -> untold.add(mode.name()));
        }
        var parts = new EnumMap<ScenarioKind, List<ModePart>>(ScenarioKind.class);
        if (untold.isEmpty()) {
            scenarios.forEach(scenario -> parts.put(scenario.kind(), new ModeRun(scenario.course(), base).parts()));
        } else {
            findings.add(Finding.of(
                    reference.rule("SCN-MODES"), Facts.of("year", year).and("list", untold)));
        }
        return new ModeShares(parts);
    }

    /** A mode that does not occur has no turnover; of one of which nothing is told, or C, nothing can be said. */
    private static Optional<Derivation> told(Dossier dossier, TravelMode mode, int year, ReferenceData reference) {
        Optional<Datum> datum = dossier.find(mode.item(), year);
        Optional<Derivation> none = datum.filter(
                        found -> found.notation().filter(Notation.NO::equals).isPresent())
                .flatMap(found -> reference.item(mode.item()).unit())
                .map(unit -> Derivation.leaf(
                        mode.name(), Quantity.of(0, unit), Text.of("城市填报：没有（NO）", "told by the city: none (NO)")));
        return none.or(() -> datum.filter(found -> found.value().isPresent()).map(Derivations::of));
    }

    /** The modes of a scenario. */
    public List<ModePart> of(ScenarioKind kind) {
        return Optional.ofNullable(parts.get(kind)).orElse(List.of());
    }

    /** Every turnover and share under its key {@code scenario/…/travel/mode/year} and {@code …/travel_share/mode/year}. */
    List<Figure> figures(List<Scenario> scenarios) {
        var figures = new ArrayList<Figure>();
        for (Scenario scenario : scenarios) {
            for (ModePart part : of(scenario.kind())) {
                part.turnover().byYear().forEach((year, turnover) -> {
                    Quantity share = part.share().find(year).orElseThrow();
                    figures.add(new Figure(
                            key(scenario.kind(), "travel", part, year),
                            turnover,
                            () -> turnover(scenario, part, year)));
                    figures.add(new Figure(
                            key(scenario.kind(), "travel_share", part, year),
                            share,
                            () -> share(scenario, part, year)));
                });
            }
        }
        return figures;
    }

    private static String key(ScenarioKind kind, String what, ModePart part, int year) {
        return ScenarioFigures.key(kind) + "/" + what + "/" + part.mode().id() + "/" + year;
    }

    private static Text label(ScenarioKind kind, ModePart part, int year, String chinese, String english) {
        return Text.of(
                kind.text().chinese() + year + "年" + part.mode().name().chinese() + chinese,
                english + " " + part.mode().name().english() + " in the "
                        + kind.text().english() + ", " + year);
    }

    private Derivation turnover(Scenario scenario, ModePart part, int year) {
        return Derivation.late(
                label(scenario.kind(), part, year, "客运周转量", "passenger turnover by"),
                part.turnover().find(year).orElseThrow(),
                Text.of(
                        "基年周转量×活动水平之比，加减措施转移的周转量（来自小汽车的部分按技术表，其余按其他方式的周转量）",
                        "turnover of the base year × ratio of the driver, with what measures move (from cars by the technology, the"
                                + " rest from other modes by their turnover)"),
                "8.4.3.1",
                () -> rests(scenario, part, year));
    }

    /** What the city told, the driver, and the measures that move travel between any modes. */
    private List<Derivation> rests(Scenario scenario, ModePart part, int year) {
        var rests = new ArrayList<Derivation>();
        rests.add(part.told());
        rests.addAll(KeyedParts.driver(scenario, part.mode().driver(), year));
        for (ModePart any : of(scenario.kind())) {
            rests.addAll(KeyedParts.measure(scenario, any.mode().adds(), year));
            rests.addAll(KeyedParts.measure(scenario, any.mode().avoids(), year));
        }
        return rests;
    }

    private Derivation share(Scenario scenario, ModePart part, int year) {
        return Derivation.late(
                label(scenario.kind(), part, year, "占客运周转量的比重", "share in passenger turnover:"),
                part.share().find(year).orElseThrow(),
                Text.of("该方式周转量÷各方式周转量之和", "turnover of the mode ÷ that of all"),
                "8.4.3.1",
                () -> of(scenario.kind()).stream()
                        .map(one -> turnover(scenario, one, year).keyed(key(scenario.kind(), "travel", one, year)))
                        .toList());
    }
}
