package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;

/** Every number of a pathway with its key and how it came about (clause 10.1). */
@Clause("10")
final class PathwayFigures {
    static final String KEY = "pathway/";

    private final Route route;
    private final PathwayReplay replay;
    private final List<Figure> figures = new ArrayList<>();

    PathwayFigures(Route route) {
        this.route = route;
        this.replay = new PathwayReplay(route);
    }

    List<Figure> figures() {
        Pathway pathway = route.pathway();
        add(KEY + "cost", pathway.cost(), replay::cost);
        add(KEY + "gap", pathway.proof().gap(), replay::gap);
        pathway.emission().byYear().forEach((year, emitted) -> {
            add(KEY + "emissions/" + year, emitted.toQuantity(), () -> replay.emissions(year));
            Emissions avoided = route.avoided(year);
            add(KEY + "abatement/" + year, avoided.toQuantity(), () -> replay.abatement(year));
            Emissions without = route.base().total().find(year).orElseThrow();
            add(KEY + "without/" + year, without.toQuantity(), () -> replay.without(year));
        });
        for (PlanPeriod period : route.schedule().periods()) {
            String of = period.first() + "-" + period.last();
            add(KEY + "investment/" + of, route.invested(period), () -> replay.investment(period));
        }
        figures.addAll(new OverviewFigures(route, KEY).sums());
        figures.addAll(new OverviewFigures(route, KEY).starts(route.schedule().periods()));
        route.schedule().actions().forEach(this::action);
        return figures;
    }

    private void action(Scheduled scheduled) {
        Pathway.Action action = scheduled.action();
        String key = KEY + scheduled.measure().id() + "/";
        add(key + "cost", action.cost(), () -> replay.cost(action));
        add(key + "investment", action.invested(), () -> replay.investment(action));
        for (int year = route.base().system().baseYear() + 1;
                year <= route.base().horizon();
                year++) {
            int at = year;
            Quantity units = action.units().find(year).orElseThrow();
            add(key + "units/" + year, units, () -> replay.units(action, at));
            Quantity invested = action.investment().find(year).orElseThrow();
            add(key + "investment/" + year, invested, () -> replay.investment(action, at));
            Emissions avoided = action.abatement().find(year).orElseThrow();
            add(key + "abatement/" + year, avoided.toQuantity(), () -> replay.abatement(action, at));
        }
        new CapturedCarbon(route).figures(scheduled, replay, figures);
        for (PlanPeriod period : route.schedule().periods()) {
            String of = "/" + period.first() + "-" + period.last();
            Unit yuan = action.cost().unit();
            add(
                    key + "investment" + of,
                    period.sum(action.investment(), yuan),
                    () -> replay.investment(action, period));
        }
    }

    private void add(String key, Quantity value, Supplier<Derivation> derivation) {
        figures.add(new Figure(key, value, derivation));
    }
}
