package org.tanlu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Words;
import org.tanlu.trace.Text;

/**
 * 陈述核对 what a planner's words say of the figures in them, where it no longer fits: falls and rises, levels that are reached
 * from another year's, the year of the peak, and thresholds.
 */
final class TextStatements {
    private static final String FALLING = "(?:下降|减少|降低|压减|回落|下降了|减少了|降低了)";
    private static final String RISING = "(?:上升|增长|增加|提高|提升|上升了|增长了|增加了|提高了)";
    private static final String NEARLY = "(?:约|近|超过|不低于)?$";
    private static final Pattern FALL = Pattern.compile(FALLING + NEARLY);
    private static final Pattern RISE = Pattern.compile(RISING + NEARLY);
    private static final Pattern FALL_TO = Pattern.compile("(?:下降|减少|降低|压减|回落|降)(?:到|至|为)" + NEARLY);
    private static final Pattern RISE_TO = Pattern.compile("(?:上升|增长|增加|提高|提升|升|增)(?:到|至|为)" + NEARLY);
    private static final Pattern SINCE = Pattern.compile("(\\d{4})年");
    /** Keys whose numbers are changes with their sign: below zero is a fall. */
    private static final Pattern SIGNED = Pattern.compile("history/growth/.*|target/change/.*");

    private static final Pattern YEAR_KEY = Pattern.compile(".*/(\\d{4})");
    private static final Pattern THRESHOLD =
            Pattern.compile("^[，,]?(?:已|均|仍|还)?(超过|高于|大于|不低于|不足|低于|小于|不超过|达到)(\\d+(?:\\.\\d+)?)([^\\d，。；、]{0,12})");
    private static final Pattern PEAK =
            Pattern.compile("(\\d{4})年(前)?(?:左右|前后)?[^，。；\\d]{0,8}(?:达峰|达到峰值|峰值)|(?:达峰|峰值)[^，。；\\d]{0,8}(\\d{4})年(前)?");
    private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(?:\\.\\d+)?");

    private final LiveFigures figures;
    private final OptionalInt peakYear;

    TextStatements(LiveFigures figures, OptionalInt peakYear) {
        this.figures = figures;
        this.peakYear = peakYear;
    }

    /**
     * A statement that does not fit.
     *
     * @param sentence the sentence
     * @param value    the figure's value as printed
     * @param what     what does not fit
     */
    record Misfit(String sentence, String value, Text what) {}

