package org.tanlu.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.UncertainRange;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 不确定性表的一行 a row of the table of approach 1 in the form of the IPCC (2006 guidelines, volume 1, chapter 3): what one
 * source emitted of one gas in the base year and in the year, and what its ranges make of it. Shares are 0…1, half of the
 * 95 % interval each; a share that no range tells is absent.
 *
 * @param key          what the row is of
 * @param base         the emissions of the base year; empty without one
 * @param emissions    the emissions of the year
 * @param activity     the uncertainty of activity
 * @param factor       the uncertainty of the factors
 * @param contribution the contribution to the variance of the year's total: (combined × emissions ÷ total)²
 * @param trend        the contribution to the uncertainty of the trend; empty without a base year
 * @param ranges       the ranges behind
 * @param lines        the lines of the year's inventory that the row holds
 * @param baseLines    the lines of the base years; of several years the base is the mean of their sums
 */
@Clause("4.2")
public record UncertaintyRow(
        Key key,
        Optional<Emissions> base,
        Emissions emissions,
        Optional<Quantity> activity,
        Optional<Quantity> factor,
        Quantity contribution,
        Optional<Trend> trend,
        List<UncertainRange> ranges,
        List<Line> lines,
        List<Line> baseLines) {

    public UncertaintyRow {
        ranges = List.copyOf(ranges);
        lines = List.copyOf(lines);
        baseLines = List.copyOf(baseLines);
    }

    /**
     * A line of an inventory.
     *
     * @param key       its key among the figures
     * @param year      its year
     * @param emissions its emissions
     */
    public record Line(String key, int year, Emissions emissions) {}

    /**
     * What a row is of.
     *
     * @param part   the part of the total
     * @param order  the source's place in the list of sources
     * @param source the source's id
     * @param name   its name
     * @param gas    the gas
     * @param kind   the kind of carrier; empty where carbon dioxide of combustion does not tell the rows apart
     */
    public record Key(Part part, int order, String source, Text name, String gas, Optional<CarrierKind> kind)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::part)
                .thenComparingInt(Key::order)
                .thenComparing(Key::source)
                .thenComparing(Key::gas)
                .thenComparingInt(key -> key.kind.map(CarrierKind::ordinal).orElse(-1));

        static Key of(EmissionSource source, int order, String gas, Optional<CarrierKind> kind) {
            return new Key(Part.of(source.category()), order, source.id(), source.name(), gas, kind);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** The row's name, with the kind of carrier and the gas. */
        public Text text() {
            return Text.of(
                    name.chinese() + kind.map(of -> "·" + of.text().chinese()).orElse("") + "·" + gas,
                    name.english() + kind.map(of -> ", " + of.text().english()).orElse("") + ", " + gas);
        }
    }

    /**
     * 趋势 what a row adds to the uncertainty of the trend, as the IPCC's table has it. All are shares of the base year's
     * total.
     *
     * @param typeA    how the trend changes when both years are larger by 1 %, per 1 %
     * @param typeB    how the trend changes when the year alone is larger by 1 %, per 1 %
     * @param factor   what the uncertainty of the factors adds
     * @param activity what the uncertainty of activity adds
     */
    public record Trend(Quantity typeA, Quantity typeB, Quantity factor, Quantity activity) {
        /** What both add together. */
        public Quantity both() {
            return Propagation.root(factor.value(), activity.value());
        }
    }

    /** The share of the variance of the year's total. */
    public Quantity varianceShare(YearUncertainty year) {
        double total = year.propagated().map(Quantity::value).orElse(0.0);
        return Quantity.of(total == 0 ? 0 : contribution.value() / (total * total), Unit.ONE);
    }

    /** The key of a column of the row among the figures of a year, for example {@code combined}. */
    public String figureKey(String column, int year) {
        String kind =
                key.kind().map(of -> "/" + of.name().toLowerCase(Locale.ROOT)).orElse("");
        return "uncertainty/row/" + key.source() + "/" + key.gas() + kind + "/" + column + "/" + year;
    }

    /** The combined uncertainty of activity and factors; empty when no range tells either. */
    public Optional<Quantity> combined() {
        if (activity.isEmpty() && factor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Propagation.root(
                activity.map(Quantity::value).orElse(0.0),
                factor.map(Quantity::value).orElse(0.0)));
    }
}
