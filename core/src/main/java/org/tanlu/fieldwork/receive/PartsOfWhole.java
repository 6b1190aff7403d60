package org.tanlu.fieldwork.receive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors.Entry;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 部分与全部 asks about parts of a file that do not make up their whole, or exceed it; whole and parts stand in the file, or the
 * city has some of them (clause 4.2). What is part of what stands in {@code factors/quality/quality.csv}.
 */
@Clause("4.2")
final class PartsOfWhole {
    private static final String TABLE = "quality";
    /** Each for itself is no greater than the whole. */
    private static final String PART = "part";
    /** All that are known are together no greater than the whole. */
    private static final String PARTS = "parts";
    /** The same, and where all are known they make it up. */
    private static final String SUM = "sum";
    /** Sums are told without what adding binary fractions leaves. */
    private static final int DECIMALS = 4;

    private final ReferenceData reference;
    private final Map<String, ToldNumber> told = new LinkedHashMap<>();
    private final NumberQuestions questions = new NumberQuestions();

    /** Compares the lines of a file with each other and with what the city has. */
    PartsOfWhole(Dossier city, List<Mapping.Line> lines, ReferenceData reference) {
        this.reference = reference;
        List<ToldNumber> came = ToldNumber.of(lines);
        came.forEach(number -> told.putIfAbsent(number.key(), number));
        Set<Integer> years = came.stream().map(ToldNumber::year).collect(Collectors.toCollection(TreeSet::new));
        city.series().values().stream()
                .flatMap(series -> series.byYear().values().stream())
                .filter(datum -> years.contains(datum.year()) && datum.value().isPresent())
                .map(ToldNumber::of)
                .forEach(number -> told.putIfAbsent(number.key(), number));
        for (int year : years) {
            relations(PART).forEach((whole, parts) -> parts.forEach(part -> compare(whole, List.of(part), year, PART)));
            relations(PARTS).forEach((whole, parts) -> compare(whole, parts, year, PARTS));
            relations(SUM).forEach((whole, parts) -> compare(whole, parts, year, SUM));
        }
    }

    /** The line, with a question where a number of it fits its whole or its parts badly. */
    Mapping.Line asked(Mapping.Line line) {
        return questions.asked(line);
    }

    /** The parts of each whole; of shares, whose whole is hundred per cent, under nothing. */
    private Map<String, List<String>> relations(String kind) {
        var relations = new LinkedHashMap<String, List<String>>();
        for (Entry entry : reference.factors().categories().find(TABLE, Map.of("kind", kind))) {
            relations
                    .computeIfAbsent(entry.key("base"), any -> new ArrayList<>())
                    .add(entry.key("subject"));
        }
        return relations;
    }

    private void compare(String whole, List<String> parts, int year, String kind) {
        List<ToldNumber> known = parts.stream()
                .flatMap(part -> Optional.ofNullable(told.get(ToldNumber.key(part, year))).stream())
                .toList();
        Optional<ToldNumber> total = whole.isEmpty()
                ? known.stream().findFirst().map(PartsOfWhole::hundred)
                : Optional.ofNullable(told.get(ToldNumber.key(whole, year)));
        boolean isOfFile = known.stream().anyMatch(ToldNumber::isOfFile)
                || total.filter(ToldNumber::isOfFile).isPresent();
        if (total.isPresent() && !known.isEmpty() && isOfFile) {
            boolean isWhole = kind.equals(SUM) && known.size() == parts.size();
            compare(total.get(), known, isWhole).ifPresent(question -> {
                questions.add(total.get(), question);
                known.forEach(part -> questions.add(part, question));
            });
        }
    }

    private static ToldNumber hundred(ToldNumber share) {
        return new ToldNumber(
                "",
                Text.of("全部", "the whole"),
                share.year(),
                Quantity.of(100, share.value().unit()),
                "100%",
                false);
    }

    private Optional<Text> compare(ToldNumber whole, List<ToldNumber> parts, boolean isWhole) {
        Unit unit = whole.value().unit();
        if (parts.stream().anyMatch(part -> !part.value().unit().isCompatibleWith(unit))) {
            return Optional.empty();
        }
        double sum = 0;
        double margin = Thresholds.of(reference, Thresholds.PARTS)
                * Math.abs(whole.value().value());
        var seen = new LinkedHashSet<>(parts);
        seen.add(whole);
        for (ToldNumber number : seen) {
            Quantity rounding = Quantity.of(number.rounding(), number.value().unit());
            margin += whole.where().equals(number.where()) && whole.item().isEmpty()
                    ? 0
                    : rounding.in(unit).value();
        }
        for (ToldNumber part : parts) {
            sum += part.value().in(unit).value();
        }
        double over = sum - whole.value().value();
        boolean isOff = over > margin || (isWhole && over < -margin);
        return isOff ? Optional.of(question(whole, parts, Quantity.of(sum, unit), isWhole)) : Optional.empty();
    }

    private static Text question(ToldNumber whole, List<ToldNumber> parts, Quantity sum, boolean isWhole) {
        Text all = parts.stream().map(ToldNumber::told).reduce(Text::and).orElseThrow();
        String number = BigDecimal.valueOf(sum.value())
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        String total = number + " " + sum.unit();
        String sums = parts.size() == 1 ? "" : "合计 " + total + "，";
        String totals = parts.size() == 1 ? "" : " (together " + total + ")";
        return Text.of(
                whole.year() + "年部分与全部对不上：" + all.chinese() + "，" + sums
                        + (isWhole ? "应等于" : "不应大于") + whole.told().chinese()
                        + "。核对后照原样采用写“是”，有错的写“否”，请改正来件再接收",
                "In " + whole.year() + " parts and whole do not agree: " + all.english() + totals
                        + (isWhole ? " should be " : " should be at most ")
                        + whole.told().english()
                        + ". Write 是 to take them as they are, 否 where one is wrong, and correct the file.");
    }
}
