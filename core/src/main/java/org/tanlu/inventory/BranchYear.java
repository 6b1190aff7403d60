package org.tanlu.inventory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 分行业年度数 the emissions and the energy of industry by branch in one year (clause 7.1.7). What the publications do not
 * tell by branch stands under {@link BalanceRows#INDUSTRY}.
 *
 * @param year      the year
 * @param unit      万吨标准煤
 * @param emissions the emissions by branch, with electricity and heat
 * @param energy    how the energy by branch came about, in 万吨标准煤 by calorific value
 */
public record BranchYear(int year, Unit unit, Map<String, Emissions> emissions, Map<String, Derivation> energy) {
    /** What is undivided could hide one branch at the default threshold of five per cent, and no more. */
    private static final double MOST_UNDIVIDED = 0.05;

    public BranchYear {
        emissions = Collections.unmodifiableMap(new LinkedHashMap<>(emissions));
        energy = Collections.unmodifiableMap(new LinkedHashMap<>(energy));
    }

    static BranchYear of(Inventory inventory, Map<String, Derivation> energy, ReferenceData reference) {
        var emissions = new LinkedHashMap<String, Emissions>();
        for (Sector sector : reference.industrialSectors()) {
            emissions.put(sector.id(), inventory.byUser(sector.id()));
        }
        emissions.put(BalanceRows.INDUSTRY, inventory.byUser(BalanceRows.INDUSTRY));
        return new BranchYear(inventory.year(), reference.units().unit("万吨标准煤"), emissions, energy);
    }

    /** A branch's emissions; zero where it used nothing. */
    public Emissions emissions(String branch) {
        return emissions.getOrDefault(branch, Emissions.ZERO);
    }

    /** A branch's energy in 万吨标准煤; zero where it used nothing. */
    public Quantity energy(String branch) {
        return findEnergy(branch).map(Derivation::value).orElse(Quantity.of(0, unit));
    }

    Optional<Derivation> findEnergy(String branch) {
        return Optional.ofNullable(energy.get(branch));
    }

    /** Industry's emissions, divided or not. */
    public Emissions industryEmissions() {
        return Emissions.sum(emissions.values());
    }

    /** Industry's energy, divided or not. */
    public Quantity industryEnergy() {
        return sum(energy.values().stream().map(Derivation::value).toList(), unit);
    }

    /** Whether industry is told by branch, but for a remainder too small to hide one. */
    boolean isDivided() {
        return isSmall(
                        emissions(BalanceRows.INDUSTRY).tonnes(),
                        industryEmissions().tonnes())
                && isSmall(
                        energy(BalanceRows.INDUSTRY).value(), industryEnergy().value());
    }

    private static boolean isSmall(double undivided, double industry) {
        return industry > 0 && Math.abs(undivided) <= MOST_UNDIVIDED * industry;
    }

    /** Quantities of one unit together. */
    static Quantity sum(List<Quantity> parts, Unit unit) {
        var total = new Sum();
        parts.forEach(part -> total.add(part.in(unit).value()));
        return Quantity.of(total.value(), unit);
    }

    /** The year as a label. */
    Text label() {
        return Text.of(year + "年", Integer.toString(year));
    }
}
