package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 燃烧排放行 a line of combustion: the direct CO2 of one carrier in one row or branch (clause 7.1.6).
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
 * @param portion    which part of the row's use this is, where a share of it serves another department
 */
public record CombustionLine(
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
        List<Datum> data,
        Optional<Portion> portion)
        implements EmissionLine {

    public CombustionLine {
        data = List.copyOf(data);
    }

    /** Prefix of the rows that take carbon out of other lines; see {@link SteelGases}. */
    static final String CARBON_BALANCE = "coke_carbon_in_";

    /** The id of the source that combustion is in the list of sources. */
    static final String SOURCE = "combustion";

    @Override
    public Category category() {
        return Category.ENERGY;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String gas() {
        return GasGroup.CO2.name();
    }

    @Override
    public Optional<Carrier> fuel() {
        return Optional.of(carrier);
    }

    @Override
    public List<Parameter> factors() {
        return factor.parameters();
    }

    /** Whether the line takes carbon out of another line instead of burning something. */
    public boolean isCarbonBalance() {
        return row.startsWith(CARBON_BALANCE);
    }

    @Override
    public String key() {
        String place = isCarbonBalance() ? row : unit();
        String part = portion.map(Portion::keyPart).orElse("");
        return "inventory/line/" + place + "/" + carrier.id() + part + "/" + year;
    }

    @Override
    public String unit() {
        String whole = isCarbonBalance() ? BalanceRows.INDUSTRY : row;
        return Optional.of(sector).filter(id -> !id.isEmpty()).orElse(whole);
    }

    @Override
    public Derivation derivation() {
        return Derivation.late(
                Text.of(
                        place.chinese() + "·" + carrier.name().chinese() + "燃烧排放",
                        "combustion of " + carrier.name().english() + ", " + place.english()),
                emissions.toQuantity(),
                Text.of("活动数据×排放因子", "activity × emission factor"),
                "7.1.6",
                () -> List.of(activity(), Derivations.of(factor)));
    }

    /** The amount burnt, with the data it rests on. */
    Derivation activity() {
        Text label = Text.of("活动数据（燃烧量）", "activity data (amount burnt)");
        return portion.map(part -> part.derivation(label, amount, activity(label, part.whole())))
                .orElseGet(() -> activity(label, amount));
    }

    private Derivation activity(Text label, Quantity whole) {
        return Derivation.late(
                label,
                whole,
                rule,
                "7.1.6",
                () -> data.stream().map(Derivations::of).toList());
    }
}
