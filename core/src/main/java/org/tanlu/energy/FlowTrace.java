package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tanlu.energy.EnergyFlows.Link;
import org.tanlu.energy.EnergyFlows.Point;
import org.tanlu.energy.EnergyFlows.Stage;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * Gathers the flows of energy in one year of a course (clause 9.2). Electricity and heat count at the value at which their
 * users take them; what is left over at plants and on the way is loss, what is missing there is named as well.
 */
@Clause("9.2")
final class FlowTrace {
    private static final double CLOSED = 1e-9;
    private static final Point PLANT_LOSSES =
            new Point(Stage.USE, "plant_losses", Text.of("加工转换损失", "losses of plants"));
    private static final Point NET_LOSSES =
            new Point(Stage.USE, "net_losses", Text.of("输配损失和差额", "losses of nets and difference"));
    private static final Point OWN_USE = new Point(Stage.USE, "plants", Text.of("电厂热源用能", "use by plants"));
    private static final Point UNLISTED =
            new Point(Stage.SUPPLY, "unlisted", Text.of("余热等未列来源", "waste heat and other sources not listed"));
    private static final Point DIFFERENCE =
            new Point(Stage.SUPPLY, "difference", Text.of("统计差额", "statistical difference"));

    private final Course course;
    private final int y;
    private final List<Link> links = new ArrayList<>();

    private FlowTrace(Course course, int y) {
        this.course = course;
        this.y = y;
    }

    static EnergyFlows of(Course course, int y) {
        var trace = new FlowTrace(course, y);
        trace.gather();
        return new EnergyFlows(trace.links);
    }

    private void gather() {
        for (CarrierKind kind : CourseSums.KINDS) {
            if (isMade(kind)) {
                supply(kind);
            } else {
                fuel(kind);
            }
            uses(kind);
        }
        List.of(CarrierKind.HEAT, CarrierKind.ELECTRICITY).forEach(this::close);
    }

    private static boolean isMade(CarrierKind kind) {
        return kind == CarrierKind.HEAT || kind == CarrierKind.ELECTRICITY;
    }

