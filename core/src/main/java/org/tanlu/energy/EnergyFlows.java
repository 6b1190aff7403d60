package org.tanlu.energy;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 能源流向 where energy comes from in a year of a scenario, how plants change it, and who uses it (clause 9.2), in 万吨标准煤 by
 * calorific value. What enters plants and what is delivered leaves again: to users, or as loss.
 *
 * @param links the flows that are not zero
 */
@Clause("9.2")
public record EnergyFlows(List<Link> links) {

    public EnergyFlows {
        links = List.copyOf(links);
    }

    /** The stages on the way of energy, in order. */
    public enum Stage {
        SUPPLY,
        PLANTS,
        DELIVERED,
        USE
    }

    /**
     * Where flows begin or end.
     *
     * @param stage its stage
     * @param id    its id within the stage
     * @param name  its name
     */
    public record Point(Stage stage, String id, Text name) {}

    /**
     * A flow.
     *
     * @param figure the id of the figure that it is, as keys have it between scenario and year
     * @param from   where it begins
     * @param to     where it ends, at a later stage
     * @param kind   the kind of energy; TOTAL where it is of no one kind
     * @param amount how much, above zero, in 万吨标准煤 by calorific value
     */
    public record Link(String figure, Point from, Point to, CarrierKind kind, Quantity amount) {}

    /** What enters a point, in 万吨标准煤. */
    public Quantity into(Point point) {
        return sum(links.stream().filter(link -> link.to().equals(point)).toList());
    }

    /** What leaves a point, in 万吨标准煤. */
    public Quantity from(Point point) {
        return sum(links.stream().filter(link -> link.from().equals(point)).toList());
    }

    /** The flow that is a figure; empty where it is zero. */
    public Optional<Link> find(String figure) {
        return links.stream().filter(link -> link.figure().equals(figure)).findFirst();
    }

    private static Quantity sum(List<Link> links) {
        var total = new Sum();
        links.forEach(link -> total.add(link.amount().value()));
        return Quantity.of(total.value(), CourseReplay.COAL);
    }
}
