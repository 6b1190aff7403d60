package org.tanlu.reference;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 措施库 the measures with what ties them together.
 *
 * @param measures     the measures by id, in the order of the clauses
 * @param parameters   the parameters of their potentials by id
 * @param dependencies how they depend on one another
 * @param prices       the price paths by carrier of the energy system
 * @param conditions   where measures can be applied
 * @param mappings     where each measure stands in the national documents and in the outline, by id
 */
public record MeasureLibrary(
        Map<String, Measure> measures,
        Map<String, PotentialParameter> parameters,
        List<Dependency> dependencies,
        Map<String, PricePath> prices,
        List<Applicability> conditions,
        Map<String, Mapping> mappings) {

    /** A library without contradictions: the order of measures has no cycle, exclusion stands in both directions. */
    public MeasureLibrary {
        dependencies = List.copyOf(dependencies);
        conditions = List.copyOf(conditions);
        mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
        new Precedence(dependencies).cycle().ifPresent(cycle -> {
            throw new IllegalArgumentException("measures wait for one another: " + String.join(" → ", cycle));
        });
        for (Dependency dependency : dependencies) {
            if (!dependency.isOrder() && !isMutual(dependency, dependencies)) {
                throw new IllegalArgumentException(dependency.first() + " excludes " + dependency.then()
                        + " but not the other way round: add the row");
            }
        }
    }

    private static boolean isMutual(Dependency exclusion, List<Dependency> dependencies) {
        return dependencies.stream()
                .anyMatch(other -> !other.isOrder()
                        && other.first().equals(exclusion.then())
                        && other.then().equals(exclusion.first()));
    }

    /**
     * The measures in the order in which they act and are listed: that of their places in the outline, whatever order the library
     * was told in; those without such a place stand behind, by id.
     */
    public List<Measure> inOrder() {
        List<String> places = List.copyOf(mappings.keySet());
        return measures.values().stream()
                .sorted(Comparator.comparing((Measure measure) -> !mappings.containsKey(measure.id()))
                        .thenComparing(measure -> places.indexOf(measure.id()))
                        .thenComparing(Measure::id))
                .toList();
    }

    /** The same library with measures as a city has them. */
    public MeasureLibrary with(Map<String, Measure> own) {
        return new MeasureLibrary(own, parameters, dependencies, prices, conditions, mappings);
    }

    /** The same library with other dependencies. */
    public MeasureLibrary withDependencies(List<Dependency> others) {
        return new MeasureLibrary(measures, parameters, others, prices, conditions, mappings);
    }

    /** The first cycle in which measures would wait for one another, the first id repeated at the end; empty when there is none. */
    public static Optional<List<String>> findCycle(List<Dependency> dependencies) {
        return new Precedence(dependencies).cycle();
    }

    /** Where the row of a measure stands, as file and cell; the file is that of its first clause. */
    public String place(String id) {
        String file = file(measure(id));
        int row = 1;
        for (Measure measure : measures.values()) {
            row += file(measure).equals(file) ? 1 : 0;
            if (measure.id().equals(id)) {
                break;
            }
        }
        return "reference/measures/" + file + ".csv A" + row;
    }

    private static String file(Measure measure) {
        String[] clause = measure.clauses().get(0).split("\\.", -1);
        return clause[0].equals("8") ? clause[0] + "." + clause[1] : clause[0];
    }

    /** The measures that act on the same units as a measure, so that their potentials do not add, by id. */
    public List<String> excludedBy(String id) {
        return dependencies.stream()
                .filter(dependency ->
                        !dependency.isOrder() && dependency.first().equals(id))
                .map(Dependency::then)
                .sorted()
                .toList();
    }

    /**
     * The measure of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Measure measure(String id) {
        return Optional.ofNullable(measures.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no measure " + id));
    }

    /**
     * The parameter of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public PotentialParameter parameter(String id) {
        return Optional.ofNullable(parameters.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + id));
    }

    /**
     * Where a measure stands in the national documents and in the outline.
     *
     * @throws IllegalArgumentException when nobody said so
     */
    public Mapping mapping(String id) {
        return Optional.ofNullable(mappings.get(id))
                .orElseThrow(() -> new IllegalArgumentException("measures/mapping.csv has no row of " + id));
    }

    /** The measures that themselves bring about an indicator, by id; none for most indicators. */
    public List<String> answering(String indicator) {
        return mappings.entrySet().stream()
                .filter(mapping -> mapping.getValue().answers().contains(indicator))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The price path of a carrier of the energy system; empty when none is known. */
    public Optional<PricePath> findPrice(String carrier) {
        return Optional.ofNullable(prices.get(carrier));
    }
}
