package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 行业部门 a branch of final consumption (clause 7.1.7): the industrial branches and the other rows of the balance.
 *
 * @param id              the id used in items
 * @param name            the name
 * @param variants        other spellings seen in publications
 * @param row             the balance row that contains it
 * @param economic        its economic key
 * @param functional      its functional key
 * @param energyIntensive whether it is one of the six national energy-intensive branches
 */
public record Sector(
        String id,
        Text name,
        List<String> variants,
        String row,
        Economic economic,
        Functional functional,
        boolean energyIntensive) {
    public Sector {
        variants = List.copyOf(variants);
    }
}
