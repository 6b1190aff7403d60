package org.tanlu.survey;

import java.util.List;
import java.util.regex.Pattern;
import org.tanlu.trace.Text;

/** 存疑写法 why a text is not read as a number, said so that its writer can mend it. */
final class NumberDoubts {
    static final Text TOO_LONG = Text.of("文字太长，不是数值", "too long to be a number");
    static final Text TOO_LARGE = Text.of("数值过大", "the number is too large");
    static final Text TOO_SMALL = Text.of("数值小到会变成 0", "the number is so small that it would become 0");
    static final Text TOO_PRECISE = Text.of("有效数字过多，无法原样保存", "more digits than can be kept exactly");

    static final Text APPROXIMATE = Text.of("约数或界限，不是确定的数值", "an approximation or a bound");

    private static final Text OTHER = Text.of("不是数值", "not a number");

    private static final List<Doubt> DOUBTS = List.of(
            doubt("(?s).*\\p{Cf}.*|.*\\uFFFD.*", "含有看不见的或损坏的字符", "contains invisible or damaged characters"),
            doubt("#(N/A|DIV/0!|REF!|VALUE!|NAME\\?|NUM!|NULL!|#+|未计算)", "电子表格的错误值", "an error of the spreadsheet"),
            doubt("(?i)[-+]?(nan|inf|infinity|∞)", "计算失败留下的文字", "left by a failed computation"),
            doubt("=.*", "公式文字，没有计算", "a formula as text, not calculated"),
            doubt("(?s).*\\d[\\r\\n\\t]+.*", "一个单元格里有几行或几列", "several lines or columns in one cell"),
            doubt("\\d{4}[-/.年]\\d{1,2}([-/.月]\\d{1,2}.*)?月?", "像是日期", "looks like a date"),
            doubt("\\d{1,2}月\\d{1,2}日|\\p{Alpha}{3}-\\d{2}|\\d+:\\d+.*", "像是日期或时间", "looks like a date or time"),
            doubt("[-+]?0\\d+(\\.\\d*)?", "以 0 开头，像是代码", "starts with 0 like a code"),
            doubt(
                    "[-+]?[\\d,，.]*[,，][\\d,，.]*",
                    "逗号不是每三位一个，可能是小数点",
                    "commas do not stand before groups of three; one may be a decimal point"),
            doubt("[-+]?\\d+(\\.\\d+){2,}", "有几个小数点", "several decimal points"),
            doubt("[(（].*[)）]", "括号可能表示负数，也可能是注", "brackets may mean a negative number or a remark"),
            doubt("[\\d.,]+[-－—–]", "负号在后面，也可能是没写完的区间", "a minus behind, or an unfinished range"),
            doubt("[—一─].*\\d.*", "开头的破折号可能是负号", "the dash in front may be a minus"),
            doubt(
                    "[-+]?[\\d.,]+\\s*([-－—–~～至到/、;；→×+:：]|\\s)\\s*[\\d.].*",
                    "像是区间、比例或几个数",
                    "looks like a range, a ratio or several numbers"),
            new Doubt(Pattern.compile("[约近≈~～≥≤<>＜＞不超大小].*\\d.*|.*\\d.*[余多上下]"), APPROXIMATE),
            doubt("[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟点分之成]+", "中文数字", "a number in Chinese characters"),
            doubt(
                    "无|没有|略|同上|停产|待核实|详见.*",
                    "看不出是零、不存在还是没有数据",
                    "does not say whether it is zero, not occurring or unknown"),
            doubt("[\\d.,]*[OoIlS][\\d.,OoIlS]*", "含有字母，可能是 0 或 1 的误写", "contains letters, perhaps for 0 or 1"),
            doubt("[-+]?[\\d.,]+\\s*([（(\\[【*①-⑳¹²³注].*|[a-zA-Z])", "数值后带注或字母", "a note or letter behind the number"),
            doubt(
                    "[-+]?[\\d.,]+\\s*[^\\d\\s].*",
                    "数值后带单位或文字，单位请写在单位列",
                    "a unit or words behind the number; write the unit in its column"));

    private NumberDoubts() {}

    private record Doubt(Pattern pattern, Text reason) {}

    static Text reason(String text) {
        return DOUBTS.stream()
                .filter(doubt -> doubt.pattern.matcher(text).matches())
                .map(Doubt::reason)
                .findFirst()
                .orElse(OTHER);
    }

    private static Doubt doubt(String pattern, String chinese, String english) {
        return new Doubt(Pattern.compile(pattern), Text.of(chinese, english));
    }
}
