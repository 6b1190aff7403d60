package org.tanlu.pathway;

import java.util.List;
import org.tanlu.energy.Move;

/**
 * 措施的单格分解 a measure in parts that each spare the energy of one cell. What a unit of the measure does is what its
 * {@code own} part does, and of every use one unit of its components, however it is divided among them.
 *
 * @param move what the measure does
 * @param own  the changes that nothing is left to choose of; supply, imports and other emissions go with it
 * @param uses the components of each use that may be spared in several cells
 */
record Split(Move move, Component own, List<List<Component>> uses) {
    Split {
        uses = uses.stream().map(List::copyOf).toList();
    }

    String id() {
        return move.measure().id();
    }
}
