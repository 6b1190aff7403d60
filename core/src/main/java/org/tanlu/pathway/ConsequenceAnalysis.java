package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/** 保障和影响分析 asks what a pathway means for the winter peak, for work and for households (clauses 8.3.1 and 10.1). */
@Clause({"8.3.1", "10.1"})
public final class ConsequenceAnalysis {
    private static final int WINDOW = 5;
    private static final double PERCENT = 100;
    /** A share that has grown by this is another supply than the scenarios have. */
    private static final double FAR = 0.1;

    private static final double HUNDRED_MILLION = 1e8;
    private static final String PEAK_LOAD = "potential/peak_load";
    private static final String JOBS = "jobs_per_investment";

    private final Course base;
    private final Course plan;
    private final List<Pathway.Action> actions;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final Unit megawatt;
    private final List<Finding> findings = new ArrayList<>();

    private ConsequenceAnalysis(
            Course base, Course plan, List<Pathway.Action> actions, Dossier dossier, ReferenceData reference) {
        this.base = base;
        this.plan = plan;
        this.actions = actions;
        this.dossier = dossier;
        this.reference = reference;
        this.megawatt = reference.units().unit("MW");
    }

    /**
     * What the pathway that a plan commits to means; empty where there is none.
     *
     * @param route     the pathway
     * @param dossier   what the city told
     * @param reference the reference data with the city's library of measures
     */
    @Clause("10.1")
    public static Outcome<Optional<Consequences>> analyse(
            Optional<Route> route, Dossier dossier, ReferenceData reference) {
        if (route.isEmpty()) {
            return Outcome.of(Optional.empty(), List.of());
        }
        Pathway pathway = route.get().pathway();
        Outcome<Consequences> found = of(route.get().base(), pathway.course(), pathway.actions(), dossier, reference);
        return Outcome.of(Optional.of(found.value()), found.findings());
    }

    /** What a course means against one without the plan. */
    static Outcome<Consequences> of(
            Course base, Course plan, List<Pathway.Action> actions, Dossier dossier, ReferenceData reference) {
        var analysis = new ConsequenceAnalysis(base, plan, actions, dossier, reference);
        var consequences = new Consequences(analysis.power(), analysis.heat(), analysis.bills(), analysis.jobs());
        return Outcome.of(consequences, analysis.findings);
    }

    private Optional<Adequacy> power() {
        var firm = new FirmCapacity(plan, actions, dossier, reference, megawatt);
        if (!firm.isTold("capacity")) {
            add("PTH-PEAK-PLANTS", Facts.of("kind", name(CarrierKind.ELECTRICITY)));
            return Optional.empty();
        }
        var loads = new PeakLoads(plan, dossier.city(), megawatt);
        int first = plan.system().baseYear();
        Optional<Quantity> scaling = latest(PEAK_LOAD)
                .map(told -> told.in(megawatt).value() / sum(loads.power(first)))
                .filter(ratio -> ratio > 0 && Double.isFinite(ratio))
                .map(ratio -> Quantity.of(ratio, Unit.ONE));
        if (scaling.isEmpty()) {
            add("PTH-PEAK-LOAD", Facts.of("year", first));
        }
        Optional<Quantity> imports = latest("potential/firm_power_import").map(told -> told.in(megawatt));
        var years = new ArrayList<Adequacy.Year>();
        for (int year = first; year <= plan.horizon(); year++) {
            years.add(new Adequacy.Year(
                    year,
                    PeakLoads.scaled(loads.power(year), scaling),
                    firm.power(year),
                    imports,
                    share("peak_reserve_margin")));
        }
        return Optional.of(told(new Adequacy(CarrierKind.ELECTRICITY, years, scaling)));
    }

    private Optional<Adequacy> heat() {
        boolean isSupplied = plan.supply(SupplyPart.HEAT_AVAILABLE).byYear().values().stream()
                .anyMatch(amount -> amount.value() > 0);
        if (!isSupplied) {
            return Optional.empty();
        }
        var firm = new FirmCapacity(plan, actions, dossier, reference, megawatt);
        if (!firm.isTold("heat_capacity")) {
            add("PTH-PEAK-PLANTS", Facts.of("kind", name(CarrierKind.HEAT)));
            return Optional.empty();
        }
        var loads = new PeakLoads(plan, dossier.city(), megawatt);
        Optional<Quantity> imports = latest("potential/firm_heat_import").map(told -> told.in(megawatt));
        var years = new ArrayList<Adequacy.Year>();
        for (int year = plan.system().baseYear(); year <= plan.horizon(); year++) {
            years.add(new Adequacy.Year(
                    year, loads.heat(year), firm.heat(year), imports, share("peak_reserve_margin_heat")));
        }
        var adequacy = new Adequacy(CarrierKind.HEAT, years, Optional.empty());
        retired(adequacy);
        return Optional.of(told(adequacy));
    }

