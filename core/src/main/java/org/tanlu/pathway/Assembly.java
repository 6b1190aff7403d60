package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tanlu.energy.Course;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Effect;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureCost;
import org.tanlu.reference.ReferenceData;

/** Makes a {@link Task} of a city's baseline, the library of measures and what is wanted. One use only. */
final class Assembly {
    private static final double TCE = 10_000;
    /** The steepest part of a logistic curve that takes a year from a tenth to nine tenths. */
    private static final double STEEPEST = StrictMath.log(9) / 2;

    private final Course baseline;
    private final PathwayTerms terms;
    private final ReferenceData reference;
    private final int base;
    private final int years;
    private final Prices prices;
    private final Map<String, Split> splits = new LinkedHashMap<>();
    private final Map<Measure, LeftOut> leftOut = new LinkedHashMap<>();

    Assembly(Course baseline, PathwayTerms terms, ReferenceData reference) {
        this.baseline = baseline;
        this.terms = terms;
        this.reference = reference;
        this.base = baseline.system().baseYear();
        this.years = baseline.horizon() - base + 1;
        this.prices = new Prices(reference, base, years);
    }

    Task task() {
        var splitter = new Splitter(baseline);
        for (Move move : baseline.system().moves()) {
            LeftOut.reason(move)
                    .ifPresentOrElse(
                            reason -> leftOut.put(move.measure(), reason),
                            () -> splits.put(move.measure().id(), splitter.split(move)));
        }
        Response response = Response.of(baseline, places(), splitter, sums());
        var candidates = new ArrayList<Candidate>();
        splits.values().forEach(split -> candidates.add(candidate(split, response)));
        terms.enabling().forEach((measure, amount) -> candidates.add(enabling(measure, amount)));
        Map<Place, double[]> cells = cells(candidates, splitter);
        var priced = new LinkedHashMap<Place, double[]>();
        cells.keySet().forEach(place -> priced.put(place, prices.ofCell(place.carrier())));
        var economy = new Economy(
                new Discount(terms.discount().value()), terms.missing().value(), prices.power(), prices.heat(), priced);
        return new Task(base, city(cells), candidates, reference.measures().dependencies(), economy, aims());
    }

    PathwayTerms terms() {
        return terms;
    }

    Prices prices() {
        return prices;
    }

    Map<String, Split> splits() {
        return splits;
    }

    Map<Measure, LeftOut> leftOut() {
        return leftOut;
    }

    /** The sums that the wanted indicators are made of. */
    private Set<CitySum> sums() {
        Set<CitySum> sums = EnumSet.noneOf(CitySum.class);
        for (Wanted wanted : terms.wanted()) {
            AimedIndicator indicator = AimedIndicator.find(wanted.indicator()).orElseThrow();
            sums.add(indicator.of());
            sums.addAll(indicator.in());
        }
        return sums;
    }

    private List<Place> places() {
        Set<Place> places = new LinkedHashSet<>();
        for (Split split : splits.values()) {
            places.addAll(split.own().changes().keySet());
            split.uses()
                    .forEach(use ->
                            use.forEach(part -> places.addAll(part.changes().keySet())));
        }
        return List.copyOf(places);
    }

    private Candidate candidate(Split split, Response response) {
        Move move = split.move();
        double[] least = Columns.of(baseline.units(move));
        var most = new double[years];
        for (int y = 0; y < years; y++) {
            most[y] = move.potential().value() * (move.isYearly() ? y : 1);
        }
        List<List<Candidate.Part>> uses = split.uses().stream()
                .map(use -> use.stream()
                        .map(part -> new Candidate.Part(part.name(), Impact.of(part, response, years)))
                        .toList())
                .toList();
        return new Candidate(
                move.measure().id(),
                move.measure().responsible().lead(),
                levels(move.measure(), move.done().value(), least, most, 0),
                rollout(move.measure()),
                price(move.measure(), savedCoal(move), move.effect()),
                Impact.of(split, response, years),
                uses);
    }

    /** What enables others is put in order even where nobody knows what it costs. */
    private Candidate enabling(Measure measure, Quantity amount) {
        boolean isKnown = measure.cost().investment().isPresent();
        if (!isKnown) {
            leftOut.put(measure, LeftOut.ORDER_ONLY);
        }
        double[] free = new double[years];
        var nothing = new Impact(free, free, free, free, new LinkedHashMap<>());
        return new Candidate(
                measure.id(),
                measure.responsible().lead(),
                levels(measure, 0, free, Columns.filled(years, amount.value()), isOne(amount) ? 1 : 0),
                rollout(measure),
                isKnown
                        ? price(measure, 0, Effect.NONE)
                        : new Candidate.Price(free, free, measure.cost().lifetime(), 0),
                nothing,
                List.of());
    }

    private static boolean isOne(Quantity amount) {
        return amount.unit().symbol().equals("个") && amount.value() == 1;
    }

    private Candidate.Levels levels(Measure measure, double done, double[] least, double[] most, int lots) {
        double[] ceiling = most.clone();
        Optional.ofNullable(terms.ceilings().get(measure.id())).ifPresent(shares -> {
            for (int y = 0; y < years; y++) {
                ceiling[y] *= shares.find(base + y).map(Quantity::value).orElse(1.0);
            }
        });
        return new Candidate.Levels(done, least, most, ceiling, lots);
    }

