package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 情景推导 how the numbers of a course in one year came about (clauses 9.1 and 9.2), replayed on demand. A number that can be
 * asked for by itself stands in the derivation of another with its key, not unfolded.
 */
@Clause({"9.1", "9.2"})
final class CourseReplay {
    static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    static final Unit TONNES = Unit.TONNE_CO2E;
    private static final Unit FACTOR = new Unit("tCO2/万吨标准煤", "scenario_factor", 1);
    private static final Text SEE = Text.of("另有推导", "derived under its own key");

    final Course course;
    final Model model;
    final int y;
    final int year;
    private final String prefix;
    private final Text name;

    CourseReplay(Course course, String prefix, Text name, int y) {
        this.course = course;
        this.model = course.model;
        this.prefix = prefix;
        this.name = name;
        this.y = y;
        this.year = course.system().baseYear() + y;
    }

    /** The consumer and carrier of a cell, as keys have them. */
    static String id(Model model, int cell) {
        return model.system.consumers().get(model.cells.consumer(cell)).id() + "/"
                + model.cells.carrier(cell).id();
    }

    static Quantity value(Course course, SupplyPart part, int y) {
        return Quantity.of(part.of(course, y), part.unit(course.system()));
    }

    /** A number of this scenario and year with the numbers it follows from. */
    Derivation node(Text label, Quantity value, Text rule, List<Derivation> parents) {
        return new Derivation(
                Text.of(
                        name.chinese() + year + "年" + label.chinese(),
                        label.english() + " in the " + name.english() + ", " + year),
                value,
                rule,
                "9.1",
                parents);
    }

    /** A number that has its own key. */
    Derivation see(String id, Text label, Quantity value) {
        return see(id, label, value, year);
    }

    Derivation see(String id, Text label, Quantity value, int of) {
        return new Derivation(
                Text.of(of + "年" + label.chinese(), label.english() + ", " + of),
                value,
                SEE,
                "9.1",
                List.of(),
                prefix + "/" + id + "/" + of);
    }

    Derivation parameter(Assumption assumption) {
        return node(assumption.name(), assumption.in(year), assumption.origin().statement(), List.of());
    }

    /** A parameter as part of another number, where the scenario has it. */
    Optional<Derivation> of(String parameter) {
        return Optional.ofNullable(course.assumptions().get(parameter))
                .map(assumption -> new Derivation(
                        Text.of(
                                year + "年" + assumption.name().chinese(),
                                assumption.name().english() + ", " + year),
                        assumption.in(year),
                        assumption.origin().statement(),
                        "9.1",
                        List.of(),
                        prefix + "/parameter/" + parameter + "/" + year));
    }

    Derivation driver(int d) {
        Driver driver = model.drivers.get(d);
        Quantity value = Quantity.of(course.driver[d][y], driver.definition().unit());
        var parents = new ArrayList<Derivation>();
        of(Parameters.driver(driver.id())).ifPresent(parents::add);
        int parent = model.parent[d];
        if (parent >= 0) {
            parents.add(seeDriver(parent, y));
        }
        if (y == 0) {
            driver.data().stream()
                    .filter(datum -> datum.year() == year)
                    .forEach(datum -> datum.value()
                            .ifPresent(told -> parents.add(Derivation.leaf(
                                    datum.name(),
                                    told,
                                    Text.of(
                                            "来源：" + datum.source().title(),
                                            "source: " + datum.source().titleEnglish())))));
        }
        Text rule = parent < 0
                ? Text.of("等于该参数", "the parameter itself")
                : Text.of("该参数 × 所从属的驱动因素", "the parameter × the driver it is a multiple of");
        return node(driver.definition().name(), value, rule, parents);
    }

    Derivation seeDriver(int d, int at) {
        Driver driver = model.drivers.get(d);
        return see(
                "driver/" + driver.id(),
                driver.definition().name(),
                Quantity.of(course.driver[d][at], driver.definition().unit()),
                course.system().baseYear() + at);
    }

    /** Activity relative to the base year. */
    List<Derivation> activity(int d) {
        return d < 0 ? List.of() : List.of(seeDriver(d, y), seeDriver(d, 0));
    }

    Text cell(int cell) {
        Text consumer = course.consumer(cell).name();
        Text carrier = model.cells.carrier(cell).name();
        return Text.of(consumer.chinese() + "·" + carrier.chinese(), carrier.english() + " of " + consumer.english());
    }