    static String id(CarrierKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The id of the plants that make electricity or heat. */
    static String plants(CarrierKind made) {
        return made == CarrierKind.HEAT ? EnergySystem.HEAT_PLANTS : EnergySystem.POWER_PLANTS;
    }

    private static Point plantsOf(CarrierKind made) {
        Text name = made == CarrierKind.HEAT ? Text.of("集中供热", "heat plants") : Text.of("火力发电", "thermal power plants");
        return new Point(Stage.PLANTS, plants(made), name);
    }

    private static Point supplied(String id, Text name) {
        return new Point(Stage.SUPPLY, id, name);
    }

    private static Point delivered(CarrierKind kind) {
        return new Point(Stage.DELIVERED, id(kind), kind.text());
    }

    /** A fuel goes into plants and to users. */
    private void fuel(CarrierKind kind) {
        Point from = supplied(id(kind), kind.text());
        for (CarrierKind made : List.of(CarrierKind.HEAT, CarrierKind.ELECTRICITY)) {
            add(inputKey(made, kind), from, plantsOf(made), kind, input(course, made, kind, y));
        }
        add(CourseSums.useKey(kind), from, delivered(kind), kind, used(kind));
    }

    static String inputKey(CarrierKind made, CarrierKind kind) {
        return "plants/" + plants(made) + "/" + id(kind);
    }

    /** What the plants of electricity or heat take of a kind. */
    static double input(Course course, CarrierKind made, CarrierKind kind, int y) {
        return sum(course, inputCells(course, made, kind), y);
    }

    static int[] inputCells(Course course, CarrierKind made, CarrierKind kind) {
        int place = made == CarrierKind.HEAT ? course.model.heatPlants : course.model.powerPlants;
        return IntStream.range(0, course.use.length)
                .filter(cell -> course.model.cells.consumer(cell) == place && course.model.cells.kind(cell) == kind)
                .toArray();
    }

    private static double sum(Course course, int[] cells, int y) {
        var total = new Sum();
        for (int cell : cells) {
            total.add(course.use[cell][y]);
        }
        return total.value();
    }

    private double used(CarrierKind kind) {
        return at(course.finalUse(kind).find(course.system().baseYear() + y).orElseThrow());
    }

    private static double at(Quantity quantity) {
        return quantity.value();
    }

    private void uses(CarrierKind kind) {
        for (Functional functional : Functional.values()) {
            Point to = new Point(Stage.USE, functional.name().toLowerCase(Locale.ROOT), functional.text());
            Quantity amount = course.use(functional, kind)
                    .find(course.system().baseYear() + y)
                    .orElseThrow();
            add(CourseSums.useKey(functional, kind), delivered(kind), to, kind, at(amount));
        }
        if (isMade(kind)) {
            double own = input(course, CarrierKind.HEAT, kind, y) + input(course, CarrierKind.ELECTRICITY, kind, y);
            add(CourseSums.burntKey(kind), delivered(kind), OWN_USE, kind, own);
        }
    }

    /** Electricity and heat come from plants, from local supply without fuel and from outside, or are exported. */
    private void supply(CarrierKind kind) {
        for (SupplyPart part : SupplyPart.values()) {
            if (part.kind() == kind) {
                double amount = coal(course, part, y);
                switch (part) {
                    case POWER_PLANTS, HEAT_PLANTS -> add(key(part), plantsOf(kind), delivered(kind), kind, amount);
                    case POWER_WITHOUT_FUEL ->
                        add(key(part), supplied(key(part), part.text()), delivered(kind), kind, amount);
                    case POWER_IMPORT, HEAT_IMPORT -> trade(part, amount);
                    case POWER_AVAILABLE, HEAT_AVAILABLE, POWER_CLEAN -> {}
                }
            }
        }
    }

    private void trade(SupplyPart part, double amount) {
        CarrierKind kind = part.kind();
        if (amount >= 0) {
            add(key(part), supplied(key(part), part.text()), delivered(kind), kind, amount);
        } else {
            Text name = Text.of(
                    "净调出" + kind.text().chinese(),
                    "net export of " + kind.text().english());
            add(key(part), delivered(kind), new Point(Stage.USE, key(part), name), kind, -amount);
        }
    }

    static String key(SupplyPart part) {
        return "flow/" + part.id();
    }

    /** A part of the supply in 万吨标准煤, at the value at which users take it. */
    static double coal(Course course, SupplyPart part, int y) {
        boolean isPower = part.kind() == CarrierKind.ELECTRICITY;
        double perCoal = isPower ? course.model.electricityPerCoal : course.model.heatPerCoal;
        Quantity amount = CourseReplay.value(course, part, y);
        return perCoal > 0
                ? amount.value() / perCoal
                : amount.in(CourseReplay.COAL).value();
    }

    /** What is left over where electricity or heat is made and delivered. */
    private void close(CarrierKind kind) {
        Point plants = plantsOf(kind);
        close("flow/" + plants(kind), plants, PLANT_LOSSES, UNLISTED, CarrierKind.TOTAL);
        close("flow/" + id(kind), delivered(kind), NET_LOSSES, DIFFERENCE, kind);
    }

    private void close(String key, Point point, Point loss, Point missing, CarrierKind kind) {
        var flows = new EnergyFlows(links);
        double in = at(flows.into(point));
        double left = in - at(flows.from(point));
        if (left > CLOSED * in) {
            add(key + "/losses", point, loss, kind, left);
        } else if (-left > CLOSED * (in - left)) {
            add(key + "/missing", missing, point, kind, -left);
        }
    }

    private void add(String figure, Point from, Point to, CarrierKind kind, double amount) {
        if (amount > 0) {
            links.add(new Link(figure, from, to, kind, Quantity.of(amount, CourseReplay.COAL)));
        }
    }
}