    /**
     * Plants of the register retire, and the scenarios go on with the sources of heat that they have: says so where the share that
     * has to come from outside in the winter peak of the last year grows far beyond that of the base year while that of the course
     * does not.
     */
    private void retired(Adequacy adequacy) {
        Adequacy.Year first = adequacy.years().get(0);
        Adequacy.Year last = adequacy.years().get(adequacy.years().size() - 1);
        double course = imported(last.year());
        double peak = outside(last);
        boolean isFar = peak - outside(first) > FAR && course - imported(first.year()) < (peak - outside(first)) / 2;
        if (isFar) {
            add(
                    "PTH-HEAT-OUTSIDE",
                    Facts.of("base", first.year())
                            .and("before", percent(outside(first)))
                            .and("year", last.year())
                            .and("peak", percent(peak))
                            .and("share", percent(course)));
        }
    }

    /** The share of the winter peak that local plants do not bear. */
    private static double outside(Adequacy.Year year) {
        double wanted = year.wanted().value();
        return wanted > 0 ? year.outside().value() / wanted : 0;
    }

    /** The share of outside heat in the heat that the course supplies. */
    private double imported(int year) {
        double supplied =
                plan.supply(SupplyPart.HEAT_AVAILABLE).find(year).orElseThrow().value();
        double net =
                plan.supply(SupplyPart.HEAT_IMPORT).find(year).orElseThrow().value();
        return supplied > 0 ? net / supplied : 0;
    }

    private static String percent(double share) {
        return StrictMath.round(share * PERCENT) + "%";
    }

    /** Says where it does not suffice, or what would have to come from outside where nobody knows how much can. */
    private Adequacy told(Adequacy adequacy) {
        List<Adequacy.Year> shorts = adequacy.years().stream()
                .filter(year -> year.shortfall().isPresent())
                .toList();
        if (!shorts.isEmpty()) {
            Adequacy.Year worst = shorts.stream()
                    .reduce((one, other) -> lacking(one) >= lacking(other) ? one : other)
                    .orElseThrow();
            add(
                    "PTH-PEAK-SHORT",
                    Facts.of("kind", name(adequacy.kind()))
                            .and("count", shorts.size())
                            .and("first", shorts.get(0).year())
                            .and("year", worst.year())
                            .and("gap", whole(lacking(worst))));
        }
        Adequacy.Year most = adequacy.years().stream()
                .reduce((one, other) -> one.outside().value() >= other.outside().value() ? one : other)
                .orElseThrow();
        if (most.imports().isEmpty() && most.outside().value() > 0) {
            add(
                    "PTH-PEAK-IMPORT",
                    Facts.of("kind", name(adequacy.kind()))
                            .and("year", most.year())
                            .and("amount", whole(most.outside().value())));
        }
        return adequacy;
    }

    private static double lacking(Adequacy.Year year) {
        return year.shortfall().map(Quantity::value).orElse(0.0);
    }

    private Optional<Bills> bills() {
        Optional<Bills> bills =
                new HouseholdCost(base, plan, reference).of(latest("households/urban"), latest("households/rural"));
        if (bills.isEmpty()) {
            add("PTH-BILLS", Facts.of("year", plan.system().baseYear()));
        }
        return bills;
    }

    private Optional<Jobs> jobs() {
        Optional<Double> coefficient = dossier.city().find(JOBS).map(Double::valueOf);
        if (coefficient.isEmpty()) {
            findings.add(Finding.of(reference.rule("PTH-JOBS")));
            return Optional.empty();
        }
        var work = new Unit("人·年", "work", 1);
        var byYear = new TreeMap<Integer, Quantity>();
        for (int year = plan.system().baseYear() + 1; year <= plan.horizon(); year++) {
            int at = year;
            double invested = actions.stream()
                    .mapToDouble(action ->
                            action.investment().find(at).map(Quantity::value).orElse(0.0))
                    .sum();
            byYear.put(year, Quantity.of(invested / HUNDRED_MILLION * coefficient.get(), work));
        }
        return Optional.of(new Jobs(Quantity.of(coefficient.get(), work), YearSeries.of(byYear)));
    }

    /** The value of the base year, or the latest of the years before it. */
    private Optional<Quantity> latest(String item) {
        int last = plan.system().baseYear();
        for (int year = last; year > last - WINDOW; year--) {
            Optional<Quantity> told = dossier.findValue(item, year);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private Quantity share(String key) {
        return Quantity.of(Double.parseDouble(dossier.city().find(key).orElseThrow()) / PERCENT, Unit.ONE);
    }

    private static double sum(Map<Text, Quantity> parts) {
        return parts.values().stream().mapToDouble(Quantity::value).sum();
    }

    private static Text name(CarrierKind kind) {
        return kind == CarrierKind.ELECTRICITY ? Text.of("电力", "electricity") : Text.of("集中供热", "district heat");
    }

    private static String whole(double megawatts) {
        return Long.toString(StrictMath.round(megawatts));
    }

    private void add(String rule, Facts facts) {
        findings.add(Finding.of(reference.rule(rule), facts));
    }
}
