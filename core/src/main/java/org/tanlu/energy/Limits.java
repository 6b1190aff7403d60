package org.tanlu.energy;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tanlu.reference.Category;

/**
 * 约束 what holds a model together beside its balances, in indices.
 *
 * @param pools     what CO2 each move captures; empty for those that capture none
 * @param wholes    drivers that are shares of one whole
 * @param heatGases the by-product gases that plants of heat burn
 * @param heatFuels all else that they burn
 * @param processes the ids of the processes, each once
 * @param process   by other emission the place of its process among them; -1 where it is none
 * @param withFleet the consumers with a fleet
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: indices for the kernel
record Limits(
        List<Optional<Pool>> pools,
        List<DriverWhole> wholes,
        int[] heatGases,
        int[] heatFuels,
        List<String> processes,
        int[] process,
        int[] withFleet) {

    static Limits of(Model model) {
        List<OtherEmissions> others = model.system.others();
        List<String> processes = others.stream()
                .filter(Limits::isProcess)
                .map(OtherEmissions::source)
                .distinct()
                .toList();
        return new Limits(
                Pool.of(model),
                DriverWhole.of(model),
                heat(model, model::isGas),
                heat(
                        model,
                        cell -> !model.isGas(cell) && (cell < model.inUse || Model.isFuel(model.cells.carrier(cell)))),
                processes,
                others.stream()
                        .mapToInt(other -> isProcess(other) ? processes.indexOf(other.source()) : -1)
                        .toArray(),
                IntStream.range(0, model.fleets.size())
                        .filter(consumer -> model.fleets.get(consumer).isPresent())
                        .toArray());
    }

    private static int[] heat(Model model, IntPredicate condition) {
        return IntStream.range(0, model.cells.size())
                .filter(cell ->
                        model.heatPlants >= 0 && model.cells.consumer(cell) == model.heatPlants && condition.test(cell))
                .toArray();
    }

    private static boolean isProcess(OtherEmissions other) {
        return other.category() == Category.PROCESSES;
    }
}
