package org.tanlu.energy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.reference.EnergyReference;
import org.tanlu.reference.EnergyService;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;

/**
 * Where measures work: on the consumers of their service, of their branch, or of their sector (clause 8). A service may name one
 * use of a branch, such as the heating of urban households; where the city did not divide the branch by use it is the branch.
 */
@Clause("8")
final class MeasureConsumers {
    private final EnergySystem system;
    private final EnergyReference reference;

    MeasureConsumers(EnergySystem system, EnergyReference reference) {
        this.system = system;
        this.reference = reference;
    }

    private Optional<EnergyService> service(Measure measure) {
        return measure.technologyFrom()
                .or(measure::technologyTo)
                .flatMap(id -> reference.technology(id).service())
                .map(reference::service);
    }

    boolean isTravel(Measure measure) {
        return service(measure).filter(EnergyService::isTravel).isPresent();
    }

    /** The consumers that use what is taken instead: those that the service names, as far as the city has them. */
    List<Consumer> takers(Measure measure) {
        List<String> named = service(measure).map(EnergyService::takers).orElse(List.of());
        List<Consumer> takers =
                named.stream().flatMap(id -> named(id).stream()).limit(1).toList();
        return takers.isEmpty() ? spared(measure) : takers;
    }

    /** The consumers that a measure works on: those of its service, of its branch, or all of its sector. */
    List<Consumer> spared(Measure measure) {
        List<Consumer> named = service(measure).map(EnergyService::consumers).orElse(List.of()).stream()
                .flatMap(id -> named(id).stream())
                .toList();
        List<Consumer> ofService = matching(named::contains);
        if (!ofService.isEmpty()) {
            return ofService;
        }
        List<Consumer> ofBranch =
                matching(consumer -> measure.branch().filter(consumer::isOf).isPresent());
        if (!ofBranch.isEmpty() && measure.sector() == MeasureSector.INDUSTRY) {
            return ofBranch;
        }
        List<Functional> departments = departments(measure.sector());
        return matching(consumer -> departments.contains(consumer.functional()));
    }

    /** The consumer of an id, or all uses of a branch or row; those of the whole where a use is not told. */
    private List<Consumer> named(String id) {
        List<Consumer> branch = matching(consumer -> consumer.isOf(id));
        if (!branch.isEmpty()) {
            return branch;
        }
        List<Consumer> use = matching(consumer -> consumer.id().equals(id));
        int slash = id.indexOf('/');
        return use.isEmpty() && slash > 0 ? matching(consumer -> consumer.isOf(id.substring(0, slash))) : use;
    }

    /** All uses of the branches and rows that some consumers are part of. */
    List<Consumer> wholes(List<Consumer> parts) {
        return matching(consumer ->
                parts.stream().anyMatch(part -> part.isOf(consumer.branch().id())));
    }

    private List<Consumer> matching(Predicate<Consumer> condition) {
        return system.consumers().stream().filter(condition).toList();
    }

    private static List<Functional> departments(MeasureSector sector) {
        return switch (sector) {
            case ENERGY -> List.of(Functional.ENERGY_PRODUCTION);
            case INDUSTRY -> List.of(Functional.INDUSTRY);
            case BUILDINGS -> List.of(Functional.RESIDENTIAL_BUILDINGS, Functional.PUBLIC_BUILDINGS);
            case TRANSPORT -> List.of(Functional.TRANSPORT);
            case AGRICULTURE, SINK -> List.of(Functional.AGRICULTURE);
            case WASTE -> List.of(Functional.PUBLIC_BUILDINGS);
            case CROSS -> List.of(Functional.INDUSTRY, Functional.PUBLIC_BUILDINGS, Functional.RESIDENTIAL_BUILDINGS);
        };
    }
}
