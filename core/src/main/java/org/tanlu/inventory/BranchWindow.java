package org.tanlu.inventory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;

/**
 * 三年时段 three consecutive years of industry by branch, and which branches count as high-emission or high-energy by them
 * (clause 7.1.7).
 *
 * @param years  the three years, ascending
 * @param shares the branches that used anything, largest emissions first
 */
@Clause("7.1.7")
public record BranchWindow(List<BranchYear> years, List<BranchShare> shares) {

    public BranchWindow {
        years = List.copyOf(years);
        shares = List.copyOf(shares);
    }

    /** The span of three years in which all of industry's totals are above zero. */
    static BranchWindow of(List<BranchYear> years, BranchRule rule, ReferenceData reference) {
        var sums = new BranchWindow(years, List.of());
        List<BranchShare> shares = reference.industrialSectors().stream()
                .map(sums::share)
                .filter(share ->
                        share.emissions().tonnes() != 0 || share.energy().value() != 0)
                .sorted(Comparator.comparingDouble(share -> -share.emissions().tonnes()))
                .toList();
        return new BranchWindow(years, rule.mark(shares));
    }

    private BranchShare share(Sector sector) {
        Emissions emitted = emissions(sector.id());
        Quantity used = energy(sector.id());
        return new BranchShare(
                sector,
                emitted,
                Quantity.of(emitted.shareOf(industryEmissions()), Unit.ONE),
                used,
                Quantity.of(used.value() / industryEnergy().value(), Unit.ONE),
                List.of());
    }

    /** The first of the years. */
    public int firstYear() {
        return years.get(0).year();
    }

    /** The last of the years. */
    public int lastYear() {
        return years.get(years.size() - 1).year();
    }

    /** A branch's emissions over the years, or under the id of industry's row what is not told by branch. */
    public Emissions emissions(String branch) {
        return Emissions.sum(years.stream().map(year -> year.emissions(branch)).toList());
    }

    /** A branch's energy over the years in 万吨标准煤, or under the id of industry's row what is not told by branch. */
    public Quantity energy(String branch) {
        return BranchYear.sum(
                years.stream().map(year -> year.energy(branch)).toList(),
                years.get(0).unit());
    }

    /** Industry's emissions over the years, with what is not told by branch. */
    public Emissions industryEmissions() {
        return Emissions.sum(years.stream().map(BranchYear::industryEmissions).toList());
    }

    /** Industry's energy over the years in 万吨标准煤, with what is not told by branch. */
    public Quantity industryEnergy() {
        return BranchYear.sum(
                years.stream().map(BranchYear::industryEnergy).toList(),
                years.get(0).unit());
    }

    /** The branches that count as high-emission or high-energy, largest emissions first. */
    public List<BranchShare> marked() {
        return shares.stream().filter(BranchShare::isMarked).toList();
    }

    /** Whether a branch counts as high-emission or high-energy. */
    public boolean isMarked(Sector sector) {
        return find(sector).filter(BranchShare::isMarked).isPresent();
    }

    /** A branch's shares; empty when it used nothing in the years. */
    public Optional<BranchShare> find(Sector sector) {
        return shares.stream()
                .filter(share -> share.sector().id().equals(sector.id()))
                .findFirst();
    }
}
