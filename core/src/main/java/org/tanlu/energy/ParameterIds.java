package org.tanlu.energy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The ids of the parameters of a model, in the order of its indices, each made once.
 *
 * @param drivers     of drivers
 * @param intensities of consumers
 * @param sales       of consumers
 * @param shares      of cells in use
 * @param emissions   of other emissions
 * @param measures    of moves
 */
record ParameterIds(
        List<String> drivers,
        List<String> intensities,
        List<String> sales,
        List<String> shares,
        List<String> emissions,
        List<String> measures) {

    static ParameterIds of(EnergySystem system, Cells cells, int inUse) {
        List<String> consumers = system.consumers().stream().map(Consumer::id).toList();
        return new ParameterIds(
                system.drivers().values().stream()
                        .map(driver -> Parameters.driver(driver.id()))
                        .toList(),
                consumers.stream().map(Parameters::intensity).toList(),
                consumers.stream().map(Parameters::sales).toList(),
                IntStream.range(0, inUse)
                        .mapToObj(cell -> Parameters.share(
                                consumers.get(cells.consumer(cell)),
                                cells.carrier(cell).id()))
                        .toList(),
                system.others().stream()
                        .map(other -> Parameters.emission(other.id()))
                        .toList(),
                system.moves().stream()
                        .map(move -> Parameters.measure(move.measure().id()))
                        .toList());
    }
}
