package org.tanlu.category.agriculture;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.ItemFactor;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 施用石灰和尿素 the carbon dioxide that limestone, dolomite and urea give off in soils: mass applied × the carbon of the
 * formula (clause 7.1.1). What ammonia deducts as bound in urea is not gone: it is given off here, where the urea is applied.
 */
@Clause("7.1.1")
final class SoilCarbon {
    private static final String TABLE = "soil_carbon";
    private static final Text RULE = Text.of("施用量×排放因子", "mass applied × factor");

    private SoilCarbon() {}

    static SourceAccount account(Activities activities, String source) {
        var emitter = new Emitter(activities, source, new Shortfalls());
        List<ItemFactor> factors = ItemFactor.of(activities, TABLE, emitter.source());
        factors.forEach(factor -> activities
                .value(factor.item())
                .ifPresent(datum -> emitter.emit(
                        factor.item(), factor.gas(), Derivations.of(datum), Optional.of(factor.value()), RULE)));
        return activities.account(
                emitter.source(),
                emitter.lines(),
                factors.stream().map(ItemFactor::item).toList());
    }
}
