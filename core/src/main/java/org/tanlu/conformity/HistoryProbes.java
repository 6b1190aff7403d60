package org.tanlu.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tanlu.category.SourceAccount;
import org.tanlu.history.StructureShare;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Looks into the history of emissions, its analysis and the indicators (chapter 7, Appendix B). */
@Clause({"7.1", "7.2", "B"})
final class HistoryProbes {
    private static final double ROUNDING = 1e-6;

    private final Plan plan;
    private final TreeMap<String, Figure> figures = new TreeMap<>();

    HistoryProbes(Plan plan) {
        this.plan = plan;
        plan.accounted().forEach(figure -> figures.put(figure.key(), figure));
        plan.targets().ifPresent(set -> set.figures().forEach(figure -> figures.put(figure.key(), figure)));
    }

    Map<String, Probe> byName() {
        return Map.of(
                "figure", this::figure,
                "years", any -> years(),
                "category", this::category,
                "factors", any -> factors(),
                "calibre", any -> calibre(),
                "indicator", this::indicator,
                "indicators", this::indicators,
                "structure", this::structure,
                "key", this::key);
    }

    /** Figures whose key is like a pattern, in which * stands for anything but a stroke. */
    private List<Hit> figure(String pattern) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return Optional.ofNullable(figures.get(pattern)).stream()
                    .map(HistoryProbes::hit)
                    .toList();
        }
        String prefix = pattern.substring(0, star);
        Pattern like = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E[^/]*\\Q"));
        return figures.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                .filter(figure -> like.matcher(figure.key()).matches())
                .map(HistoryProbes::hit)
                .toList();
    }

    private static Hit hit(Figure figure) {
        return new Hit(figure.key(), () -> figure.derivation().get().label());
    }

    private List<Hit> years() {
        return plan.history().years().stream()
                .map(year -> Hit.of("inventory/total/" + year, Text.of(year + "年清单", "inventory of " + year)))
                .toList();
    }

    /** A category of a year that was accounted, or of which the city confirmed that nothing occurs. */
    private List<Hit> category(String argument) {
        String[] parts = argument.split("/", 2);
        Category category = Category.valueOf(parts[0].toUpperCase(Locale.ROOT));
        Inventory inventory = plan.history().inventory(Integer.parseInt(parts[1]));
        List<Notation> notations = inventory.sources().stream()
                .filter(account -> account.source().category() == category)
                .map(SourceAccount::notations)
                .flatMap(told -> told.values().stream())
                .toList();
        boolean isAbsent = !notations.isEmpty() && notations.stream().allMatch(told -> told == Notation.NO);
        return !inventory.lines(category).isEmpty() || isAbsent
                ? List.of(Hit.of("inventory/category/" + argument, category.text()))
                : List.of();
    }

    /** The published values that the latest year rests on, each with its source. */
    private List<Hit> factors() {
        return latest().stream()
                .flatMap(inventory -> inventory.lines().stream())
                .flatMap(line -> line.factors().stream())
                .distinct()
                .map(factor -> Hit.of("factors", factor.label()))
                .toList();
    }

    /** The years whose totals compare with the latest; none where any differs in a way that forbids it. */
    private List<Hit> calibre() {
        var compared = new ArrayList<Hit>();
        for (int year : plan.history().years()) {
            int last = plan.history().years().get(plan.history().years().size() - 1);
            if (plan.history().calibre(year).comparesDirect(plan.history().calibre(last))) {
                compared.add(Hit.of("breaks", Text.of(year + "年", Integer.toString(year))));
            }
        }
        return compared;
    }

    private Optional<Inventory> latest() {
        return plan.history().years().stream().reduce((one, other) -> other).map(plan.history()::inventory);
    }

    /** The values of an indicator, of one year where the argument names it. */
    private List<Hit> indicator(String argument) {
        String[] parts = argument.split("/", 2);
        return plan.indicators().stream()
                .filter(value -> value.indicator().id().equals(parts[0]))
                .filter(value -> parts.length == 1 || parts[1].equals(Integer.toString(value.year())))
                .filter(value -> value.figure().isPresent())
                .map(value -> Hit.of(
                        "indicator/" + parts[0] + "/" + value.year(),
                        value.indicator().name()))
                .toList();
    }

    /** The indicators whose ids begin so, each of which has a value or a reason in every year. */
    private List<Hit> indicators(String prefix) {
        return plan.indicators().stream()
                .filter(value -> value.indicator().id().startsWith(prefix))
                .map(value -> value.indicator())
                .distinct()
                .map(indicator -> Hit.of("indicators", indicator.name()))
                .toList();
    }

    /** The parts of the latest year in a view, where their shares sum to one. */
    private List<Hit> structure(String view) {
        List<StructureShare> parts = plan.emissionHistory().structure().stream()
                .filter(share -> share.view().id().equals(view))
                .filter(share ->
                        latest().filter(of -> of.year() == share.year()).isPresent())
                .toList();
        double sum = parts.stream().mapToDouble(share -> share.share().value()).sum();
        return StrictMath.abs(sum - 1) > ROUNDING
                ? List.of()
                : parts.stream().map(part -> Hit.of("structure", part.name())).toList();
    }

    /** The key sources or fields. */
    private List<Hit> key(String what) {
        return (what.equals("fields")
                        ? plan.emissionHistory().fields()
                        : plan.emissionHistory().sources())
                .stream()
                        .filter(ranked -> ranked.isKey())
                        .map(ranked -> Hit.of("key_categories", ranked.name()))
                        .toList();
    }
}
