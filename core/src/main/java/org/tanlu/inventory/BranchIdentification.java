package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * Identifies the high-emission and high-energy branches of a city (clause 7.1.7) by every three consecutive years that are
 * told by branch; with fewer years it refuses and says which are missing. One use only.
 */
@Clause("7.1.7")
final class BranchIdentification {
    private static final int YEARS = 3;
    private static final Text NO_DATA = Text.of("没有能源资料", "no energy data");
    private static final Text NO_IMPORT = Text.of("净调入电力排放未估算", "imported electricity not estimated");
    private static final Text UNDIVIDED = Text.of("没有分行业数据或未分行业部分超过5%", "no branches, or more than 5 % undivided");

    private final ReferenceData reference;
    private final SortedMap<Integer, BranchYear> told = new TreeMap<>();
    private final SortedMap<Integer, Text> untold = new TreeMap<>();

    private BranchIdentification(ReferenceData reference) {
        this.reference = reference;
    }

    /** The branches of a history's inventories; a history without years has none, and nothing is said about it here. */
    static Outcome<HighEmissionBranches> of(
            Dossier dossier, YearSeries<Inventory> inventories, Method method, ReferenceData reference) {
        var findings = new ArrayList<Finding>();
        var rule = BranchRule.of(dossier.city(), reference, findings);
        var identification = new BranchIdentification(reference);
        inventories
                .byYear()
                .forEach((year, inventory) ->
                        identification.look(inventory, BranchEnergy.of(year, dossier, method, reference)));
        var branches = new HighEmissionBranches(
                rule, identification.windows(rule), identification.missing(inventories.years()));
        identification.finding(branches, inventories.years()).ifPresent(findings::add);
        return Outcome.of(branches, findings);
    }

    private void look(Inventory inventory, Map<String, Derivation> energy) {
        BranchYear year = BranchYear.of(inventory, energy, reference);
        if (!year.isDivided()) {
            untold.put(inventory.year(), UNDIVIDED);
        } else if (!inventory.isTotalKnown()) {
            untold.put(inventory.year(), NO_IMPORT);
        } else {
            told.put(inventory.year(), year);
        }
    }

    private List<BranchWindow> windows(BranchRule rule) {
        return told.keySet().stream()
                .map(first -> List.copyOf(told.subMap(first, first + YEARS).values()))
                .filter(years -> years.size() == YEARS)
                .map(years -> BranchWindow.of(years, rule, reference))
                .toList();
    }

    /** The years among the last three that are not told by branch. */
    private SortedMap<Integer, Text> missing(List<Integer> years) {
        var missing = new TreeMap<Integer, Text>();
        if (!years.isEmpty()) {
            int last = last(years);
            for (int year = last - YEARS + 1; year <= last; year++) {
                if (!told.containsKey(year)) {
                    missing.put(year, untold.getOrDefault(year, NO_DATA));
                }
            }
        }
        return missing;
    }

    private Optional<Finding> finding(HighEmissionBranches branches, List<Integer> years) {
        if (branches.missing().isEmpty()) {
            return Optional.empty();
        }
        Optional<BranchWindow> latest = branches.findLatest();
        int last = latest.map(BranchWindow::lastYear).orElse(last(years));
        return Optional.of(Finding.of(
                reference.rule(latest.isPresent() ? "ACC-BRANCH-OLDER" : "ACC-BRANCH-YEARS"),
                Facts.of("first", last - YEARS + 1)
                        .and("last", last)
                        .and(
                                "missing",
                                Text.of(
                                        list(branches.missing(), "、", Text::chinese),
                                        list(branches.missing(), "; ", Text::english)))));
    }

    private static String list(Map<Integer, Text> years, String separator, Function<Text, String> language) {
        return String.join(
                separator,
                years.entrySet().stream()
                        .map(year -> year.getKey() + " " + language.apply(year.getValue()))
                        .toList());
    }

    private static int last(List<Integer> years) {
        return years.get(years.size() - 1);
    }
}
