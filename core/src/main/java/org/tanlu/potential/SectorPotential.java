package org.tanlu.potential;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 领域潜力 what the open measures of a sector avoid, of measures on the same units the largest alone (clause 9.2). Electricity and
 * heat count at supply factors that other measures lower too, so that sums are upper bounds.
 *
 * @param sector   the sector
 * @param measures the open measures
 * @param counted  those that count
 * @param avoided  what those that count avoid by year
 * @param share    the sector's part of all that counts in the year of comparison, 0 to 1
 * @param isKey    whether it is among the largest that together reach the threshold of key fields
 * @param reason   why it is, or is not
 */
@Clause({"C9.2-12", "C9.2-13"})
public record SectorPotential(
        MeasureSector sector,
        List<Potential> measures,
        List<Potential> counted,
        YearSeries<Emissions> avoided,
        Quantity share,
        boolean isKey,
        Text reason) {
    public SectorPotential {
        measures = List.copyOf(measures);
        counted = List.copyOf(counted);
    }
}
