package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 识别规则 which shares make a branch high-emission or high-energy (clause 7.1.7). The guideline gives no number; the numbers
 * are settings of the city.
 *
 * @param choice     how large shares are chosen
 * @param threshold  by threshold: the least share of a branch, 0…1
 * @param cumulative by cumulation: the share that the chosen branches reach together, 0…1
 * @param intensive  the least share of a national energy-intensive branch, 0…1
 */
@Clause("7.1.7")
public record BranchRule(Choice choice, Quantity threshold, Quantity cumulative, Quantity intensive) {
    /** Binary rounding of the sums must not decide over a branch that stands exactly on the threshold. */
    private static final double ROUNDING = 1e-9;

    /** How large shares are chosen. */
    public enum Choice {
        /** Each branch with at least the threshold. */
        THRESHOLD,
        /** The fewest branches that reach the cumulative share together. */
        CUMULATIVE
    }

    static BranchRule of(City city, ReferenceData reference, List<Finding> findings) {
        Choice choice = city.find("high_emission_rule")
                .map(text -> Choice.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Choice.THRESHOLD);
        return new BranchRule(
                choice,
                share("high_emission_threshold", city, reference, findings),
                share("high_emission_cumulative", city, reference, findings),
                share("energy_intensive_threshold", city, reference, findings));
    }

    /** A setting in per cent; one that is no part of a whole is not used, and a finding says so. */
    private static Quantity share(String key, City city, ReferenceData reference, List<Finding> findings) {
        String standard = reference.setting(key).defaultValue();
        String written = city.find(key).orElse(standard);
        double percent = Double.parseDouble(written);
        if (percent <= 0 || percent > 100) {
            findings.add(Finding.of(
                    reference.rule("ACC-BRANCH-SETTING"),
                    Facts.of("key", key).and("value", written).and("default", standard)));
            percent = Double.parseDouble(standard);
        }
        return Quantity.of(percent, reference.units().unit("%")).in(Unit.ONE);
    }

    /** The branches of one span with the criteria that each meets. */
    List<BranchShare> mark(List<BranchShare> shares) {
        Set<Sector> byEmissions = chosen(shares, BranchShare::emissionShare);
        Set<Sector> byEnergy = chosen(shares, BranchShare::energyShare);
        return shares.stream()
                .map(share -> share.withCriteria(criteria(share, byEmissions, byEnergy)))
                .toList();
    }

    private List<BranchCriterion> criteria(BranchShare share, Set<Sector> byEmissions, Set<Sector> byEnergy) {
        var criteria = new ArrayList<BranchCriterion>();
        if (byEmissions.contains(share.sector())) {
            criteria.add(BranchCriterion.EMISSIONS);
        }
        if (byEnergy.contains(share.sector())) {
            criteria.add(BranchCriterion.ENERGY);
        }
        boolean large = reaches(share.emissionShare().value(), intensive)
                || reaches(share.energyShare().value(), intensive);
        if (share.sector().energyIntensive() && large) {
            criteria.add(BranchCriterion.ENERGY_INTENSIVE);
        }
        return criteria;
    }

    private Set<Sector> chosen(List<BranchShare> shares, Function<BranchShare, Quantity> measure) {
        ToDoubleFunction<BranchShare> size = share -> measure.apply(share).value();
        return choice == Choice.THRESHOLD ? eachLarge(shares, size) : fewestTogether(shares, size);
    }

    private Set<Sector> eachLarge(List<BranchShare> shares, ToDoubleFunction<BranchShare> size) {
        var chosen = new LinkedHashSet<Sector>();
        shares.stream()
                .filter(share -> reaches(size.applyAsDouble(share), threshold))
                .forEach(share -> chosen.add(share.sector()));
        return chosen;
    }

    private Set<Sector> fewestTogether(List<BranchShare> shares, ToDoubleFunction<BranchShare> size) {
        var chosen = new LinkedHashSet<Sector>();
        double reached = 0;
        for (BranchShare share : shares.stream()
                .sorted(Comparator.comparingDouble(size).reversed())
                .toList()) {
            if (reaches(reached, cumulative) || size.applyAsDouble(share) <= 0) {
                break;
            }
            reached += size.applyAsDouble(share);
            chosen.add(share.sector());
        }
        return chosen;
    }

    private static boolean reaches(double share, Quantity least) {
        return share >= least.value() - ROUNDING;
    }
}
