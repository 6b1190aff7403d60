package org.tanlu.fieldwork.assessment;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 企业与全市核对 what the enterprises of a branch, or the makers of a product, have together, against the total of the city
 * (clause 7.1.7). Emissions of purchased electricity and heat arise elsewhere and are never part of it.
 *
 * @param year        the year
 * @param measured    what is compared
 * @param subject     the id of the branch or item
 * @param name        its name
 * @param enterprises the sum of the enterprises that told a number
 * @param rows        the rows of those enterprises
 * @param withheld    the enterprises that gave a notation key instead, each with its key
 * @param total       the total of the city in the same unit; empty when there is none to compare with
 * @param whole       whether the total holds all that the enterprises could count
 * @param reason      in words why there is no total, or what it lacks; empty where it is whole
 */
@Clause("7.1.7")
public record BranchCoverage(
        int year,
        Measured measured,
        String subject,
        Text name,
        Quantity enterprises,
        List<Register.Row> rows,
        List<String> withheld,
        Optional<Quantity> total,
        boolean whole,
        Text reason) {
    /** Statistics print three or four digits; what exceeds a total by less may be rounding. */
    private static final double ROUNDING = 0.001;

    public BranchCoverage {
        rows = List.copyOf(rows);
        withheld = List.copyOf(withheld);
    }

    /** The share of the total that the enterprises cover, 0…1; empty without a total above zero. */
    public Optional<Quantity> share() {
        return total.filter(all -> all.value() > 0)
                .map(all -> Quantity.of(enterprises.in(all.unit()).value() / all.value(), Unit.ONE));
    }

    /**
     * Whether the enterprises have more than the city told, which cannot be: either their numbers are wrong, or the city lacks
     * something that they have.
     */
    public boolean isOver() {
        return total.filter(all -> enterprises.in(all.unit()).value() > all.value() * (1 + ROUNDING))
                .isPresent();
    }
}
