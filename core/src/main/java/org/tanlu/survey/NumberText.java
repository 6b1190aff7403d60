package org.tanlu.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.survey.Written.Mark;
import org.tanlu.table.Cell;
import org.tanlu.trace.Text;

/**
 * 数字文法 the grammar of numbers in a city's tables. It accepts what can be read in one way only; whatever could mean two
 * things is refused with the reason, because a wrong number that looks right is worse than a missing one.
 */
final class NumberText {
    /** Hyphen-minus, true minus, full-width, small, en dash, hyphen: all are typed for a minus. The em dash is not. */
    private static final String MINUS = "-\u2212\uFF0D\uFE63\u2013\u2010";

    private static final String FULL_WIDTH = "０１２３４５６７８９．，＋％Ｅｅ";
    private static final String HALF_WIDTH = "0123456789.,+%Ee";

    private static final Pattern NUMBER = Pattern.compile("([-+]?)"
            + "(?:((?:0|[1-9]\\d*)(?:\\.\\d*)?|\\.\\d+)(?:[Ee]([-+]?)(\\d{1,4}))?"
            + "|([1-9]\\d{0,2}(?:([, \u00A0\u2009\u202F])\\d{3})(?:\\6\\d{3})*(?:\\.\\d*)?))"
            + "[ \u00A0]?([%‰]?)");

    private static final Set<String> ABSENT = Set.of(
            "-", "--", "—", "——", "–", "－", "－－", "─", "…", "……", "...", "..", "/", "／", "N/A", "n/a", "NA", "NULL",
            "null", "不详", "暂无", "暂缺", "无数据", "未填报", "不适用");

    private static final Map<String, Notation> KEYS = new TreeMap<>(Map.of(
            "不涉及", Notation.NO,
            "未统计", Notation.NE,
            "计入他处", Notation.IE,
            "已计入他处", Notation.IE,
            "涉密", Notation.C));

    private static final int LONGEST = 60;

    private NumberText() {}

    /** What a cell says. */
    static Written read(Cell cell) {
        Optional<Text> refusal = refusal(cell.kind());
        return refusal.isPresent() ? new Written.Refused(refusal.get()) : read(cell.text());
    }

    private static Optional<Text> refusal(Cell.Kind kind) {
        return switch (kind) {
            case TEXT, NUMBER -> Optional.empty();
            case DATE -> Optional.of(Text.of("单元格是日期，不是数值", "the cell is a date, not a number"));
            case BOOLEAN -> Optional.of(Text.of("单元格是逻辑值，不是数值", "the cell is TRUE or FALSE, not a number"));
            case ERROR -> Optional.of(Text.of("单元格是公式错误", "the cell holds a formula error"));
            case UNCALCULATED ->
                Optional.of(Text.of(
                        "公式从未计算，没有数值（请用电子表格软件打开并保存一次）",
                        "the formula was never calculated; open and save the file in a spreadsheet program"));
        };
    }

    private static Written read(String raw) {
        String text = Characters.strip(raw);
        if (text.isEmpty()) {
            return new Written.Absent(Text.of("空白", "blank"));
        }
        if (ABSENT.contains(text)) {
            return new Written.Absent(Text.of("“" + text + "”表示没有数据", "\"" + text + "\" stands for no data"));
        }
        Optional<Notation> key = key(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (key.isPresent()) {
            return new Written.Key(key.get());
        }
        return text.length() > LONGEST ? refused(NumberDoubts.TOO_LONG) : number(text);
    }

    private static Optional<Notation> key(String text) {
        return Notation.find(text).or(() -> Optional.ofNullable(KEYS.get(text)));
    }

    private static Written number(String text) {
        Matcher matcher = NUMBER.matcher(halfWidth(text));
        if (!matcher.matches()) {
            return refused(NumberDoubts.reason(text));
        }
        String plain = matcher.group(5) == null
                ? matcher.group(2) + exponent(matcher)
                : matcher.group(5).replaceAll("[^0-9.]", "");
        return value(new BigDecimal(matcher.group(1) + plain), mark(matcher.group(7)));
    }

    private static String exponent(Matcher matcher) {
        return matcher.group(4) == null ? "" : "E" + matcher.group(3) + matcher.group(4);
    }

    private static Written value(BigDecimal written, Mark mark) {
        double value = written.doubleValue();
        if (Double.isInfinite(value)) {
            return refused(NumberDoubts.TOO_LARGE);
        }
        if (value == 0 && written.signum() != 0) {
            return refused(NumberDoubts.TOO_SMALL);
        }
        if (!isKept(written, value)) {
            return refused(NumberDoubts.TOO_PRECISE);
        }
        return new Written.Amount(value == 0 ? 0 : value, mark);
    }

    /** Whether a double carries all digits that were written. */
    private static boolean isKept(BigDecimal written, double value) {
        if (written.compareTo(new BigDecimal(ShortestDecimal.of(value))) == 0) {
            return true;
        }
        var digits = new MathContext(written.precision(), RoundingMode.HALF_EVEN);
        return new BigDecimal(value).round(digits).compareTo(written) == 0;
    }

    private static Mark mark(String text) {
        return switch (text) {
            case "%" -> Mark.PERCENT;
            case "‰" -> Mark.PERMILLE;
            default -> Mark.NONE;
        };
    }

    /** Full-width forms made half-width, one leading apostrophe taken off, a leading or exponent's minus made a hyphen. */
    private static String halfWidth(String text) {
        var half = new StringBuilder();
        for (int i = text.startsWith("'") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = half.isEmpty() || "Ee".indexOf(half.charAt(half.length() - 1)) >= 0;
            int wide = FULL_WIDTH.indexOf(c);
            half.append(wide >= 0 ? HALF_WIDTH.charAt(wide) : sign && MINUS.indexOf(c) >= 0 ? '-' : c);
        }
        return half.toString();
    }

    private static Written refused(Text reason) {
        return new Written.Refused(reason);
    }
}