    Derivation seeUse(int cell) {
        Text label = cell(cell);
        return see(
                "use/" + id(model, cell),
                Text.of(label.chinese() + "用量", "use of " + label.english()),
                Quantity.of(course.use[cell][y], COAL));
    }

    Derivation use(int cell) {
        Text label = cell(cell);
        Text name = Text.of(label.chinese() + "用量", "use of " + label.english());
        Quantity value = Quantity.of(course.use[cell][y], COAL);
        List<Derivation> changes = changes(cell);
        if (changes.isEmpty() && cell >= model.inUse) {
            return node(
                    name,
                    value,
                    Text.of("基年不使用，该年没有措施引入", "not used in the base year, nor brought in by measures"),
                    changes);
        }
        if (changes.isEmpty()) {
            return node(name, value, new CellReplay(this, cell).rule(), new CellReplay(this, cell).parents());
        }
        var parents = new ArrayList<Derivation>();
        if (cell < model.inUse) {
            parents.add(node(
                    Text.of(label.chinese() + "采取措施前用量", "use of " + label.english() + " before measures"),
                    Quantity.of(before(cell), COAL),
                    new CellReplay(this, cell).rule(),
                    new CellReplay(this, cell).parents()));
        }
        double before = cell < model.inUse ? before(cell) : 0;
        parents.add(node(
                Text.of(label.chinese() + "因措施的变化", "change of " + label.english() + " by measures"),
                Quantity.of(course.use[cell][y] - before, COAL),
                Text.of(
                        "按措施库顺序逐项作用；每项措施的节约或增加量按用量分摊到它涉及的各部门和品种，不超过剩余用量",
                        "measure by measure in the order of the library; each one's change is spread over its consumers and"
                                + " carriers by use, within what is left"),
                changes));
        return node(name, value, Text.of("采取措施前用量 ＋ 因措施的变化", "use before measures + change by measures"), parents);
    }

    /** The use of a cell without measures. */
    private double before(int cell) {
        int consumer = model.cells.consumer(cell);
        if (consumer >= model.finals) {
            return new PlantReplay(this, consumer).use(cell);
        }
        double activity = course.paths.intensity[consumer][y];
        if (model.consumerDriver[consumer] >= 0) {
            int d = model.consumerDriver[consumer];
            activity = activity * course.driver[d][y] / model.driverBase[d];
        }
        return activity * model.consumerBase[consumer] * course.paths.share[cell][y];
    }

    /** The measures that work on a cell, each with what it changes in all its cells together. */
    private List<Derivation> changes(int cell) {
        var changes = new ArrayList<Derivation>();
        for (int m = 0; m < model.moves.size(); m++) {
            Model.CompiledMove move = model.moves.get(m);
            for (int u = 0; u < move.change().length; u++) {
                if (course.units[m][y] != 0 && contains(move.cells()[u], cell)) {
                    changes.add(change(m, move.change()[u], move.cells()[u].length));
                }
            }
        }
        return changes;
    }

    private static boolean contains(int[] cells, int cell) {
        for (int each : cells) {
            if (each == cell) {
                return true;
            }
        }
        return false;
    }

    private Derivation change(int m, double byUnit, int cells) {
        Text measure = model.moves.get(m).move().measure().name();
        return new Derivation(
                Text.of("“" + measure.chinese() + "”的全部作用", "all effect of “" + measure.english() + "”"),
                Quantity.of(course.units[m][y] * byUnit, COAL),
                Text.of(
                        "采用量 × 单位采用量的用能变化；由" + cells + "项用能分摊",
                        "units × change of use by a unit; spread over " + cells + " uses"),
                "9.1",
                List.of(
                        seeUnits(m),
                        Derivation.leaf(
                                Text.of("单位采用量的用能变化", "change of use by a unit"),
                                Quantity.of(byUnit, COAL),
                                library(m))));
    }

    private Text library(int m) {
        var measure = model.moves.get(m).move().measure();
        return Text.of(
                "措施库" + measure.id() + "所替换的两种技术之差",
                "difference of the two technologies of measure " + measure.id() + " in the library");
    }

    Derivation seeUnits(int m) {
        var measure = model.moves.get(m).move().measure();
        return see(
                "measure/" + measure.id(),
                Text.of(
                        measure.name().chinese() + "采用量",
                        "units of " + measure.name().english()),
                Quantity.of(course.units[m][y], measure.unit()));
    }

