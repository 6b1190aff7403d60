package org.tanlu.category.fugitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Remarks;
import org.tanlu.category.SourceAccount;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/** 逃逸排放核算 the account of fugitive methane within energy activities (clause 7.1.1; IPCC 2006 category 1B). */
@Clause("7.1.1")
public final class Fugitive {
    /** The table of factors. */
    static final String TABLE = "fugitive";

    /** The gas. */
    static final String METHANE = "CH4";

    private Fugitive() {}

    /**
     * Accounts coal mining, post-mining activities, abandoned mines, oil systems and gas systems of a year.
     *
     * @param activities the city's data and the factors
     * @param naturalGas what the energy publication tells of the consumption of natural gas; it stands in where the city says
     *     nothing of the item {@code natural_gas_consumption}
     */
    public static List<SourceAccount> of(Activities activities, Optional<Derivation> naturalGas) {
        var remarks = new Remarks();
        var accounts = new ArrayList<SourceAccount>();
        var coal = new CoalMining(activities, remarks);
        accounts.add(coal.mining());
        accounts.add(coal.postMining());
        accounts.add(coal.abandoned());
        var oilAndGas = new OilAndGas(activities, naturalGas);
        accounts.add(oilAndGas.oil());
        accounts.add(oilAndGas.gas());
        remarks.report(activities);
        return accounts;
    }
}