    /** What does not fit in a paragraph. */
    List<Misfit> misfits(List<Inline> inlines) {
        var found = new ArrayList<Misfit>();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Printed printed) {
                String before = joined(inlines.subList(0, i));
                String after = joined(inlines.subList(i + 1, inlines.size()));
                String sentence = tail(before) + printed.text() + head(after);
                direction(printed, tail(before))
                        .or(() -> threshold(printed, after))
                        .ifPresent(what -> found.add(new Misfit(sentence, printed.text(), what)));
            }
        }
        peak(joined(inlines)).ifPresent(found::add);
        return found;
    }

    private static String joined(List<Inline> inlines) {
        var text = new StringBuilder();
        inlines.forEach(
                inline -> text.append(inline instanceof Printed printed ? printed.text() : ((Words) inline).text()));
        return text.toString();
    }

    private static String tail(String text) {
        int end = StrictMath.max(text.lastIndexOf('。'), text.lastIndexOf('；'));
        return text.substring(end + 1);
    }

    private static String head(String text) {
        Matcher end = Pattern.compile("[。；]").matcher(text);
        return end.find() ? text.substring(0, end.end()) : text;
    }

    private Optional<Text> direction(Printed printed, String before) {
        Optional<Quantity> value = figures.find(printed.key()).map(figure -> figure.value());
        boolean isFall = FALL.matcher(before).find();
        boolean isRise = RISE.matcher(before).find();
        if (value.isPresent() && (isFall || isRise)) {
            double size = value.get().value();
            boolean isSigned = SIGNED.matcher(printed.key()).matches();
            boolean isWrong = (isSigned && isFall) ? size > 0 : size < 0;
            boolean saysFall = printed.text().startsWith("下降");
            boolean saysRise = printed.text().startsWith("增长") || printed.text().startsWith("上升");
            if (isWrong || (isFall && saysRise) || (isRise && saysFall)) {
                return Optional.of(
                        isFall
                                ? Text.of("写的是下降，数字却在上升", "the words say a fall, the figure rises")
                                : Text.of("写的是上升，数字却在下降", "the words say a rise, the figure falls"));
            }
        }
        return value.flatMap(now -> level(printed.key(), now, before));
    }

    /** A level that was reached by falling or rising, against the year that the sentence names, else the earliest known. */
    private Optional<Text> level(String key, Quantity now, String before) {
        boolean isFall = FALL_TO.matcher(before).find();
        boolean isRise = RISE_TO.matcher(before).find();
        Matcher year = YEAR_KEY.matcher(key);
        if (!(isFall || isRise) || !year.matches()) {
            return Optional.empty();
        }
        int own = Integer.parseInt(year.group(1));
        var earlier = new TreeMap<Integer, Quantity>(figures.series(key)).headMap(own, false);
        List<Integer> named = SINCE.matcher(before)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .filter(earlier::containsKey)
                .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        int since = named.isEmpty() ? earlier.firstKey() : named.get(named.size() - 1);
        double from = earlier.getOrDefault(since, now).value();
        boolean isWrong = isFall ? now.value() > from : now.value() < from;
        return isWrong
                ? Optional.of(Text.of(
                        "写的是" + (isFall ? "降到" : "升到") + "，但比" + since + "年" + (isFall ? "更高" : "更低"),
                        "the words say it " + (isFall ? "fell" : "rose") + ", but it is "
                                + (isFall ? "higher" : "lower") + " than in " + since))
                : Optional.empty();
    }

    private static Optional<Text> threshold(Printed printed, String after) {
        Matcher said = THRESHOLD.matcher(after);
        Matcher number = NUMBER.matcher(printed.text());
        if (!said.find() || !number.find()) {
            return Optional.empty();
        }
        String unit = printed.text().substring(number.end());
        boolean isAtLeast = said.group(1).equals("达到");
        if (!said.group(3).startsWith(unit) || (isAtLeast && !said.group(3).startsWith(unit + "以上"))) {
            return Optional.empty();
        }
        int order = new BigDecimal(number.group().replace('−', '-')).compareTo(new BigDecimal(said.group(2)));
        boolean holds = switch (said.group(1)) {
            case "超过", "高于", "大于" -> order > 0;
            case "不低于", "达到" -> order >= 0;
            case "不超过" -> order <= 0;
            default -> order < 0;
        };
        String bound = said.group(1) + said.group(2) + unit;
        return holds
                ? Optional.empty()
                : Optional.of(Text.of("写的是“" + bound + "”，数字不符", "the words say “" + bound + "”, the figure does not"));
    }

    private Optional<Misfit> peak(String text) {
        Matcher said = PEAK.matcher(text);
        if (peakYear.isEmpty() || !said.find()) {
            return Optional.empty();
        }
        boolean isFirst = said.group(1) != null;
        int year = Integer.parseInt(isFirst ? said.group(1) : said.group(3));
        boolean isBy = (isFirst ? said.group(2) : said.group(4)) != null;
        int held = peakYear.getAsInt();
        boolean fits = isBy ? held <= year : held == year;
        return fits
                ? Optional.empty()
                : Optional.of(new Misfit(
                        tail(text.substring(0, said.start())) + head(text.substring(said.start())),
                        held + "年",
                        Text.of("所写达峰年份与方案不符", "the year of the peak is not that of the plan")));
    }
}