    private Candidate.Rollout rollout(Measure measure) {
        Measure.Rollout rollout = measure.rollout();
        int first = terms.from() - base + rollout.lead();
        first = StrictMath.max(first, rollout.earliest().orElse(base) - base);
        return new Candidate.Rollout(
                rollout.lead(),
                StrictMath.max(1, first),
                StrictMath.min(1, STEEPEST / StrictMath.max(1, rollout.ramp())));
    }

    private Candidate.Price price(Measure measure, double savedCoal, Effect effect) {
        MeasureCost cost = measure.cost();
        double units = cost.basis() == MeasureCost.Basis.SAVED_TCE ? savedCoal : 1;
        var invest = new double[years];
        double[] yearly = hydrogen(effect);
        for (int y = 0; y < years; y++) {
            invest[y] = cost.investment(base + y).orElseThrow().usual().value() * units;
            double share = cost.yearlyShare().map(Quantity::value).orElse(0.0);
            yearly[y] += cost.yearly().map(range -> range.usual().value()).orElse(share * invest[y]);
        }
        return new Candidate.Price(
                invest, yearly, cost.lifetime(), terms.publicShare().value());
    }

    /** The hydrogen that a unit takes, which the balance holds within other energy. */
    private double[] hydrogen(Effect effect) {
        return Optional.ofNullable(effect.energy().get("hydrogen"))
                .map(amount -> prices.of("hydrogen", amount))
                .orElseGet(() -> new double[years]);
    }

    /** What a unit spares, in tonnes of standard coal. */
    private static double savedCoal(Move move) {
        return move.uses().stream()
                        .mapToDouble(use -> -StrictMath.min(0, use.change().value()))
                        .sum()
                * TCE;
    }

    private static Map<Place, double[]> cells(List<Candidate> candidates, Splitter splitter) {
        var cells = new LinkedHashMap<Place, double[]>();
        for (Candidate candidate : candidates) {
            candidate.own().cells().keySet().forEach(place -> cells.put(place, splitter.use(place)));
            candidate
                    .uses()
                    .forEach(use -> use.forEach(part ->
                            part.impact().cells().keySet().forEach(place -> cells.put(place, splitter.use(place)))));
        }
        return cells;
    }

    private CityCourse city(Map<Place, double[]> cells) {
        double[] emission = Columns.difference(
                Columns.tonnes(baseline.total()), Columns.tonnes(baseline.indirect(CarrierKind.ELECTRICITY)), 1);
        String power = baseline.system().electricity().carrier().id();
        double[] factor = Optional.ofNullable(
                        baseline.assumptions().get(Parameters.supply(power, Parameters.IMPORT_FACTOR)))
                .map(assumption -> Columns.of(assumption.values()))
                .orElseGet(() -> new double[years]);
        return new CityCourse(
                emission,
                Columns.of(baseline.supply(SupplyPart.POWER_IMPORT)),
                Columns.of(baseline.supply(SupplyPart.POWER_CLEAN)),
                factor,
                cells,
                left());
    }

    /** What every measure that captures finds beyond what the baseline captures, no less than nothing. */
    private Map<String, double[]> left() {
        var left = new LinkedHashMap<String, double[]>();
        List<Move> moves = baseline.system().moves();
        moves.stream().filter(move -> !move.captures().isEmpty()).forEach(capturing -> {
            double[] sum = Columns.tonnes(baseline.capturable(capturing));
            for (Move move : moves) {
                double[] each = Columns.filled(years, move.leaves(capturing).tonnes());
                Columns.add(sum, each, Columns.of(baseline.units(move)));
            }
            for (int y = 0; y < years; y++) {
                sum[y] = StrictMath.max(0, sum[y]);
            }
            left.put(capturing.measure().id(), sum);
        });
        return left;
    }

    private Aims aims() {
        List<Aims.Fall> falls = terms.falls().stream()
                .map(fall -> new Aims.Fall(
                        fall.indicator(),
                        fall.year() - base,
                        fall.share().value(),
                        fall.growth().value()))
                .toList();
        return new Aims(
                most(terms.caps(), Emissions::tonnes),
                falls,
                terms.wanted().stream().map(this::indicator).toList(),
                most(terms.below(), Emissions::tonnes),
                terms.peak().orElse(base) - base,
                terms.neutral().orElse(base) - base,
                terms.starts().orElse(0),
                most(terms.budget(), Quantity::value));
    }

    /** A column of limits, infinite where none is told. */
    private <T> double[] most(YearSeries<T> limits, ToDoubleFunction<T> value) {
        double[] column = Columns.filled(years, Double.POSITIVE_INFINITY);
        for (int y = 1; y < years; y++) {
            Optional<T> limit = limits.find(base + y);
            column[y] = limit.isPresent() ? value.applyAsDouble(limit.get()) : column[y];
        }
        return column;
    }

    private Aims.Indicator indicator(Wanted wanted) {
        AimedIndicator indicator = AimedIndicator.find(wanted.indicator()).orElseThrow();
        return new Aims.Indicator(
                wanted.indicator(),
                wanted.year() - base,
                side(indicator.of()),
                indicator.in().stream().map(this::side).toList(),
                wanted.limit(),
                indicator.isFloor());
    }

    private Aims.Side side(CitySum sum) {
        boolean isImported = sum == CitySum.NON_FOSSIL;
        return new Aims.Side(
                sum.of(baseline),
                (impact, y) -> impact.sum(sum)[y],
                isImported ? ImportedShare.imported(baseline) : new double[years],
                isImported ? ImportedShare.exports(baseline) : new double[years]);
    }
}
