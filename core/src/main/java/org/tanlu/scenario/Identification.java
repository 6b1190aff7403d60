package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Category;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 识别 what clause 9.2 asks to identify beside the forecast: the growing fields, branches and projects, what kind of city it is
 * and whether its scenarios are set accordingly, and the diagnoses that its key sectors have.
 *
 * @param growth    the growing fields
 * @param type      the type and position of the city
 * @param emphasis  the share of the departments that the type looks at first in the emissions of the base year
 * @param effort    their share in what the low-carbon scenario saves against the baseline in a year; empty where it saves nothing
 * @param year      that year
 * @param diagnoses the enterprises of each key sector with an energy diagnosis or audit
 */
@Clause("9.2")
public record Identification(
        GrowthReport growth,
        CityType type,
        Quantity emphasis,
        Optional<Quantity> effort,
        int year,
        Map<Sector, Set<String>> diagnoses) {
    private static final double HALF = 0.5;
    private static final int MARK = 2035;

    public Identification {
        diagnoses = Collections.unmodifiableMap(new LinkedHashMap<>(diagnoses));
    }

    /** Identifies, with what contradicts. */
    @Clause("9.2")
    public static Outcome<Identification> identify(
            Scenarios scenarios, Dossier dossier, List<Sector> keySectors, ReferenceData reference) {
        GrowthReport growth = GrowthReport.of(scenarios, dossier, reference);
        Course baseline = scenarios.of(ScenarioKind.BASELINE).course();
        Course low = scenarios.of(ScenarioKind.LOW_CARBON).course();
        int base = scenarios.system().baseYear();
        int year = MARK > base && MARK <= baseline.horizon() ? MARK : baseline.horizon();
        double whole = total(baseline, base);
        CityType type = CityType.of(
                dossier.city(),
                share(baseline, "secondary_value", base),
                share(baseline, "tertiary_value", base),
                Quantity.of(of(baseline, base, Set.of(Functional.INDUSTRY)) / whole, Unit.ONE));
        Set<Functional> first = type.kind().departments();
        double saved = total(baseline, year) - total(low, year);
        var found = new Identification(
                growth,
                type,
                Quantity.of(of(baseline, base, first) / whole, Unit.ONE),
                saved > 0
                        ? Optional.of(Quantity.of((of(baseline, year, first) - of(low, year, first)) / saved, Unit.ONE))
                        : Optional.empty(),
                year,
                diagnoses(dossier, keySectors));
        return Outcome.of(found, found.findings(baseline, reference));
    }

    private static double total(Course course, int year) {
        return course.total().find(year).orElseThrow().tonnes();
    }

    private static Optional<Quantity> share(Course course, String driver, int year) {
        boolean isKnown = course.system().drivers().keySet().containsAll(List.of(driver, "gdp"));
        return isKnown
                ? Optional.of(Quantity.of(
                        course.driver(driver).find(year).orElseThrow().value()
                                / course.driver("gdp").find(year).orElseThrow().value(),
                        Unit.ONE))
                : Optional.empty();
    }

    /** Emissions of departments with the electricity and heat that they take; industry with its processes. */
    private static double of(Course course, int year, Set<Functional> departments) {
        var state = new EnergyState(course, year);
        var parts = new ArrayList<Emissions>();
        for (Consumer consumer : state.consumers()) {
            if (departments.contains(consumer.functional())) {
                parts.add(state.emissions(consumer));
            }
        }
        if (departments.contains(Functional.INDUSTRY)) {
            parts.add(course.others(Category.PROCESSES).find(year).orElseThrow());
        }
        return Emissions.sum(parts).tonnes();
    }

    /** The diagnosed enterprises by key sector, each once. */
    private static Map<Sector, Set<String>> diagnoses(Dossier dossier, List<Sector> keySectors) {
        var diagnoses = new LinkedHashMap<Sector, Set<String>>();
        for (Sector sector : keySectors) {
            var names = new TreeSet<String>();
            dossier.register("enterprises").rows().stream()
                    .filter(row -> row.text("sector").equals(sector.id()))
                    .filter(row -> row.says("diagnosis", Register.YES))
                    .forEach(row -> names.add(row.text("name")));
            diagnoses.put(sector, names);
        }
        return diagnoses;
    }

    /** The key sectors of which no enterprise has a diagnosis. */
    public List<Text> undiagnosed() {
        return diagnoses.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(entry -> entry.getKey().name())
                .toList();
    }

    private List<Finding> findings(Course baseline, ReferenceData reference) {
        var findings = new ArrayList<>(growth.findings(reference));
        boolean isFaint =
                effort.filter(share -> share.value() < HALF * emphasis.value()).isPresent();
        if (isFaint) {
            findings.add(Finding.of(
                    reference.rule("SCN-TYPE"),
                    Facts.of("type", type.kind().text())
                            .and("departments", Facts.joined(departments()))
                            .and("emphasis", percent(emphasis))
                            .and("effort", percent(effort.orElseThrow()))
                            .and("year", year)));
        }
        if (type.area().isEmpty()) {
            findings.add(Finding.of(reference.rule("SCN-AREA-UNTOLD")));
        }
        type.area()
                .filter(CityType.Area::restrictsIndustry)
                .filter(area -> isGrowing(baseline))
                .ifPresent(area -> findings.add(Finding.of(
                        reference.rule("SCN-AREA"),
                        Facts.of("area", area.text()).and("year", year))));
        if (!undiagnosed().isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("SCN-DIAGNOSIS"),
                    Facts.of("count", undiagnosed().size()).and("sectors", undiagnosed())));
        }
        return findings;
    }

    /** The departments that the type looks at first. */
    public List<Text> departments() {
        return type.kind().departments().stream().map(Functional::text).toList();
    }

    private boolean isGrowing(Course course) {
        Optional<Quantity> before =
                share(course, "secondary_value", course.system().baseYear());
        Optional<Quantity> later = share(course, "secondary_value", year);
        return before.isPresent()
                && later.isPresent()
                && later.get().value() > before.get().value();
    }

    private static String percent(Quantity share) {
        return Math.round(share.value() * 1000) / 10.0 + "%";
    }

    /** The numbers of the growing fields, and those that the type of the city rests on. */
    public List<Figure> figures() {
        var figures = new ArrayList<>(growth.figures());
        type.secondary().ifPresent(share -> figures.add(figure("secondary", share, "第二产业占比", "secondary industry")));
        type.tertiary().ifPresent(share -> figures.add(figure("tertiary", share, "第三产业占比", "tertiary industry")));
        figures.add(figure("industry", type.industry(), "工业（含所用电力热力）占排放的比重", "industry in emissions"));
        figures.add(figure("emphasis", emphasis, "重点关注部门占排放的比重", "the departments in emissions"));
        effort.ifPresent(
                share -> figures.add(figure("effort", share, "重点关注部门占低碳情景减排的比重", "the departments in what is saved")));
        return figures;
    }

    /** The key of a share that the type rests on: secondary, tertiary, industry, emphasis or effort. */
    public static String key(String share) {
        return "scenario/city/" + share;
    }

    private Figure figure(String id, Quantity share, String chinese, String english) {
        boolean isLater = id.equals("effort");
        return new Figure(
                key(id),
                share,
                () -> new Derivation(
                        Text.of((isLater ? year + "年" : "基年") + chinese, "share of " + english),
                        share,
                        isLater
                                ? Text.of(
                                        "这些部门基准情景与低碳情景排放之差÷全市之差（含所用电力热力）",
                                        "what these departments save against the baseline ÷ what the city saves")
                                : Text.of("部分÷全市，取自基年的情景能源系统", "part ÷ city, of the energy system in the base year"),
                        "9.2",
                        List.of()));
    }
}
