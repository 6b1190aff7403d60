package org.tanlu.scenario;

import static org.tanlu.scenario.IndicatorModel.share;
import static org.tanlu.scenario.IndicatorTerms.at;
import static org.tanlu.scenario.IndicatorTerms.quantity;
import static org.tanlu.scenario.IndicatorTerms.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.energy.Fleet;
import org.tanlu.energy.Move;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 新能源汽车保有量 the stock of new energy vehicles of a scenario: those that come by the turnover of the fleets, and those that
 * measures put in the place of vehicles on fuel. Measures work beside the fleets, so that the stock of the fleets alone would
 * leave out what the actions of the plan add (clauses 8.4.3.2 and 9.3).
 */
@Clause({"8.4.3.2", "9.3"})
final class NewEnergyVehicles {
    private static final String INDICATOR = "IND-B48";
    private static final String THOUSANDS = "千辆";
    /** What measures put on the road and counts as a new energy vehicle; motorcycles are none. */
    private static final Set<String> TECHNOLOGIES = Set.of(
            "bus_electric", "taxi_electric", "car_electric", "van_electric", "truck_electric", "truck_fuel_cell");

    private final Course course;
    private final IndicatorTerms terms;

    NewEnergyVehicles(Course course, IndicatorTerms terms) {
        this.course = course;
        this.terms = terms;
    }

    /** The stock in thousands; nothing where the city told no fleet or no stock of the base year. */
    Optional<Derivation> stock(int year) {
        return terms.indexed(INDICATOR, year, this::ofFleets).map(fleets -> {
            var parts = new ArrayList<Derivation>(List.of(fleets));
            parts.addAll(ofMeasures(year));
            return parts.size() == 1 ? fleets : sum(fleets.label(), parts);
        });
    }

    private Optional<Derivation> ofFleets(int year) {
        var parts = new ArrayList<Derivation>();
        for (Consumer consumer : course.system().consumers()) {
            if (consumer.fleet().isPresent()) {
                parts.add(Derivation.leaf(
                        consumer.name(),
                        quantity(vehicles(consumer, Fleet.ELECTRIC, year), THOUSANDS),
                        Text.of("电动车保有量，按新增和报废逐年推算", "electric vehicles, by those bought and scrapped")));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum(Text.of("电动车保有量", "electric vehicles"), parts));
    }

    /** What measures add, together never more than the vehicles on fuel that are left to be replaced. */
    private List<Derivation> ofMeasures(int year) {
        List<Move> moves = moves().filter(move -> units(move, year) > 0).toList();
        double all = moves.stream().mapToDouble(move -> units(move, year)).sum();
        double taken = all > 0 ? Math.min(1, onFuel(year) / all) : 0;
        return moves.stream()
                .map(move -> Derivation.leaf(
                        move.measure().name(),
                        quantity(taken * units(move, year), THOUSANDS),
                        Text.of("措施替换的燃油车辆，不超过仍在用的燃油车辆", "vehicles on fuel that the measure replaces, of those left")))
                .toList();
    }

    private Stream<Move> moves() {
        return course.system().moves().stream()
                .filter(move -> move.measure()
                        .technologyTo()
                        .filter(TECHNOLOGIES::contains)
                        .isPresent());
    }

    private double units(Move move, int year) {
        return at(course.units(move), year).value() / 1000;
    }

    private double onFuel(int year) {
        return course.system().consumers().stream()
                .filter(consumer -> consumer.fleet().isPresent())
                .mapToDouble(consumer -> consumer.fleet().orElseThrow().stocks().keySet().stream()
                        .filter(fuel -> !fuel.equals(Fleet.ELECTRIC))
                        .mapToDouble(fuel -> vehicles(consumer, fuel, year))
                        .sum())
                .sum();
    }

    private double vehicles(Consumer consumer, String fuel, int year) {
        return at(course.vehicles(consumer, fuel), year).value() / 1000;
    }

    /**
     * New energy vehicles among all that are bought in a year, of all classes whose stocks the city told: those of the fleets, and
     * those that measures put in the place of vehicles on fuel, never more than are bought on fuel otherwise (clause 8.4.3.2).
     */
    @Clause("C8.4.3.2-3")
    Optional<Derivation> shareOfBought(int year) {
        var electric = new ArrayList<Derivation>();
        var all = new ArrayList<Derivation>();
        for (Consumer consumer : course.system().consumers()) {
            consumer.fleet().ifPresent(fleet -> {
                double bought = fleet.stocks().keySet().stream()
                        .mapToDouble(
                                fuel -> at(course.bought(consumer, fuel), year).value())
                        .sum();
                all.add(bought(consumer, bought));
                electric.add(bought(
                        consumer,
                        at(course.bought(consumer, Fleet.ELECTRIC), year).value()));
            });
        }
        double bought = total(all);
        electric.addAll(boughtByMeasures(year, bought - total(electric)));
        return bought > 0
                ? share(
                        Optional.of(sum(Text.of("新增新能源汽车", "new energy vehicles bought"), electric)),
                        Optional.of(sum(Text.of("新增车辆", "vehicles bought"), all)))
                : Optional.empty();
    }

    /** What measures add to the stock in a year, together never more than the vehicles on fuel that would be bought. */
    private List<Derivation> boughtByMeasures(int year, double onFuel) {
        List<Move> moves = moves().filter(move -> added(move, year) > 0).toList();
        double all = moves.stream().mapToDouble(move -> added(move, year)).sum();
        double taken = all > 0 ? Math.min(1, onFuel / all) : 0;
        return moves.stream()
                .map(move -> Derivation.leaf(
                        move.measure().name(),
                        quantity(taken * added(move, year), "辆"),
                        Text.of("措施当年新增，不超过当年新增的燃油车辆", "added by the measure, of those bought on fuel otherwise")))
                .toList();
    }

    private double added(Move move, int year) {
        var units = course.units(move);
        return units.find(year - 1)
                .map(before -> at(units, year).minus(before).value())
                .orElse(0.0);
    }

    private static double total(List<Derivation> parts) {
        return parts.stream().mapToDouble(part -> part.value().value()).sum();
    }

    private static Derivation bought(Consumer consumer, double vehicles) {
        return Derivation.leaf(
                consumer.name(), quantity(vehicles, "辆"), Text.of("按保有量和报废逐年推算的新增", "by stock and those scrapped"));
    }
}
