package org.tanlu.potential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Idle;
import org.tanlu.energy.Move;
import org.tanlu.potential.Potential.Costing;
import org.tanlu.potential.Potential.Screening;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/** Assesses each measure of the library in this city (clauses 8.1 to 8.7). */
@Clause("8.1")
final class Assessment {
    private static final YearSeries<Emissions> NOTHING = YearSeries.of(Map.of());
    private static final Screening UNSCREENED = new Screening(Quantity.of(0, Unit.ONE), false);

    private final Course course;
    private final EnergySystem system;
    private final ReferenceData reference;
    private final Terms terms;
    private final SupplyFactors factors;
    private final TechnicalPotential technical;
    private final Applicable applicable;
    private final Choices choices;

    Assessment(
            Course course,
            ReferenceData reference,
            Terms terms,
            TechnicalPotential technical,
            Applicable applicable,
            Choices choices) {
        this.course = course;
        this.system = course.system();
        this.reference = reference;
        this.terms = terms;
        this.factors = SupplyFactors.of(course);
        this.technical = technical;
        this.applicable = applicable;
        this.choices = choices;
    }

    SupplyFactors factors() {
        return factors;
    }

    /** All measures, in the order of the library. */
    List<Potential> all() {
        List<Potential> found =
                reference.measures().inOrder().stream().map(this::assess).toList();
        return new Screen(terms).screened(found);
    }

    private Potential assess(Measure measure) {
        Optional<Text> against = applicable.against(measure);
        Optional<Move> move = system.moves().stream()
                .filter(each -> each.measure().equals(measure))
                .findFirst();
        if (move.isPresent() && against.isEmpty()) {
            return available(move.get());
        }
        Standing standing = against.map(reason -> Standing.NOT_APPLICABLE)
                .or(() -> Optional.ofNullable(system.without().get(measure)).map(Assessment::standing))
                .orElse(Standing.UNTOLD);
        return idle(measure, standing, against.orElseGet(() -> reason(measure, standing)));
    }

    private static Standing standing(Idle idle) {
        return switch (idle) {
            case OUTSIDE -> Standing.OUTSIDE;
            case ENABLING -> Standing.ENABLING;
            case UNTOLD -> Standing.UNTOLD;
            case EXHAUSTED -> Standing.EXHAUSTED;
            case WITHOUT_ENERGY -> Standing.WITHOUT_ENERGY;
        };
    }

    private Potential idle(Measure measure, Standing standing, Text reason) {
        Quantity none = Quantity.of(0, measure.unit());
        return new Potential(
                measure,
                standing,
                reason,
                technical.of(measure),
                none,
                none,
                Diffusion.of(measure, system.baseYear()),
                Optional.empty(),
                NOTHING,
                NOTHING,
                new Costing(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                Optional.empty(),
                overlaps(measure),
                UNSCREENED,
                choices.of(measure));
    }

    private Text reason(Measure measure, Standing standing) {
        if (standing == Standing.UNTOLD) {
            Text items = Facts.joined(technical.untold(measure));
            return Text.of("缺" + items.chinese(), items.english() + " not told");
        }
        return standing.text();
    }

    private Potential available(Move move) {
        Measure measure = move.measure();
        UnitEffect effect = UnitEffect.of(move, system);
        Diffusion diffusion = Diffusion.of(measure, system.baseYear());
        var perUnit = new TreeMap<Integer, Emissions>();
        var abatement = new TreeMap<Integer, Emissions>();
        for (int year = system.baseYear(); year <= course.horizon(); year++) {
            Emissions avoided = effect.abatement(factors, year);
            perUnit.put(year, avoided);
            abatement.put(
                    year,
                    avoided.times(units(move, year) * diffusion.share(year).value()));
        }
        return new Potential(
                measure,
                Standing.AVAILABLE,
                Text.of("", ""),
                Optional.of(move.potential().plus(move.done())),
                move.done(),
                move.potential(),
                diffusion,
                Optional.of(effect),
                YearSeries.of(perUnit),
                YearSeries.of(abatement),
                costing(move, effect),
                effect.breakEven(factors, terms.year()),
                overlaps(measure),
                UNSCREENED,
                choices.of(measure));
    }

    /** What can be there in a year if nothing takes time. */
    private double units(Move move, int year) {
        double once = move.potential().value();
        return move.isYearly() ? once * (year - system.baseYear()) : once;
    }

    private Costing costing(Move move, UnitEffect effect) {
        var costs = new Costs(move.measure(), move.effect(), reference);
        Emissions avoided = effect.abatement(factors, terms.year());
        return new Costing(
                costs.in(terms.year(), terms.rate(), avoided),
                costs.in(terms.year(), terms.low(), avoided),
                costs.in(terms.year(), terms.high(), avoided),
                costs.missing());
    }

    private List<Measure> overlaps(Measure measure) {
        return reference.measures().excludedBy(measure.id()).stream()
                .map(reference.measures()::measure)
                .toList();
    }
}
