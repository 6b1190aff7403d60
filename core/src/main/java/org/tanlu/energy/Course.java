package org.tanlu.energy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 情景结果 the course of a scenario from the base year to the horizon: use by consumer and carrier, supply, emissions (clause
 * 9.1). All totals are sums of its cells.
 */
@Clause("9.1")
public final class Course {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final Set<CarrierKind> COAL_KINDS =
            EnumSet.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS);

    private static final Unit VEHICLES = new Unit("辆", "count", 1);

    final double[][] driver;
    final double[][] use;
    final double[][] burnt;
    final double[][] other;
    final double[][] moved;
    final double[][] units;
    final double[][] power;
    final double[][] heat;
    final double[][] indirect;
    private final double[][][] stock;
    final Model model;
    final Paths paths;
    private final Map<String, Assumption> assumptions;
    private final int years;
    private final Remembered<Emissions> emissions = new Remembered<>();
    private final Remembered<Quantity> energy = new Remembered<>();

    Course(Model model, Paths paths, Map<String, Assumption> assumptions) {
        this.model = model;
        this.paths = paths;
        this.assumptions = assumptions;
        this.years = paths.years;
        this.driver = new double[model.drivers.size()][years];
        this.use = new double[model.cells.size()][years];
        this.burnt = new double[model.cells.size()][years];
        this.other = new double[model.otherBase.length][years];
        this.moved = new double[model.moves.size()][years];
        this.units = new double[model.moves.size()][years];
        this.power = new double[5][years];
        this.heat = new double[3][years];
        this.indirect = new double[2][years];
        this.stock = paths.stock;
    }

    /** The energy system. */
    public EnergySystem system() {
        return model.system;
    }

    /** The parameters that made it. */
    public Map<String, Assumption> assumptions() {
        return assumptions;
    }

    /** Takes down a year of a simulation of one draw. */
    void year(int y, Kernel kernel) {
        copy(driver, kernel.driver, y);
        copy(use, kernel.use, y);
        copy(other, kernel.others, y);
        copy(units, kernel.units, y);
        for (int cell = 0; cell < use.length; cell++) {
            burnt[cell][y] = use[cell][y] * model.cells.factor(cell);
        }
        power[0][y] = kernel.plantsOfPower[0];
        power[1][y] = paths.otherPower[y];
        for (int m = 0; m < units.length; m++) {
            Move move = model.moves.get(m).move();
            moved[m][y] = units[m][y] * move.others().tonnes();
            power[move.ofPlants() ? 0 : 1][y] += units[m][y] * move.supplied().value();
        }
        power[2][y] = kernel.powerImport[0];
        power[3][y] = kernel.available[0];
        power[4][y] = kernel.clean[0];
        heat[0][y] = kernel.plantsOfHeat[0];
        heat[1][y] = kernel.availableHeat[0] - kernel.plantsOfHeat[0];
        heat[2][y] = kernel.availableHeat[0];
        indirect[0][y] = kernel.powerIndirect[0];
        indirect[1][y] = kernel.heatIndirect[0];
    }

    private static void copy(double[][] to, double[][] from, int y) {
        for (int i = 0; i < to.length; i++) {
            to[i][y] = from[i][0];
        }
    }

    /** The vehicles of a consumer on a fuel; nothing where it has none. */
    public YearSeries<Quantity> vehicles(Consumer consumer, String fuel) {
        int of = model.cells.place(consumer.id());
        int index = model.fuels.get(of).indexOf(fuel);
        return quantities(y -> index < 0 ? 0 : stock[of][index][y], VEHICLES);
    }

    /** The vehicles of a consumer that are bought in a year on a fuel; nothing where it has none, and in the base year. */
    public YearSeries<Quantity> bought(Consumer consumer, String fuel) {
        int of = model.cells.place(consumer.id());
        int index = model.fuels.get(of).indexOf(fuel);
        return quantities(y -> index < 0 ? 0 : paths.bought[of][index][y], VEHICLES);
    }

    /** The last year. */
    public int horizon() {
        return model.system.baseYear() + years - 1;
    }

    /** Direct emissions. */
    public YearSeries<Emissions> direct() {
        return emissions.get(() -> series(emitted(cell -> true, other -> true, move -> true)), "direct");
    }

    /** Direct emissions of a department, plants in that of energy production. */
    public YearSeries<Emissions> direct(Functional functional) {
        return emissions.get(
                () -> series(emitted(
                        cell -> consumer(cell).functional() == functional,
                        other -> model.system.others().get(other).functional() == functional,
                        move -> department(move) == functional)),
                "direct",
                functional);
    }

    /** Indirect emissions: net imported electricity and heat. */
    public YearSeries<Emissions> indirect() {
        return series(y -> indirect[0][y] + indirect[1][y]);
    }

    /** Direct and indirect emissions together. */
    public YearSeries<Emissions> total() {
        ByYear direct = emitted(cell -> true, other -> true, move -> true);
        return emissions.get(() -> series(y -> direct.of(y) + indirect[0][y] + indirect[1][y]), "total");
    }

    /** The use of a carrier by a consumer, in 万吨标准煤 by calorific value; nothing where it uses none. */
    public YearSeries<Quantity> use(Consumer consumer, Carrier carrier) {
        int cell = model.cells.find(consumer.id(), carrier).orElse(-1);
        return quantities(y -> cell < 0 ? 0 : use[cell][y], COAL);
    }

    /** The use of all carriers by a consumer, in 万吨标准煤 by calorific value. */
    public YearSeries<Quantity> use(Consumer consumer) {
        int place = model.cells.place(consumer.id());
        return quantities(
                y -> {
                    double total = 0;
                    for (int cell = 0; cell < use.length; cell++) {
                        total += model.cells.consumer(cell) == place ? use[cell][y] : 0;
                    }
                    return total;
                },
                COAL);
    }

    /** Every number of the course that can be asked where it comes from; keys begin with a prefix. */
    public List<Figure> figures(String prefix, Text name) {
        return new CourseFigures(this, prefix, name).figures();
    }

    /** Final use of a kind of energy by a department, in 万吨标准煤 by calorific value; without plants. */
    public YearSeries<Quantity> use(Functional functional, CarrierKind kind) {
        return energy.get(
                () -> used(cell -> model.cells.consumer(cell) < model.finals
                        && consumer(cell).functional() == functional
                        && model.cells.kind(cell) == kind),
                "use",
                functional,
                kind);
    }

    /** The use of some cells together. */
    private YearSeries<Quantity> used(IntPredicate cells) {
        int[] chosen = places(use.length, cells);
        return quantities(
                y -> {
                    var total = new Sum();
                    add(total, use, y, chosen);
                    return total.value();
                },
                COAL);
    }

    /** Final use of a kind of energy by all, in 万吨标准煤 by calorific value; without plants. */
    public YearSeries<Quantity> finalUse(CarrierKind kind) {
        return energy.get(
                () -> used(cell -> model.cells.consumer(cell) < model.finals && model.cells.kind(cell) == kind),
                "final",
                kind);
    }

    /** What plants of power and heat burn of a kind, in 万吨标准煤 by calorific value. */
    public YearSeries<Quantity> plants(CarrierKind kind) {
        return energy.get(
                () -> used(cell -> model.cells.consumer(cell) >= model.finals && model.cells.kind(cell) == kind),
                "plants",
                kind);
    }

    /** Where energy comes from in a year and where it goes (clause 9.2). */
    @Clause("9.2")
    public EnergyFlows flows(int year) {
        return FlowTrace.of(this, year - model.system.baseYear());
    }

    /**
     * Energy of the total beside that of users and plants, in 万吨标准煤 by calorific value: by its driver, what conversion loses by
     * the use of coal and its products, other energy as in the base year (clause 9.3).
     */
    @Clause("9.3")
    public YearSeries<Quantity> further(FurtherUse of) {
        boolean byCoal = of.kind() == FurtherUse.Kind.CONVERSION;
        YearSeries<Quantity> index =
                byCoal ? coal() : of.driver().map(this::driver).orElse(coal().map(any -> Quantity.of(1, COAL)));
        double base = index.find(model.system.baseYear()).orElseThrow().value();
        double amount = of.amount().value();
        return index.map(value -> Quantity.of(base > 0 ? amount * (value.value() / base) : amount, COAL));
    }

    /** The use of coal and its products by users and plants, in 万吨标准煤. */
    YearSeries<Quantity> coal() {
        return used(cell -> COAL_KINDS.contains(model.cells.kind(cell)));
    }

    /** How much of a measure is taken up, in its unit. */
    public YearSeries<Quantity> units(Move move) {
        int index = model.place(move);
        return energy.get(() -> quantities(y -> units[index][y], move.measure().unit()), "units", index);
    }

    /** A part of the supply of electricity in MWh or of heat in GJ. */
    public YearSeries<Quantity> supply(SupplyPart part) {
        return energy.get(() -> quantities(y -> part.of(this, y), part.unit(model.system)), "supply", part);
    }

    /** Indirect emissions of electricity or of heat. */
    public YearSeries<Emissions> indirect(CarrierKind kind) {
        return series(y -> indirect[kind == CarrierKind.ELECTRICITY ? 0 : 1][y]);
    }

    /** The value of a driver, in its unit. */
    public YearSeries<Quantity> driver(String id) {
        int index = model.index(Optional.of(model.system.driver(id).id()));
        return quantities(
                y -> driver[index][y], model.drivers.get(index).definition().unit());
    }

    /** The direct CO2 of what a consumer burns of a carrier; nothing where it uses none. */
    public YearSeries<Emissions> burnt(Consumer consumer, Carrier carrier) {
        int cell = model.cells.find(consumer.id(), carrier).orElse(-1);
        return series(y -> cell < 0 ? 0 : burnt[cell][y]);
    }

    /** The carriers that a consumer uses in any year, those of the base year first. */
    public List<Carrier> carriers(Consumer consumer) {
        int place = model.cells.place(consumer.id());
        return IntStream.range(0, use.length)
                .filter(cell -> model.cells.consumer(cell) == place)
                .mapToObj(model.cells::carrier)
                .toList();
    }

    /**
     * Emissions of what users take of electricity or heat: those of the plants that make it and of its net import (clause
     * 7.1.5). What is exported is not taken off.
     */
    public YearSeries<Emissions> secondary(CarrierKind kind) {
        boolean isPower = kind == CarrierKind.ELECTRICITY;
        int plants = isPower ? model.powerPlants : model.heatPlants;
        ByYear sum = y -> {
            double total = indirect[isPower ? 0 : 1][y];
            for (int cell = 0; cell < use.length; cell++) {
                total += model.cells.consumer(cell) == plants ? burnt[cell][y] : 0;
            }
            return total;
        };
        return emissions.get(() -> series(sum), "secondary", kind);
    }

    /** Emissions of sources beside the CO2 of combustion, with what measures change of them. */
    public YearSeries<Emissions> others() {
        return series(emitted(cell -> false, of -> true, move -> true));
    }

    /** The CO2 of which a measure captures: nothing of one that captures none. */
    public YearSeries<Emissions> capturable(Move move) {
        Optional<Pool> pool = model.limits.pools().get(model.place(move));
        return series(y -> pool.map(all -> all.emitted(this, y)).orElse(0.0));
    }

    /** Emissions of a category beside the CO2 of combustion, with what measures change of them. */
    public YearSeries<Emissions> others(Category category) {
        return emissions.get(
                () -> series(emitted(
                        cell -> false,
                        of -> model.system.others().get(of).category() == category,
                        move -> category(move) == category)),
                "others",
                category);
    }

    /** What industry captures is taken off the gases of combustion, of which there are more than of processes. */
    private Category category(int move) {
        Measure measure = model.moves.get(move).move().measure();
        return switch (measure.sector()) {
            case ENERGY, BUILDINGS, TRANSPORT -> Category.ENERGY;
            case INDUSTRY, CROSS -> measure.lever() == Measure.Lever.PROCESS ? Category.PROCESSES : Category.ENERGY;
            case AGRICULTURE -> Category.AGRICULTURE;
            case SINK -> Category.FORESTRY;
            case WASTE -> Category.WASTE;
        };
    }

    Consumer consumer(int cell) {
        return model.system.consumers().get(model.cells.consumer(cell));
    }

    Functional department(int move) {
        return switch (model.moves.get(move).move().measure().sector()) {
            case ENERGY -> Functional.ENERGY_PRODUCTION;
            case INDUSTRY, CROSS -> Functional.INDUSTRY;
            case BUILDINGS -> Functional.PUBLIC_BUILDINGS;
            case TRANSPORT -> Functional.TRANSPORT;
            case AGRICULTURE, SINK -> Functional.AGRICULTURE;
            case WASTE -> Functional.WASTE;
        };
    }

    double sum(int y, IntPredicate cells, IntPredicate others, IntPredicate moves) {
        return emitted(cells, others, moves).of(y);
    }

    /** What some cells, other sources and measures emit together; which they are is asked once for all years. */
    private ByYear emitted(IntPredicate cells, IntPredicate others, IntPredicate moves) {
        int[] burning = places(burnt.length, cells);
        int[] beside = places(other.length, others);
        int[] moving = places(moved.length, moves);
        return y -> {
            var total = new Sum();
            add(total, burnt, y, burning);
            add(total, other, y, beside);
            add(total, moved, y, moving);
            return total.value();
        };
    }

    private static int[] places(int count, IntPredicate condition) {
        return IntStream.range(0, count).filter(condition).toArray();
    }

    private static void add(Sum total, double[][] rows, int y, int[] places) {
        for (int place : places) {
            total.add(rows[place][y]);
        }
    }

    /** A number by year. */
    interface ByYear {
        double of(int y);
    }

    private YearSeries<Emissions> series(ByYear value) {
        var values = new TreeMap<Integer, Emissions>();
        for (int y = 0; y < years; y++) {
            values.put(model.system.baseYear() + y, Emissions.tonnes(value.of(y)));
        }
        return YearSeries.of(values);
    }

    private YearSeries<Quantity> quantities(ByYear value, Unit unit) {
        var values = new TreeMap<Integer, Quantity>();
        for (int y = 0; y < years; y++) {
            values.put(model.system.baseYear() + y, Quantity.of(value.of(y), unit));
        }
        return YearSeries.of(values);
    }
}
