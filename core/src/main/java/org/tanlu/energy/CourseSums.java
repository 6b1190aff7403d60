package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the sums of a course and what they are measured against came about (clauses 9.1 and 9.2). */
@Clause({"9.1", "9.2"})
final class CourseSums {
    static final List<CarrierKind> KINDS = List.of(
            CarrierKind.COAL,
            CarrierKind.COKE,
            CarrierKind.COAL_GAS,
            CarrierKind.OIL,
            CarrierKind.GAS,
            CarrierKind.HEAT,
            CarrierKind.ELECTRICITY,
            CarrierKind.OTHER);
    private static final Unit INTENSITY = new Unit("tCO2e/万元", "scenario_intensity", 1);
    private static final Unit PER_CAPITA = new Unit("tCO2e/人", "scenario_per_capita", 1);
    private static final Text SUM = Text.of("各项之和", "sum");

    private final CourseReplay replay;
    private final Course course;

    CourseSums(CourseReplay replay) {
        this.replay = replay;
        this.course = replay.course;
    }

    static String departmentKey(Functional functional) {
        return "department/" + functional.name().toLowerCase(Locale.ROOT);
    }

    static String useKey(CarrierKind kind) {
        return "final/" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String burntKey(CarrierKind kind) {
        return "plants/" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String useKey(Functional functional, CarrierKind kind) {
        return "final/" + functional.name().toLowerCase(Locale.ROOT) + "/"
                + kind.name().toLowerCase(Locale.ROOT);
    }

    /** All direct emissions, or those of a department. */
    private double directly(Predicate<Functional> meant) {
        return course.sum(
                replay.y,
                cell -> meant.test(course.consumer(cell).functional()),
                other -> meant.test(course.system().others().get(other).functional()),
                move -> meant.test(course.department(move)));
    }

    Quantity totalValue() {
        return tonnes(directly(any -> true) + course.indirect[0][replay.y] + course.indirect[1][replay.y]);
    }

    Quantity directValue() {
        return tonnes(directly(any -> true));
    }

    Quantity directValue(Functional functional) {
        return tonnes(directly(each -> each == functional));
    }

    Quantity indirectValue() {
        return tonnes(course.indirect[0][replay.y] + course.indirect[1][replay.y]);
    }

    Quantity indirectValue(CarrierKind kind) {
        return tonnes(course.indirect[kind == CarrierKind.ELECTRICITY ? 0 : 1][replay.y]);
    }

    private static Quantity tonnes(double value) {
        return Quantity.of(value, CourseReplay.TONNES);
    }

    Derivation total() {
        return replay.node(
                Text.of("碳排放总量", "total emissions"),
                totalValue(),
                Text.of("直接排放 ＋ 间接排放", "direct + indirect emissions"),
                List.of(
                        replay.see("direct", Text.of("直接排放", "direct emissions"), directValue()),
                        replay.see("indirect", Text.of("间接排放", "indirect emissions"), indirectValue())));
    }

    Derivation direct() {
        var parents = new ArrayList<Derivation>();
        for (Functional functional : Functional.values()) {
            parents.add(replay.see(departmentKey(functional), functional.text(), directValue(functional)));
        }
        return replay.node(Text.of("直接排放", "direct emissions"), directValue(), SUM, parents);
    }

    Derivation indirect() {
        var parents = new ArrayList<Derivation>();
        for (CarrierKind kind : List.of(CarrierKind.ELECTRICITY, CarrierKind.HEAT)) {
            parents.add(
                    replay.see("indirect/" + kind.name().toLowerCase(Locale.ROOT), kind.text(), indirectValue(kind)));
        }
        return replay.node(Text.of("间接排放", "indirect emissions"), indirectValue(), SUM, parents);
    }

    Derivation direct(Functional functional) {
        Model model = replay.model;
        var parents = new ArrayList<Derivation>();
        for (int cell = 0; cell < course.burnt.length; cell++) {
            if (course.consumer(cell).functional() == functional && course.burnt[cell][replay.y] != 0) {
                Text label = replay.cell(cell);
                parents.add(replay.see(
                        "direct/" + CourseReplay.id(model, cell),
                        label,
                        Quantity.of(course.burnt[cell][replay.y], CourseReplay.TONNES)));
            }
        }
        for (int o = 0; o < course.other.length; o++) {
            OtherEmissions other = model.system.others().get(o);
            if (other.functional() == functional && course.other[o][replay.y] != 0) {
                parents.add(replay.see(
                        "other/" + other.id(),
                        Text.of(
                                other.name().chinese() + "（" + other.gas().name() + "）",
                                other.name().english() + ", " + other.gas()),
                        Quantity.of(course.other[o][replay.y], CourseReplay.TONNES)));
            }
        }
        for (int m = 0; m < course.moved.length; m++) {
            if (course.department(m) == functional && course.moved[m][replay.y] != 0) {
                parents.add(replay.see(
                        "measure/" + model.moves.get(m).move().measure().id() + "/other",
                        model.moves.get(m).move().measure().name(),
                        Quantity.of(course.moved[m][replay.y], CourseReplay.TONNES)));
            }
        }
        return replay.node(
                Text.of(
                        functional.text().chinese() + "直接排放",
                        "direct emissions of " + functional.text().english()),
                directValue(functional),
                SUM,
                parents);
    }

    /** Final use of a kind of energy, or of all. */
    Quantity used(Predicate<CarrierKind> meant) {
        return sum(cell ->
                replay.model.cells.consumer(cell) < replay.model.finals && meant.test(replay.model.cells.kind(cell)));
    }

    /** What plants burn of a kind. */
    Quantity burntValue(CarrierKind kind) {
        return sum(cell ->
                replay.model.cells.consumer(cell) >= replay.model.finals && replay.model.cells.kind(cell) == kind);
    }

    private Quantity sum(IntPredicate cells) {
        var total = new Sum();
        for (int cell = 0; cell < course.use.length; cell++) {
            if (cells.test(cell)) {
                total.add(course.use[cell][replay.y]);
            }
        }
        return Quantity.of(total.value(), CourseReplay.COAL);
    }

    Derivation use(CarrierKind kind) {
        var parents = new ArrayList<Derivation>();
        for (Functional functional : Functional.values()) {
            Quantity value = used(functional, kind);
            if (value.value() != 0) {
                parents.add(replay.see(useKey(functional, kind), functional.text(), value));
            }
        }
        return replay.node(
                Text.of("终端用能中的" + kind.text().chinese(), kind.text().english() + " in final use"),
                used(each -> each == kind),
                SUM,
                parents);
    }

    Quantity used(Functional functional, CarrierKind kind) {
        return sum(cell -> isUsed(cell, functional, kind));
    }

    private boolean isUsed(int cell, Functional functional, CarrierKind kind) {
        return replay.model.cells.consumer(cell) < replay.model.finals
                && course.consumer(cell).functional() == functional
                && replay.model.cells.kind(cell) == kind;
    }

    private List<Integer> cells(Functional functional, CarrierKind kind) {
        return IntStream.range(0, course.use.length)
                .filter(cell -> isUsed(cell, functional, kind))
                .boxed()
                .toList();
    }

    Derivation use(Functional functional, CarrierKind kind) {
        return replay.node(
                Text.of(
                        functional.text().chinese() + "终端用能中的" + kind.text().chinese(),
                        kind.text().english() + " in the final use of "
                                + functional.text().english()),
                used(functional, kind),
                SUM,
                cells(functional, kind).stream()
                        .filter(cell -> course.use[cell][replay.y] != 0)
                        .map(replay::seeUse)
                        .toList());
    }

    /** All final use. */
    Derivation uses() {
        var parents = new ArrayList<Derivation>();
        for (CarrierKind kind : KINDS) {
            Quantity value = used(each -> each == kind);
            if (value.value() != 0) {
                parents.add(replay.see(useKey(kind), kind.text(), value));
            }
        }
        return replay.node(Text.of("终端用能", "final use of energy"), used(any -> true), SUM, parents);
    }

    /** What plants of power and heat burn of a kind. */
    Derivation burnt(CarrierKind kind) {
        var parents = new ArrayList<Derivation>();
        for (int cell = 0; cell < course.use.length; cell++) {
            if (replay.model.cells.consumer(cell) >= replay.model.finals && replay.model.cells.kind(cell) == kind) {
                parents.add(replay.seeUse(cell));
            }
        }
        return replay.node(
                Text.of(
                        "火力发电和供热投入的" + kind.text().chinese(),
                        kind.text().english() + " burnt by plants of power and heat"),
                burntValue(kind),
                SUM,
                parents);
    }

    /** The share of electricity in final use; empty where nothing is used. */
    private Optional<Derivation> electrification() {
        Quantity all = used(any -> true);
        Quantity power = used(kind -> kind == CarrierKind.ELECTRICITY);
        return all.value() <= 0
                ? Optional.empty()
                : Optional.of(replay.node(
                        Text.of("电力占终端用能的比重", "share of electricity in final use"),
                        Quantity.of(power.value() / all.value(), Unit.ONE),
                        Text.of("终端用电 ÷ 终端用能（当量值）", "electricity ÷ all final use, by calorific value"),
                        List.of(
                                replay.see(useKey(CarrierKind.ELECTRICITY), CarrierKind.ELECTRICITY.text(), power),
                                replay.see("final/all", Text.of("终端用能", "final use of energy"), all))));
    }

    /** Emissions by product and by person, where the city told both; the share of electricity in final use. */
    Map<String, Derivation> ratios() {
        var ratios = new LinkedHashMap<String, Derivation>();
        ratio("gdp", Text.of("单位GDP碳排放（2015年价）", "emissions by GDP at 2015 prices"), INTENSITY)
                .ifPresent(found -> ratios.put("intensity", found));
        ratio("population", Text.of("人均碳排放", "emissions by person"), PER_CAPITA)
                .ifPresent(found -> ratios.put("per_capita", found));
        electrification().ifPresent(found -> ratios.put("electrification", found));
        return ratios;
    }

    /** Total in tonnes ÷ a driver in 亿元 or 万人, in 万元 or persons. */
    private Optional<Derivation> ratio(String driver, Text label, Unit unit) {
        for (int d = 0; d < replay.model.drivers.size(); d++) {
            if (replay.model.drivers.get(d).id().equals(driver) && course.driver[d][replay.y] > 0) {
                double value = totalValue().value() / course.driver[d][replay.y] / 10_000;
                return Optional.of(replay.node(
                        label,
                        Quantity.of(value, unit),
                        Text.of("碳排放总量 ÷ 该驱动因素", "total emissions ÷ the driver"),
                        List.of(
                                replay.see("total", Text.of("碳排放总量", "total emissions"), totalValue()),
                                replay.seeDriver(d, replay.y))));
            }
        }
        return Optional.empty();
    }
}