    Derivation units(int m) {
        Move move = model.moves.get(m).move();
        Text measure = move.measure().name();
        var parents = new ArrayList<Derivation>();
        of(Parameters.measure(move.measure().id())).ifPresent(parents::add);
        String formula = move.measure().potential().formula().toString();
        Derivation told = Derivation.leaf(
                Text.of("潜力" + (move.isYearly() ? "（每年）" : ""), "potential" + (move.isYearly() ? " a year" : "")),
                move.potential().plus(move.done()),
                Text.of("按城市资料计算：" + formula, "by the city's data: " + formula));
        parents.add(move.done().value() == 0 ? told : left(move, told));
        return node(
                Text.of(measure.chinese() + "采用量", "units of " + measure.english()),
                Quantity.of(course.units[m][y], move.measure().unit()),
                Text.of(
                        "采用比例 × 潜力" + (move.isYearly() ? " × 距基年" + y + "年" : "") + "，不超过剩余可替代的用能",
                        "adoption × potential" + (move.isYearly() ? " × " + y + " years since the base year" : "")
                                + ", within the energy that is left to replace"),
                parents);
    }

    /** What is left of a potential when what was carried out already is taken off (clause 6). */
    private Derivation left(Move move, Derivation told) {
        return node(
                Text.of("剩余潜力", "potential that is left"),
                move.potential(),
                Text.of("潜力 － 已实施的规模", "potential − what was carried out already"),
                List.of(
                        told,
                        Derivation.leaf(
                                Text.of("基年及以前已实施的规模", "carried out up to the base year"),
                                move.done(),
                                Text.of("登记表“已开展的措施”", "register of existing measures"))));
    }

    Derivation moved(int m) {
        Move move = model.moves.get(m).move();
        Text measure = move.measure().name();
        return node(
                Text.of(measure.chinese() + "引起的非能源排放变化", "change of other emissions by " + measure.english()),
                Quantity.of(course.moved[m][y], TONNES),
                Text.of("采用量 × 单位采用量的排放变化", "units × change of emissions by a unit"),
                List.of(
                        seeUnits(m),
                        Derivation.leaf(
                                Text.of("单位采用量的排放变化", "change of emissions by a unit"),
                                move.others().toQuantity(),
                                library(m))));
    }

    Derivation burnt(int cell) {
        Text label = cell(cell);
        boolean isInUse = cell < model.inUse;
        return node(
                Text.of(label.chinese() + "直接排放", "direct emissions of " + label.english()),
                Quantity.of(course.burnt[cell][y], TONNES),
                Text.of("用量 × 单位用量排放", "use × emissions of a unit"),
                List.of(
                        seeUse(cell),
                        Derivation.leaf(
                                Text.of("单位用量排放", "emissions of a unit"),
                                Quantity.of(model.cells.factor(cell), FACTOR),
                                isInUse
                                        ? Text.of(
                                                "基年清单中该部门该品种的排放 ÷ 用量",
                                                "its emissions ÷ its use in the inventory of the base year")
                                        : Text.of(
                                                "因子表：该部门基年不用此品种",
                                                "table of factors: not used there in the base year"))));
    }

    Derivation other(int o) {
        OtherEmissions other = model.system.others().get(o);
        var parents = new ArrayList<Derivation>();
        Emissions base = other.emissions().find(course.system().baseYear()).orElseThrow();
        parents.add(Derivation.leaf(
                Text.of("基年排放", "emissions of the base year"), base.toQuantity(), Text.of("清单", "inventory")));
        Text follow = Text.of("不变", "constant");
        if (model.otherFuel[o] > 0) {
            follow = Text.of("所烧燃料用量（相对基年）", "fuel burnt, relative to the base year");
            for (int cell : model.otherCells[o]) {
                parents.add(seeUse(cell));
            }
        } else if (model.otherDriver[o] >= 0) {
            follow = Text.of("驱动因素（相对基年）", "its driver, relative to the base year");
            parents.addAll(activity(model.otherDriver[o]));
        }
        of(Parameters.emission(other.id())).ifPresent(parents::add);
        return node(
                Text.of(
                        other.name().chinese() + "（" + other.gas().name() + "）",
                        other.name().english() + ", " + other.gas()),
                Quantity.of(course.other[o][y], TONNES),
                Text.of(
                        "基年排放 × " + follow.chinese() + " × 单位活动排放",
                        "base year × " + follow.english() + " × emissions per activity"),
                parents);
    }
}
