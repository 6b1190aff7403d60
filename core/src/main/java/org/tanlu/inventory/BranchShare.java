package org.tanlu.inventory;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Sector;

/**
 * 行业占比 a branch's part in industry over three years (clause 7.1.7): sums over the years and shares of sums, never means
 * of yearly shares.
 *
 * @param sector        the branch
 * @param emissions     its direct emissions and those of its electricity and heat, summed over the years
 * @param emissionShare their share of industry's, 0…1
 * @param energy        its energy by calorific value without renewables and feedstock, summed, in 万吨标准煤
 * @param energyShare   its share of industry's, 0…1
 * @param criteria      why it counts as high-emission or high-energy; empty when it does not
 */
public record BranchShare(
        Sector sector,
        Emissions emissions,
        Quantity emissionShare,
        Quantity energy,
        Quantity energyShare,
        List<BranchCriterion> criteria) {

    public BranchShare {
        criteria = List.copyOf(criteria);
    }

    /** Whether the branch counts as high-emission or high-energy. */
    public boolean isMarked() {
        return !criteria.isEmpty();
    }

    BranchShare withCriteria(List<BranchCriterion> met) {
        return new BranchShare(sector, emissions, emissionShare, energy, energyShare, met);
    }
}
