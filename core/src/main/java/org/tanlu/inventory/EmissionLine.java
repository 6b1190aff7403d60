package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Economic;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.Functional;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 排放清单行 a line of the inventory: the direct CO2 of one carrier in one row or branch (clause 7.1.6). All tables of the
 * energy activities are sums of these lines.
 *
 * @param year       the year
 * @param row        the balance row's id
 * @param sector     the branch's id, empty for the whole row
 * @param place      the row's or branch's name
 * @param carrier    the carrier
 * @param amount     the amount burnt, in the carrier's statistical unit; negative for carbon taken out of another line
 * @param rule       how the amount follows from the data
 * @param factor     the emission factor
 * @param emissions  amount × factor
 * @param economic   the economic key
 * @param functional the functional key, by the place where the fuel is burnt
 * @param data       the data the amount rests on
 */
public record EmissionLine(
        int year,
        String row,
        String sector,
        Text place,
        Carrier carrier,
        Quantity amount,
        Text rule,
        EmissionFactor factor,
        Emissions emissions,
        Economic economic,
        Functional functional,
        List<Datum> data) {

    public EmissionLine {
        data = List.copyOf(data);
    }

    /** Prefix of the rows that take carbon out of other lines; see {@link SteelGases}. */
    static final String CARBON_BALANCE = "coke_carbon_in_";

    /** Whether the line takes carbon out of another line instead of burning something. */
    public boolean isCarbonBalance() {
        return row.startsWith(CARBON_BALANCE);
    }

    /** The line's key in the results. */
    public String key() {
        String place = isCarbonBalance() ? row : unit();
        return "inventory/line/" + place + "/" + carrier.id() + "/" + year;
    }

    /** The branch, or the row when the line is not of one branch. */
    public String unit() {
        String whole = isCarbonBalance() ? BalanceRows.INDUSTRY : row;
        return Optional.of(sector).filter(id -> !id.isEmpty()).orElse(whole);
    }

    /** How the line came about, down to data and published factors. */
    public Derivation derivation() {
        return new Derivation(
                Text.of(
                        place.chinese() + "·" + carrier.name().chinese() + "燃烧排放",
                        "combustion of " + carrier.name().english() + ", " + place.english()),
                emissions.toQuantity(),
                Text.of("活动数据×排放因子", "activity × emission factor"),
                "7.1.6",
                List.of(activity(), Derivations.of(factor)));
    }

    private Derivation activity() {
        return new Derivation(
                Text.of("活动数据（燃烧量）", "activity data (amount burnt)"),
                amount,
                rule,
                "7.1.6",
                data.stream().map(Derivations::of).toList());
    }
}
