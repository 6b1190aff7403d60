package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 情景数字 every number of a course with its key (clauses 9.1 and 9.2): totals, parts of departments, use and emissions of
 * every consumer by carrier, supply, measures, drivers, parameters. A key ends in its year.
 */
@Clause({"9.1", "9.2"})
final class CourseFigures {
    private final Course course;
    private final String prefix;
    private final Text name;
    private final int years;
    private final List<Figure> figures = new ArrayList<>();

    CourseFigures(Course course, String prefix, Text name) {
        this.course = course;
        this.prefix = prefix;
        this.name = name;
        this.years = course.horizon() - course.system().baseYear() + 1;
    }

    List<Figure> figures() {
        for (int y = 0; y < years; y++) {
            totals(y);
            consumers(y);
            supply(y);
            flows(y);
            further(y);
            parameters(y);
        }
        return figures;
    }

    private void totals(int y) {
        var sums = new CourseSums(replay(y));
        add("total", y, () -> new CourseSums(replay(y)).total(), sums.totalValue());
        add("direct", y, () -> new CourseSums(replay(y)).direct(), sums.directValue());
        add("indirect", y, () -> new CourseSums(replay(y)).indirect(), sums.indirectValue());
        for (Functional functional : Functional.values()) {
            add(
                    CourseSums.departmentKey(functional),
                    y,
                    () -> new CourseSums(replay(y)).direct(functional),
                    sums.directValue(functional));
            for (CarrierKind kind : CourseSums.KINDS) {
                add(
                        CourseSums.useKey(functional, kind),
                        y,
                        () -> new CourseSums(replay(y)).use(functional, kind),
                        sums.used(functional, kind));
            }
        }
        for (CarrierKind kind : CourseSums.KINDS) {
            add(CourseSums.useKey(kind), y, () -> new CourseSums(replay(y)).use(kind), sums.used(each -> each == kind));
            add(CourseSums.burntKey(kind), y, () -> new CourseSums(replay(y)).burnt(kind), sums.burntValue(kind));
        }
        add("final/all", y, () -> new CourseSums(replay(y)).uses(), sums.used(any -> true));
        sums.ratios().forEach((id, derivation) -> add(id, y, () -> derivation, derivation.value()));
    }

    private void flows(int y) {
        FlowReplay.own(FlowTrace.of(course, y))
                .forEach(link ->
                        add(link.figure(), y, () -> new FlowReplay(replay(y)).of(link.figure()), link.amount()));
    }

    private void further(int y) {
        for (FurtherUse use : course.system().primary().further()) {
            add(
                    "further/" + use.kind().id(),
                    y,
                    () -> new FurtherReplay(replay(y)).of(use),
                    course.further(use).find(course.system().baseYear() + y).orElseThrow());
        }
    }

    private void consumers(int y) {
        Model model = course.model;
        for (int cell = 0; cell < course.use.length; cell++) {
            int of = cell;
            add(
                    "use/" + CourseReplay.id(model, cell),
                    y,
                    replay -> replay.use(of),
                    course.use[cell][y],
                    CourseReplay.COAL);
            if (model.cells.factor(cell) != 0) {
                add(
                        "direct/" + CourseReplay.id(model, cell),
                        y,
                        replay -> replay.burnt(of),
                        course.burnt[cell][y],
                        CourseReplay.TONNES);
            }
        }
        for (int other = 0; other < course.other.length; other++) {
            int of = other;
            add(
                    "other/" + model.system.others().get(other).id(),
                    y,
                    replay -> replay.other(of),
                    course.other[other][y],
                    CourseReplay.TONNES);
        }
    }

    private void supply(int y) {
        for (SupplyPart part : SupplyPart.values()) {
            add(part.id(), y, () -> new SupplyReplay(replay(y)).part(part), CourseReplay.value(course, part, y));
        }
        for (CarrierKind kind : List.of(CarrierKind.ELECTRICITY, CarrierKind.HEAT)) {
            add(
                    "indirect/" + kind.name().toLowerCase(Locale.ROOT),
                    y,
                    () -> new SupplyReplay(replay(y)).indirect(kind),
                    new CourseSums(replay(y)).indirectValue(kind));
        }
        for (int move = 0; move < course.units.length; move++) {
            int of = move;
            Measures measures = new Measures(course, move);
            add("measure/" + measures.id(), y, replay -> replay.units(of), course.units[move][y], measures.unit());
            if (measures.hasOthers()) {
                add(
                        "measure/" + measures.id() + "/other",
                        y,
                        replay -> replay.moved(of),
                        course.moved[move][y],
                        CourseReplay.TONNES);
            }
        }
    }

    /** A measure by its index. */
    private record Measures(Course course, int index) {
        private Move move() {
            return course.model.moves.get(index).move();
        }

        String id() {
            return move().measure().id();
        }

        Unit unit() {
            return move().measure().unit();
        }

        boolean hasOthers() {
            return move().others().tonnes() != 0;
        }
    }

    private void parameters(int y) {
        IntStream.range(0, course.model.drivers.size())
                .forEach(d -> add(
                        "driver/" + course.model.drivers.get(d).id(),
                        y,
                        replay -> replay.driver(d),
                        course.driver[d][y],
                        course.model.drivers.get(d).definition().unit()));
        course.assumptions()
                .values()
                .forEach(assumption -> add(
                        "parameter/" + assumption.parameter(),
                        y,
                        () -> replay(y).parameter(assumption),
                        assumption.in(course.system().baseYear() + y)));
    }

    private CourseReplay replay(int y) {
        return new CourseReplay(course, prefix, name, y);
    }

    private void add(String id, int y, Function<CourseReplay, Derivation> derivation, double value, Unit unit) {
        add(id, y, () -> derivation.apply(replay(y)), Quantity.of(value, unit));
    }

    private void add(String id, int y, Supplier<Derivation> derivation, Quantity value) {
        figures.add(new Figure(prefix + "/" + id + "/" + (course.system().baseYear() + y), value, derivation));
    }
}
