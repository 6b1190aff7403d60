package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Consumer;
import org.tanlu.history.FactorCell;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Category;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.scenario.GrowthProject.Standing;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 排放增长的领域、行业和项目 which fields and branches make emissions grow in the baseline, and which registered projects stand
 * behind them (clause 9.2). The changes of all fields sum to that of the total.
 */
@Clause("9.2")
final class GrowthFields {
    /** The register of projects. */
    static final String FORM = "projects";

    private final Scenario scenario;
    private final int base;
    private final int goal;
    private final Map<Integer, EnergyState> states = new LinkedHashMap<>();

    private GrowthFields(Scenario scenario, int goal, List<Integer> years) {
        this.scenario = scenario;
        this.base = scenario.course().system().baseYear();
        this.goal = goal;
        states.put(base, new EnergyState(scenario.course(), base));
        years.forEach(year -> states.put(year, new EnergyState(scenario.course(), year)));
    }

    /**
     * The fields of a scenario, those that grow most up to a year first.
     *
     * @param goal  the year of the ranking, one of the years
     * @param years the years of which the change is told
     */
    static List<Growth> of(Scenario scenario, int goal, List<Integer> years, List<GrowthProject> projects) {
        var fields = new GrowthFields(scenario, goal, years);
        var growths = new ArrayList<Growth>();
        var branches = new LinkedHashMap<Consumer.Branch, List<Consumer>>();
        for (Consumer consumer : fields.state(fields.base).consumers()) {
            branches.computeIfAbsent(consumer.branch(), any -> new ArrayList<>())
                    .add(consumer);
        }
        branches.forEach((branch, consumers) -> growths.add(fields.branch(branch, consumers, projects)));
        for (Category category : Category.values()) {
            fields.category(category).ifPresent(growths::add);
        }
        growths.sort(
                Comparator.comparingDouble((Growth growth) -> -growth.to(goal).tonnes())
                        .thenComparing(Growth::id));
        return growths;
    }

    private EnergyState state(int year) {
        return Optional.ofNullable(states.get(year)).orElseThrow();
    }

    /** A branch or row with all its uses. */
    private Growth branch(Consumer.Branch branch, List<Consumer> uses, List<GrowthProject> projects) {
        var emissions = new TreeMap<Integer, Emissions>();
        states.forEach((year, state) -> emissions.put(
                year, Emissions.sum(uses.stream().map(state::emissions).toList())));
        return new Growth(
                scenario.kind(),
                branch.id(),
                branch.name(),
                Optional.of(uses.get(0).functional()),
                base,
                YearSeries.of(emissions),
                Optional.of(factor(uses)),
                projects.stream()
                        .filter(project -> project.standing() == Standing.EXPLAINS)
                        .filter(project ->
                                project.branch().filter(branch.name()::equals).isPresent())
                        .toList());
    }

    /** The factor that changes the uses of a branch most up to the year of the ranking. */
    private ScenarioDrivers.Factor factor(List<Consumer> uses) {
        var effects =
                ScenarioDrivers.decompose(cells(uses, base), cells(uses, goal)).effects();
        return ScenarioDrivers.FACTORS.stream()
                .max(Comparator.comparingDouble(factor -> Math.abs(
                        effects.get(ScenarioDrivers.FACTORS.indexOf(factor)).value())))
                .orElseThrow();
    }

    private List<FactorCell> cells(List<Consumer> uses, int year) {
        return uses.stream()
                .flatMap(use -> state(year).cells(use).stream().map(cell -> ScenarioDrivers.named(use, cell)))
                .toList();
    }

    private Optional<Growth> category(Category category) {
        YearSeries<Emissions> others = scenario.course().others(category);
        boolean isNothing = others.byYear().values().stream().allMatch(value -> value.tonnes() == 0);
        if (isNothing) {
            return Optional.empty();
        }
        var emissions = new TreeMap<Integer, Emissions>();
        states.keySet().forEach(year -> emissions.put(year, others.find(year).orElseThrow()));
        return Optional.of(new Growth(
                scenario.kind(),
                "other/" + category.name().toLowerCase(Locale.ROOT),
                Text.of(
                        category.text().chinese() + "（燃烧二氧化碳以外）",
                        category.text().english() + ", beside the CO2 of combustion"),
                Optional.empty(),
                base,
                YearSeries.of(emissions),
                Optional.empty(),
                List.of()));
    }

    /** The registered projects and how each stands to the growth up to a year. */
    static List<GrowthProject> projects(Scenario scenario, int goal, Register register, ReferenceData reference) {
        return register.rows().stream()
                .map(row -> project(scenario, goal, row, reference))
                .toList();
    }

    private static GrowthProject project(Scenario scenario, int goal, Register.Row row, ReferenceData reference) {
        Optional<Sector> sector = Optional.ofNullable(reference.sectors().get(row.text("sector")));
        Optional<Text> branch = sector.flatMap(of -> scenario.course().system().consumers().stream()
                .map(Consumer::branch)
                .filter(known -> known.id().equals(of.id()))
                .map(Consumer.Branch::name)
                .findFirst());
        Optional<Integer> completion = row.findYear("completion");
        Optional<Emissions> emissions = row.findQuantity("emissions")
                .map(amount -> Emissions.tonnes(amount.in(Unit.TONNE_CO2E).value()));
        boolean saves = row.findQuantity("co2_reduction")
                .map(amount -> amount.in(Unit.TONNE_CO2E).value())
                .filter(avoided -> emissions.map(Emissions::tonnes).orElse(0.0) <= avoided)
                .isPresent();
        return new GrowthProject(
                row.text("name"),
                branch.or(() -> sector.map(Sector::name)),
                row.says("intensive", Register.YES),
                completion,
                row.findQuantity("energy_use"),
                emissions,
                saves
                        ? Standing.SAVES
                        : standing(
                                branch.isPresent(),
                                row.says("state", "running"),
                                completion,
                                emissions,
                                scenario.course().system().baseYear(),
                                goal));
    }

    private static Standing standing(
            boolean hasConsumer,
            boolean isRunning,
            Optional<Integer> completion,
            Optional<Emissions> emissions,
            int base,
            int goal) {
        if (completion.isPresent() ? completion.get() <= base : isRunning) {
            return Standing.IN_BASE;
        }
        if (emissions.isEmpty()) {
            return Standing.NO_EMISSIONS;
        }
        if (completion.isEmpty()) {
            return Standing.NO_YEAR;
        }
        if (!hasConsumer) {
            return Standing.NO_BRANCH;
        }
        return completion.get() > goal ? Standing.LATER : Standing.EXPLAINS;
    }
}
