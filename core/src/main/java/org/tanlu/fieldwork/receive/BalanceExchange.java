package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 平衡表的互换和倍数 whether two columns or two rows of a balance are each like the other's of another year and unlike their own, and whether
 * all its numbers are those of another year times one factor (clause 4.2).
 *
 * @param now       the balance that came
 * @param other     that of another year
 * @param reference with the thresholds
 */
@Clause("4.2")
record BalanceExchange(EnergyBalance now, EnergyBalance other, ReferenceData reference) {
    /** Fewer numbers that both have are alike by chance. */
    private static final int FEWEST = 4;
    /** Fewer numbers have one factor by chance. */
    private static final int MANY = 10;
    /** Of ten numbers nine have it. */
    private static final double MOST = 0.9;

    /** A number of both years. */
    private record Pair(EnergyBalance.Cell cell, Quantity here, Quantity there) {}

    /** What is asked; empty where nothing looks so. */
    Optional<Text> doubt() {
        List<Pair> pairs = pairs();
        return scaled(pairs)
                .or(() -> exchanged(pairs, EnergyBalance.Cell::carrier, cell -> cell.row() + " " + cell.sector()))
                .or(() -> exchanged(pairs, cell -> cell.row() + " " + cell.sector(), EnergyBalance.Cell::carrier));
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        now.cells().forEach((cell, datum) -> {
            Optional<Quantity> there =
                    Optional.ofNullable(other.cells().get(cell)).flatMap(Datum::value);
            Optional<Quantity> here = datum.value();
            if (here.isPresent()
                    && there.isPresent()
                    && here.get().value() != 0
                    && there.get().value() != 0) {
                pairs.add(new Pair(cell, here.get(), there.get()));
            }
        });
        return pairs;
    }

    private Optional<Text> scaled(List<Pair> pairs) {
        List<Double> ratios = pairs.stream()
                .filter(pair -> pair.here().unit().isCompatibleWith(pair.there().unit()))
                .map(pair -> pair.here().value()
                        / pair.there().in(pair.here().unit()).value())
                .sorted()
                .toList();
        if (ratios.size() < MANY) {
            return Optional.empty();
        }
        double middle = ratios.get(ratios.size() / 2);
        double alike = 1 + Thresholds.of(reference, Thresholds.SCALED_ALIKE);
        long near = ratios.stream()
                .filter(ratio -> distance(ratio / middle) <= alike)
                .count();
        boolean isScaled =
                distance(middle) >= Thresholds.of(reference, Thresholds.SCALED) && near >= MOST * ratios.size();
        return isScaled ? Optional.of(factor(middle, near)) : Optional.empty();
    }

    private Text factor(double middle, long near) {
        String times = Print.significant(middle);
        return Text.of(
                now.year() + "年有 " + near + " 个数都约为城市 " + other.year() + "年各数的 " + times
                        + " 倍，各品种不会按同一倍数变化，疑为单位、范围有误或重复相加：无误、照原样采用写“是”，否则写“否”，请改正来件再接收",
                near + " numbers of " + now.year() + " are about " + times + " times the city's of " + other.year()
                        + "; carriers do not change by one factor. Write 是 to take them as they are, else 否, and"
                        + " correct the file.");
    }

    /** Two columns by the rows that both have, or two rows by the columns. */
    private Optional<Text> exchanged(
            List<Pair> pairs, Function<EnergyBalance.Cell, String> line, Function<EnergyBalance.Cell, String> across) {
        var lines = new LinkedHashMap<String, Map<String, Pair>>();
        pairs.forEach(pair -> lines.computeIfAbsent(line.apply(pair.cell()), any -> new LinkedHashMap<>())
                .put(across.apply(pair.cell()), pair));
        List<String> names = List.copyOf(lines.keySet());
        for (int one = 0; one < names.size(); one++) {
            for (int two = one + 1; two < names.size(); two++) {
                Map<String, Pair> first = lines.getOrDefault(names.get(one), Map.of());
                Map<String, Pair> second = lines.getOrDefault(names.get(two), Map.of());
                if (isExchanged(first, second)) {
                    return Optional.of(question(first, second));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isExchanged(Map<String, Pair> first, Map<String, Pair> second) {
        int count = 0;
        double given = 0;
        double swapped = 0;
        for (Map.Entry<String, Pair> entry : first.entrySet()) {
            Pair one = entry.getValue();
            Pair two = second.get(entry.getKey());
            if (two == null) {
                continue;
            }
            Optional<Double> cross = Exchanged.distance(one.here(), two.there());
            Optional<Double> back = Exchanged.distance(two.here(), one.there());
            Optional<Double> own = Exchanged.distance(one.here(), one.there());
            Optional<Double> others = Exchanged.distance(two.here(), two.there());
            if (cross.isPresent() && back.isPresent() && own.isPresent() && others.isPresent()) {
                count++;
                given += StrictMath.log(own.get()) + StrictMath.log(others.get());
                swapped += StrictMath.log(cross.get()) + StrictMath.log(back.get());
            }
        }
        double least = StrictMath.log(Thresholds.of(reference, Thresholds.EXCHANGED_LEAST));
        double share = Thresholds.of(reference, Thresholds.EXCHANGED_SHARE);
        return count >= FEWEST && given >= 2 * count * least && swapped <= share * given;
    }

    private Text question(Map<String, Pair> first, Map<String, Pair> second) {
        String shared =
                first.keySet().stream().filter(second::containsKey).findFirst().orElseThrow();
        Pair one = Objects.requireNonNull(first.get(shared));
        Pair two = Objects.requireNonNull(second.get(shared));
        return Text.of(
                "“" + name(one).chinese() + "”与“" + name(two).chinese() + "”像是互换了（" + now.year() + "年 " + one.here()
                        + "、" + two.here() + "，" + other.year() + "年 " + one.there() + "、" + two.there()
                        + "）：没有互换、照原样采用写“是”，互换了的写“否”，请改正来件再接收",
                "\"" + name(one).english() + "\" and \"" + name(two).english() + "\" were perhaps exchanged (in "
                        + now.year() + " " + one.here() + " and " + two.here() + ", in " + other.year() + " "
                        + one.there() + " and " + two.there()
                        + "). Write 是 if they were not, 否 if they were, and correct the file.");
    }

    private Text name(Pair pair) {
        return Objects.requireNonNull(now.cells().get(pair.cell())).name();
    }

    private static double distance(double ratio) {
        return ratio > 0 ? Math.max(ratio, 1 / ratio) : Double.POSITIVE_INFINITY;
    }
}
