package org.tanlu.energy;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 用能部门 a consumer of energy: a branch of industry, a type of building, a class of vehicle, a plant (clauses 7.1.6 to
 * 7.1.9). What it uses is its activity × energy per activity × shares of carriers.
 *
 * @param id         the id: that of the branch or row, or of the class of vehicle
 * @param name       the name
 * @param functional the department it belongs to
 * @param driver     the id of the driver of its activity; empty where none is known, and for plants, whose activity follows
 *     from demand
 * @param flows      what it uses, by carrier
 * @param fleet      its vehicles, where the city told them by fuel
 * @param whole      the branch or row that it is one use of, such as heating; empty where it is not divided by use
 */
@Clause({"7.1.6", "9.1"})
public record Consumer(
        String id,
        Text name,
        Functional functional,
        Optional<String> driver,
        List<Flow> flows,
        Optional<Fleet> fleet,
        Optional<Branch> whole) {

    /**
     * 行业或平衡表行 the branch or row of the balance that a consumer is part of.
     *
     * @param id   its id
     * @param name its name
     */
    public record Branch(String id, Text name) {}

    public Consumer {
        flows = List.copyOf(flows);
    }

    /** The branch or row that it is one use of, or all of. */
    public Branch branch() {
        return whole.orElse(new Branch(id, name));
    }

    /** Whether it is of a branch or row, be it all of it or one of its uses. */
    public boolean isOf(String branch) {
        return branch().id().equals(branch);
    }
}
