package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CategoryFactors.Entry;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 数量很小的品种 fuels that a city may do without, so that they have no plausible least, but of which it says to use very
 * little per person beside the median of published provinces: a question whether the unit of the whole series is right
 * (clause 4.2). One finding for all of them.
 */
@Clause("4.2")
final class SmallAmounts {
    private final Ratios ratios;
    private final Set<String> doubted;
    private final Parameters parameters;

    /**
     * @param doubted denominators that are more likely wrong than what is divided by them
     */
    SmallAmounts(Ratios ratios, Set<String> doubted, Parameters parameters) {
        this.ratios = ratios;
        this.doubted = doubted;
        this.parameters = parameters;
    }

    Optional<Finding> finding() {
        var small = new ArrayList<Text>();
        List<Entry> medians = parameters.ranges("median").stream()
                .filter(median -> !doubted.contains(median.key("base")))
                .toList();
        medians.forEach(median -> small(median).ifPresent(small::add));
        return small.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        parameters.reference().rule("QC-SMALL"),
                        Facts.of("list", small)
                                .and("share", Print.number(100 * parameters.threshold("small")))
                                .and("source", medians.get(0).value().source().titles())));
    }

    private Optional<Text> small(Entry entry) {
        Quantity median = entry.value().value();
        double least = median.value() * parameters.threshold("small");
        var years = new ArrayList<Integer>();
        var low = new ArrayList<Double>();
        ratios.of(entry.key("subject"), entry.key("base"), median.unit()).forEach((year, ratio) -> {
            if (ratio < least) {
                years.add(year);
                low.add(ratio);
            }
        });
        return years.isEmpty() ? Optional.empty() : Optional.of(words(entry, years, low.get(low.size() - 1)));
    }

    private Text words(Entry entry, List<Integer> years, double last) {
        Text name = entry.value().label();
        Quantity median = entry.value().value();
        int latest = years.get(years.size() - 1);
        String amount = Print.significant(last) + " " + median.unit().symbol();
        String middle = Print.significant(median.value()) + " " + median.unit().symbol();
        return Text.of(
                name.chinese() + " " + Print.chineseYears(years) + "年（" + latest + "年为 " + amount + "，各省中位数 " + middle
                        + "）",
                name.english() + " " + Print.years(years) + " (" + amount + " in " + latest + ", median of provinces "
                        + middle + ")");
    }
}
