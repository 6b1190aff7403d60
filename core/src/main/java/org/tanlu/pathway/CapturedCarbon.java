package org.tanlu.pathway;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.energy.Move;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Capture;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 碳捕集、利用与封存 what becomes of the CO2 that actions take (definition 3.5): of a tonne taken at plants or works so much is
 * stored, or held in products for long, as the action removes from emissions; the rest escapes.
 */
@Clause({"C3.5", "8.6"})
public final class CapturedCarbon {
    private final Route route;

    /** Of a pathway. */
    public CapturedCarbon(Route route) {
        this.route = route;
    }

    /** What becomes of what a measure captures; empty where it captures nothing. */
    public Optional<Capture.Fate> fate(Measure measure) {
        return move(measure).map(found -> found.captures().get(0).fate());
    }

    /** What an action stores or uses for long in a year, in tCO2e. */
    public Emissions held(Scheduled action, int year) {
        double units = action.action().units().find(year).map(Quantity::value).orElse(0.0);
        return Emissions.tonnes(-units * each(action.measure()).tonnes());
    }

    /** The key of what is stored or used in a year. */
    public static String key(Measure measure, Capture.Fate fate, int year) {
        return PathwayFigures.KEY + measure.id() + "/" + fate.name().toLowerCase(Locale.ROOT) + "/" + year;
    }

    private Optional<Move> move(Measure measure) {
        return route.base().system().moves().stream()
                .filter(move -> move.measure().id().equals(measure.id())
                        && !move.captures().isEmpty())
                .findFirst();
    }

    private Emissions each(Measure measure) {
        return move(measure).map(Move::others).orElse(Emissions.ZERO);
    }

    void figures(Scheduled scheduled, PathwayReplay replay, List<Figure> figures) {
        fate(scheduled.measure()).ifPresent(fate -> {
            for (int year = route.base().system().baseYear() + 1;
                    year <= route.base().horizon();
                    year++) {
                int at = year;
                figures.add(new Figure(
                        key(scheduled.measure(), fate, year),
                        held(scheduled, year).toQuantity(),
                        () -> derived(scheduled, fate, at, replay)));
            }
        });
    }

    private Derivation derived(Scheduled scheduled, Capture.Fate fate, int year, PathwayReplay replay) {
        boolean isUsed = fate == Capture.Fate.USED;
        return new Derivation(
                Text.of(
                        scheduled.measure().name().chinese() + "：" + year + (isUsed ? "年长期利用量" : "年封存量"),
                        scheduled.measure().name().english() + ": " + (isUsed ? "held in products in " : "stored in ")
                                + year),
                held(scheduled, year).toQuantity(),
                Text.of("处理量 × 每吨长期固定的量", "what is taken × what is held for long of a tonne"),
                "3.5",
                List.of(
                        replay.units(scheduled.action(), year)
                                .keyed(PathwayFigures.KEY + scheduled.measure().id() + "/units/" + year),
                        Derivation.leaf(
                                Text.of("每吨长期固定的量", "held for long of a tonne"),
                                Emissions.tonnes(-each(scheduled.measure()).tonnes())
                                        .toQuantity(),
                                Text.of("工艺排放系数的相反数", "the negative of the process emission of a unit"))));
    }
}
