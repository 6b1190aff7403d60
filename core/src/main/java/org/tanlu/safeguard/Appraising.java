package org.tanlu.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.AssessmentItem;
import org.tanlu.reference.ReferenceData;
import org.tanlu.safeguard.Appraisal.Item;
import org.tanlu.safeguard.Appraisal.Milestone;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Puts supervision and appraisal together: the library, the city's own, and the years of the pathway (clause 11.3). */
@Clause("11.3")
final class Appraising {
    private static final Bodies NOBODY = new Bodies("", List.of());

    private final Routes routes;
    private final ReferenceData reference;
    private final OwnSafeguards own;

    Appraising(Routes routes, ReferenceData reference, OwnSafeguards own) {
        this.routes = routes;
        this.reference = reference;
        this.own = own;
    }

    Appraisal appraisal() {
        return new Appraisal(
                items(AssessmentItem.Kind.OBJECT, OwnSafeguards.OBJECT),
                items(AssessmentItem.Kind.CALENDAR, OwnSafeguards.CALENDAR),
                items(AssessmentItem.Kind.SCORE, OwnSafeguards.SCORE),
                reference.safeguards().items(AssessmentItem.Kind.GRADE).stream()
                        .map(item -> item(item, Optional.empty()))
                        .toList(),
                routes.main().map(Appraising::milestones).orElse(List.of()));
    }

    private List<Item> items(AssessmentItem.Kind kind, String register) {
        var items = new ArrayList<Item>();
        for (AssessmentItem item : reference.safeguards().items(kind)) {
            Optional<Register.Row> row = own.about(register, item.id(), item.name());
            if (row.filter(OwnSafeguards::isDropped).isEmpty()) {
                items.add(item(item, row.filter(one -> !OwnSafeguards.isDrop(one))));
            }
        }
        own.added(register).forEach(row -> items.add(added(row)));
        return items;
    }

    private Item item(AssessmentItem item, Optional<Register.Row> change) {
        Bodies bodies = Bodies.of(item.lead(), item.support());
        String text = item.text().chinese();
        return new Item(
                item.name(),
                change.flatMap(Appraising::points).orElse(item.points().orElse(0)),
                change.map(row -> OwnSafeguards.content(row, text)).orElse(text),
                item.use().chinese(),
                change.map(row -> own.bodies(row, bodies)).orElse(bodies),
                change.isPresent() ? Origin.CHANGED : Origin.LIBRARY);
    }

    private Item added(Register.Row row) {
        return new Item(
                Text.of(row.text("item"), row.text("item")),
                points(row).orElse(0),
                row.text("content"),
                "",
                own.bodies(row, NOBODY),
                Origin.ADDED);
    }

    private static Optional<Integer> points(Register.Row row) {
        return row.findQuantity("points").map(points -> (int) StrictMath.rint(points.value()));
    }

    /** Every year of the five-year plan in which the pathway begins and of the next; then their last years. */
    private static List<Milestone> milestones(Route route) {
        List<PlanPeriod> periods = route.schedule().periods();
        if (periods.isEmpty()) {
            return List.of();
        }
        int first = route.schedule().actions().get(0).start();
        int close = periods.get(StrictMath.min(1, periods.size() - 1)).last();
        IntStream years = IntStream.concat(
                IntStream.rangeClosed(first, close), periods.stream().skip(2).mapToInt(PlanPeriod::last));
        return years.filter(year -> route.pathway().course().total().find(year).isPresent())
                .mapToObj(year -> milestone(route, year))
                .toList();
    }

    private static Milestone milestone(Route route, int year) {
        Emissions emission = route.pathway().course().total().find(year).orElseThrow();
        Emissions before = route.base().total().find(year).orElseThrow();
        int starts = route.schedule().where(action -> action.start() == year).size();
        int ends = route.schedule()
                .where(action -> action.action().end().orElse(0) == year)
                .size();
        return new Milestone(year, emission, before.minus(emission), starts, ends);
    }
}
