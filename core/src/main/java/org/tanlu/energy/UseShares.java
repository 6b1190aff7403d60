package org.tanlu.energy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.inventory.NearestDatum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EndUse;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 分用途比例 for what branches and rows use their carriers in a year, as the city told it: {@code end_use/branch/use/carrier} in
 * per cent, of the year itself or else of the nearest year told. Nothing is divided that the city did not tell, and nothing whose
 * shares are more than all of it (clauses 7.1.8 and 9.1).
 */
@Clause({"7.1.8", "9.1"})
final class UseShares {
    /** The family of items. */
    static final String ITEM = "end_use";
    /** What no use was told for. */
    static final Text REST = Text.of("其他用途", "other uses");

    private static final double ALL = 1;
    /** Shares are told in per cent with few digits; their sum may miss the whole by rounding alone. */
    private static final double ROUNDING = 1e-9;

    /** The shares of the uses of a carrier at a branch. */
    private final Map<String, Map<String, Map<String, Double>>> shares = new LinkedHashMap<>();

    private final Map<String, Double> beyond = new TreeMap<>();
    private final List<EndUse> known;

    private UseShares(ReferenceData reference) {
        this.known = List.copyOf(reference.energy().endUses().values());
    }

    static UseShares of(Dossier dossier, ReferenceData reference, int year) {
        var shares = new UseShares(reference);
        for (String item : dossier.series().keySet()) {
            if (EnergySystem.isUseShare(item)) {
                NearestDatum.find(dossier, item, year).ifPresent(datum -> shares.put(item, datum));
            }
        }
        shares.leaveOutContradictions();
        return shares;
    }

    private void put(String item, Datum datum) {
        List<String> path = List.of(item.split("/", -1));
        shares.computeIfAbsent(path.get(1), branch -> new LinkedHashMap<>())
                .computeIfAbsent(path.get(3), carrier -> new LinkedHashMap<>())
                .put(path.get(2), datum.value().orElseThrow().in(Unit.ONE).value());
    }

    private void leaveOutContradictions() {
        shares.forEach((branch, carriers) -> carriers.entrySet().removeIf(entry -> {
            double sum = sum(entry.getValue());
            if (sum > ALL + ROUNDING) {
                beyond.put(ITEM + "/" + branch + "/…/" + entry.getKey(), sum);
            }
            return sum > ALL + ROUNDING;
        }));
    }

    private static double sum(Map<String, Double> uses) {
        return uses.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The uses of a branch, in the order of the reference data; empty where the city told none. */
    List<EndUse> uses(String branch) {
        return known.stream()
                .filter(use -> of(branch).values().stream().anyMatch(uses -> uses.getOrDefault(use.id(), 0.0) > 0))
                .toList();
    }

    private Map<String, Map<String, Double>> of(String branch) {
        return shares.getOrDefault(branch, Map.of());
    }

    /** The share of a use in a carrier. */
    double share(String branch, EndUse use, Carrier carrier) {
        return of(branch).getOrDefault(carrier.id(), Map.of()).getOrDefault(use.id(), 0.0);
    }

    /** The share of a carrier for which no use was told. */
    double rest(String branch, Carrier carrier) {
        double rest = ALL - sum(of(branch).getOrDefault(carrier.id(), Map.of()));
        return rest > ROUNDING ? rest : 0;
    }

    /** Shares that are more than the whole, and are not used. */
    List<Finding> findings(ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        beyond.forEach((item, sum) -> findings.add(Finding.of(
                reference.rule("SCN-END-USE"),
                Facts.of("item", item).and("sum", Math.round(sum * 1000) / 10.0 + "%"))));
        return findings;
    }
}
