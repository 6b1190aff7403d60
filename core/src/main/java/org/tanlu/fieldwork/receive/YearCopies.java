package org.tanlu.fieldwork.receive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 与邻年雷同 the values of a file that are, year by year, those of the city's year before or after: last year's table may have been
 * sent under this year's title, and its values are asked (clause 4.2).
 */
@Clause("4.2")
final class YearCopies {
    private static final int FEWEST = 3;
    /** Numbers of up to three digits are alike by chance. */
    private static final int SHORT = 3;
    /** Of ten values that are compared nine are alike in a copy of which somebody corrected one. */
    private static final double MOST = 0.9;

    private final Dossier city;
    private final Map<Integer, Text> questions = new TreeMap<>();
    private final Map<Integer, Integer> sources = new TreeMap<>();

    /** Compares the lines of a file with what the city has. */
    YearCopies(Dossier city, List<Mapping.Line> lines) {
        this.city = city;
        for (int step : new int[] {-1, 1}) {
            var counts = new TreeMap<Integer, Count>();
            lines.forEach(line -> line.cells().forEach(cell -> count(line, cell, step, counts)));
            counts.forEach((year, count) -> {
                if (count.isCopy() && !sources.containsKey(year)) {
                    sources.put(year, year + step);
                    questions.put(year, question(year, year + step, count));
                }
            });
        }
    }

    private void count(Mapping.Line line, Mapping.Value cell, int step, Map<Integer, Count> counts) {
        Optional<Quantity> here = quantity(line, cell);
        Optional<Integer> year = cell.year();
        if (here.isEmpty() || year.isEmpty() || line.item().isEmpty()) {
            return;
        }
        String item = line.item().get().id();
        Optional<Quantity> own = city.find(item, year.get()).flatMap(Datum::value);
        boolean isKnown = own.filter(value -> isSame(value, here.get())).isPresent();
        city.find(item, year.get() + step)
                .flatMap(Datum::value)
                .filter(any -> !isKnown)
                .ifPresent(there ->
                        counts.computeIfAbsent(year.get(), any -> new Count()).add(here.get(), there));
    }

    /** The line, with a question where a value of it is the city's of another year as those of the whole file are. */
    Mapping.Line asked(Mapping.Line line) {
        return line.cells().stream()
                .filter(cell -> isCopied(line, cell))
                .flatMap(cell -> cell.year().stream())
                .findFirst()
                .map(questions::get)
                .map(line::asked)
                .orElse(line);
    }

    private boolean isCopied(Mapping.Line line, Mapping.Value cell) {
        return cell.year()
                .map(sources::get)
                .flatMap(year -> line.item().flatMap(item -> city.find(item.id(), year)))
                .flatMap(Datum::value)
                .filter(there ->
                        quantity(line, cell).filter(here -> isSame(there, here)).isPresent())
                .isPresent();
    }

    private static Optional<Quantity> quantity(Mapping.Line line, Mapping.Value cell) {
        return line.unit()
                .filter(any -> cell.isNumber())
                .map(unit -> Quantity.of(Double.parseDouble(cell.text()), unit));
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.unit().isCompatibleWith(other.unit()) && CityValues.isSame(one, other);
    }

    /** The question of values that are those of another year. */
    static Text question(int year, int other, Count count) {
        return Text.of(
                year + "年有 " + count.equal + " 个数与城市已有的 " + other + "年各数完全相同，像是把 " + other + "年的表当作 " + year
                        + "年报来：两年确实相同、照原样采用写“是”，不是 " + year + "年的数写“否”，请提供 " + year + "年的数",
                count.equal + " values of " + year + " are the city's of " + other + ": the table of " + other
                        + " may have been sent as that of " + year
                        + ". Write 是 to take them as they are, 否 if they are not of "
                        + year + ".");
    }

    /** 比较 how many values of two years were compared and are alike. */
    static final class Count {
        private int equal;
        private int all;

        /** Compares two values; none that is zero or has few digits counts. */
        void add(Quantity here, Quantity there) {
            if (digits(here) > SHORT || digits(there) > SHORT) {
                all++;
                equal += isSame(there, here) ? 1 : 0;
            }
        }

        private static int digits(Quantity value) {
            return value.value() == 0
                    ? 0
                    : BigDecimal.valueOf(value.value()).stripTrailingZeros().precision();
        }

        /** Whether one year is a copy of the other. */
        boolean isCopy() {
            return equal >= FEWEST && equal >= MOST * all;
        }
    }
}
