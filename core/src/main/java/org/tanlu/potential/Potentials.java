package org.tanlu.potential;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.energy.Course;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 碳减排潜力 the reduction potential of a city (chapter 8).
 *
 * @param course     the course whose factors of supply and levels of measures it rests on
 * @param terms      by which measures are compared
 * @param factors    the factors of supply of the course
 * @param profile    what the choice of measures has to heed of the city
 * @param measures   every measure of the library, in the order of the clauses
 * @param renewables how far each renewable is used
 * @param gaps       enterprises against benchmark and base levels
 * @param sectors    the sums by sector, the largest first
 * @param values     the city's own values of measures
 * @param sources    what the numbers rest on
 */
@Clause("8")
public record Potentials(
        Course course,
        Terms terms,
        SupplyFactors factors,
        CityProfile profile,
        List<Potential> measures,
        List<RenewableUse> renewables,
        List<EfficiencyGap> gaps,
        List<SectorPotential> sectors,
        List<OwnValue> values,
        Sources sources) {
    private static final int FIVE = 5;

    public Potentials {
        measures = List.copyOf(measures);
        renewables = List.copyOf(renewables);
        gaps = List.copyOf(gaps);
        sectors = List.copyOf(sectors);
        values = List.copyOf(values);
    }

    /** When the three classes of existing buildings are renovated, in the order of the clause. */
    @Clause("C8.4.2.1-2")
    public List<Batch> renovation() {
        return new Batches(course).renovation();
    }

    /** When old cars that burn fuel leave; empty where the city told none. */
    @Clause("C8.4.3.2-2")
    public Optional<Batch> oldCars() {
        return new Batches(course).oldCars();
    }

    /** The measures of a standing. */
    public List<Potential> of(Standing standing) {
        return measures.stream()
                .filter(potential -> potential.standing() == standing)
                .toList();
    }

    /** The measures under a clause, sub-clauses included. */
    public List<Potential> under(String clause) {
        return measures.stream()
                .filter(potential -> potential.measure().clauses().stream()
                        .anyMatch(each -> each.equals(clause) || each.startsWith(clause + ".")))
                .toList();
    }

    /** The years for which abatement is told: after the base year up to the horizon. */
    public List<Integer> years() {
        return IntStream.rangeClosed(course.system().baseYear() + 1, course.horizon())
                .boxed()
                .toList();
    }

    /** The years of which documents print abatement: every fifth. */
    public List<Integer> milestones() {
        return years().stream()
                .filter(year -> year % FIVE == 0 || year == course.horizon())
                .toList();
    }

    /** What all sectors avoid in a year. */
    public Emissions avoided(int year) {
        return Emissions.sum(sectors.stream()
                .map(sector -> sector.avoided().find(year).orElse(Emissions.ZERO))
                .toList());
    }

    /** Every number that can be asked where it comes from. */
    public List<Figure> figures() {
        return new PotentialFigures(this).figures();
    }
}
