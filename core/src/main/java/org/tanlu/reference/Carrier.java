package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 能源品种 energy carrier: a column of form P303-1 (clause 7.1.4).
 *
 * @param id       the id used in keys and items
 * @param name     the printed name
 * @param variants other spellings seen in yearbooks
 * @param kind     the group; {@link CarrierKind#TOTAL} for the derived totals, which are compared and never added
 * @param unit     the statistical unit of the form
 * @param finalUse what its final use means for emissions
 * @param ceads    the column of the CEADs energy inventory it falls in; empty when that method leaves it out
 */
public record Carrier(
        String id,
        Text name,
        List<String> variants,
        CarrierKind kind,
        Unit unit,
        FinalUse finalUse,
        Optional<String> ceads) {

    /** What final use of a carrier means for combustion emissions. */
    public enum FinalUse {
        /** Burnt, unless declared as feedstock. */
        BURNT,
        /** Not burnt: the carbon stays in the product or is counted elsewhere. */
        NON_ENERGY,
        /** Carries no carbon of its own. */
        NONE
    }

    public Carrier {
        variants = List.copyOf(variants);
    }

    /** Whether the column is a derived total of others. */
    public boolean isTotal() {
        return kind == CarrierKind.TOTAL;
    }
}
