package org.tanlu.category.waste;

import java.util.List;
import org.tanlu.category.Activities;
import org.tanlu.category.SourceAccount;
import org.tanlu.trace.Clause;

/** 废弃物处理核算 the accounts of the sources of the waste category in one year (clause 7.1.1). */
@Clause("7.1.1")
public final class Waste {
    private Waste() {}

    /** The five sources, each with its lines or the notation key that stands for them. */
    @Clause("C7.1.1-4")
    public static List<SourceAccount> accounts(Activities activities) {
        DisposalCheck.check(activities);
        return List.of(
                Landfill.account(activities),
                Biological.account(activities),
                Incineration.account(activities),
                DomesticWastewater.account(activities),
                IndustrialWastewater.account(activities));
    }
}
