package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.Route;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.table.Place;
import org.tanlu.target.Targets;
import org.tanlu.trace.Figure;
import org.tanlu.web.desk.Draft;

/**
 * 未达到的目标 a target assigned to the city, or an aim that the guideline or a setting asks for, that the plan misses: what pages say
 * of it before anything else.
 *
 * @param name    what it is called
 * @param year    the year it is of
 * @param goal    the value that is wanted; empty where it is no number
 * @param reached the value that the plan has; empty where it is no number
 * @param gap     by how much it is missed
 * @param key     the key that the gap can be asked for by; may be empty
 * @param table   the table that tells the target
 * @param cell    where in the table; may be empty
 */
record MissedTarget(
        String name, int year, String goal, String reached, String gap, String key, String table, String cell) {
    private static final Shown WORDS = new Shown();
    /** Aims that no row of the register of plans asks for. */
    private static final Set<String> OTHERS = Set.of("peak", "neutral", "below");

    private static final double WAN = 10_000;
    private static final String CSV = ".csv";

    /** What a draft misses, in the order of the register. */
    static List<MissedTarget> of(Draft draft) {
        Plan plan = draft.composed().plan();
        var missed = new ArrayList<MissedTarget>();
        plan.targets()
                .ifPresent(targets ->
                        targets.assigned().forEach(each -> of(targets, each).ifPresent(missed::add)));
        plan.pathway()
                .main()
                .map(Route::pathway)
                .ifPresent(pathway -> pathway.aims().stream()
                        .filter(aim -> !aim.isReached() && OTHERS.contains(aim.id()))
                        .forEach(aim -> missed.add(of(aim))));
        return missed;
    }

    /** What it is called, with its year. */
    public String title() {
        return name.contains(String.valueOf(year)) ? name : WORDS.say(year + "年", year + " ") + name;
    }

    private static Optional<MissedTarget> of(Targets targets, PlanTarget each) {
        return targets.missed(each).map(gap -> {
            Optional<Figure> held = targets.answer(each).map(figure -> targets.told(each, figure));
            Place place = each.row().place();
            return new MissedTarget(
                    each.name(),
                    each.year(),
                    told(each.goal()),
                    held.map(Figure::value).map(MissedTarget::told).orElse(""),
                    gap(gap.value()),
                    gap.key(),
                    table(place),
                    cell(place));
        });
    }

    private static MissedTarget of(Aim aim) {
        return new MissedTarget(
                WORDS.say(aim.name()),
                aim.year(),
                "",
                "",
                Printed.grouped(aim.missed().value() / WAN, 1) + WORDS.say("万吨CO₂e", "×10⁴ tCO₂e"),
                "",
                "city",
                "");
    }

    private static String told(Quantity value) {
        boolean isYear = value.unit().symbol().equals("年");
        UnitWords unit = UnitWords.of(value.unit());
        double shown = value.value() * unit.scale();
        return (isYear ? Printed.number(shown, 0) : Printed.grouped(shown, 1)) + unit.unit();
    }

    /** Shares differ by percentage points. */
    private static String gap(Quantity value) {
        return value.unit().equals(Unit.PERCENT)
                ? Printed.number(value.value(), 1) + WORDS.say("个百分点", " percentage points")
                : told(value);
    }

    private static String table(Place place) {
        String file = place.file();
        return file.endsWith(CSV) ? file.substring(0, file.length() - CSV.length()) : "plans";
    }

    private static String cell(Place place) {
        return place.file().endsWith(CSV) && place.row() > 0 ? place.address() : "";
    }
}
