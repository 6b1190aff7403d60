package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors.Entry;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 变化缓慢的量 asks about stocks and totals of a whole city, such as its population, that change between years more than such
 * quantities do: another area, another scope or another city (clause 4.2). How much that is stands in {@code quality.csv}.
 */
@Clause("4.2")
final class SlowChanges {
    /** Years farther apart tell nothing about each other. */
    private static final int YEARS = 5;

    private final Dossier city;
    private final List<Mapping.Taken> taken;
    private final ReferenceData reference;

    SlowChanges(Dossier city, List<Mapping.Taken> taken, ReferenceData reference) {
        this.city = city;
        this.taken = taken;
        this.reference = reference;
    }

    private record Other(int year, Quantity value, String where) {}

    /** What is asked of a number; empty for items that may change as they like. */
    Optional<Text> doubt(String item, Quantity told, int year) {
        Optional<Double> most = most(item);
        return most.flatMap(any -> nearest(item, year, told.unit()))
                .filter(other -> isFar(told, other.value(), most.orElseThrow(), Math.abs(other.year() - year)))
                .map(other -> question(told, year, other, most.orElseThrow()));
    }

    private Optional<Double> most(String item) {
        return reference.factors().categories().find("quality", Map.of("kind", "slow", "subject", item)).stream()
                .findFirst()
                .map(Entry::value)
                .map(value -> value.value().in(Unit.ONE).value());
    }

    /** The number of the nearest other year, of the city before the file's, the earlier of two. */
    private Optional<Other> nearest(String item, int year, Unit unit) {
        Stream<Other> ofCity = Optional.ofNullable(city.series().get(item)).stream()
                .flatMap(series -> series.byYear().values().stream())
                .filter(datum -> datum.value().isPresent())
                .map(datum -> new Other(
                        datum.year(), datum.value().orElseThrow(), datum.place().toString()));
        Stream<Other> ofFile = taken.stream()
                .filter(one -> one.item().equals(item) && one.quantity().isPresent())
                .map(one -> new Other(one.year(), one.quantity().orElseThrow(), Standing.name(one.place())));
        return Stream.concat(ofCity, ofFile)
                .filter(other -> other.year() != year
                        && Math.abs(other.year() - year) <= YEARS
                        && other.value().value() > 0
                        && other.value().unit().isCompatibleWith(unit))
                .min((one, other) -> Integer.compare(Math.abs(one.year() - year), Math.abs(other.year() - year)));
    }

    private static boolean isFar(Quantity told, Quantity other, double most, int years) {
        double times = Math.abs(told.in(other.unit()).value() / other.value());
        return Math.max(times, 1 / times) > StrictMath.pow(most, years);
    }

    private static Text question(Quantity told, int year, Other other, double most) {
        double times =
                Math.abs(told.in(other.value().unit()).value() / other.value().value());
        String factor = Print.significant(Math.max(times, 1 / times));
        return Text.of(
                year + "年 " + told + " 与 " + other.year() + "年 " + other.value() + "（" + other.where() + "）相差 " + factor
                        + " 倍，这类数一年间一般不超过 " + Print.significant(most)
                        + " 倍，范围、数值和单位对吗？确实如此、照原样采用写“是”，否则写“否”",
                year + ": " + told + " and " + other.value() + " of " + other.year() + " (" + other.where()
                        + ") differ " + factor + " times, which such a quantity hardly does beyond "
                        + Print.significant(most)
                        + " in a year. Are area, number and unit right? Write 是 to take it as it is, else 否.");
    }
}
