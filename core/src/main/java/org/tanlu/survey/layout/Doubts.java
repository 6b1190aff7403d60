package org.tanlu.survey.layout;

import java.util.List;
import org.tanlu.reference.Form;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Text;

/** 疑问 the questions that a reader of somebody else's table has to ask. */
final class Doubts {
    static final Text NAMELESS = Text.of("数值旁没有指标名称，是哪个指标？", "No name stands beside the value. Which item is it?");
    static final Text HEADLESS = Text.of("没有认出表头，这些数值是什么？", "No heading was recognised. What are these values?");
    static final Text COLUMN = Text.of("这一列没有认出表头，是什么？", "The heading of this column is not known. What is it?");
    static final Text YEARLESS = Text.of("没有写年份，是哪一年？", "No year is written. Which year is it?");
    static final Text UNITLESS = Text.of("没有写单位，单位是什么？", "No unit is written. What is it?");
    static final Text HIDDEN =
            Text.of("在隐藏的行、列或工作表中，是否采用？", "It stands in a hidden row, column or sheet. Is it to be used?");
    static final Text STANDARD_COAL = Text.of(
            "单位是标准煤，折算口径不明，请提供实物量单位", "The unit is standard coal; by which coefficient? Tell the physical quantity.");
    static final Text OUTLIER = Text.of(
            "与同一指标其他年份相差百倍以上，数值和单位对吗？",
            "It differs from other years by more than a hundred times. Are number and unit right?");
    static final Text TWICE = Text.of(
            "与另一处的数值不同，以哪个为准？采用的一处写“是”，另一处写“否”。",
            "It differs from another place. Which holds? Write 是 at that one, 否 at the other.");
    static final Text KNOWN = Text.of("与城市已有的数据不同，是否采用？", "It differs from what the city has. Is it to be taken?");

    static final Text AHEAD = Text.of(
            "这一年在计划或预计的年份之列，或统计尚未结束，是实际数吗？",
            "The year is among those planned or expected, or not over yet. Is the value an actual one?");

    private Doubts() {}

    static Text unknown(String name, String nearest) {
        return Text.of(
                "不认识的名称“" + name + "”，是哪个指标？最相近的是“" + nearest + "”",
                "Which item is \"" + name + "\"? The nearest name is \"" + nearest + "\".");
    }

    static Text ambiguous(Word one, Word other) {
        return Text.of(
                "是“" + one.name().chinese() + "”（" + one.id() + "）还是“"
                        + other.name().chinese() + "”（" + other.id() + "）？",
                "Is it " + one.id() + " or " + other.id() + "?");
    }

    static Text context(String heading) {
        return Text.of(
                "上面的标题“" + heading + "”是否改变了范围或时间？",
                "Does the heading \"" + heading + "\" change area, scope or time?");
    }

    static Text code(Word code, List<Label> names) {
        String name = String.join(" · ", names.stream().map(Label::text).toList());
        return Text.of(
                "编号是" + code.name().chinese() + "（" + code.id() + "），名称却是“" + name + "”，以哪个为准？",
                "The id says " + code.id() + ", the name \"" + name + "\". Which holds?");
    }

    static Text years(List<Integer> years) {
        String list = String.join(
                "、", years.stream().map(year -> Integer.toString(year)).toList());
        return Text.of("写有几个年份（" + list + "），是哪一年？", "Several years are written (" + list + "). Which one is it?");
    }

    static Text units(String units) {
        return Text.of(
                "写有几个不同的单位（" + units + "），是哪一个？", "Different units are written (" + units + "). Which one is it?");
    }

    static Text register(Form form) {
        return Text.of(
                "这是登记表“" + form.name().chinese() + "”的内容，请核对后并入城市的 " + form.id() + ".csv",
                "These are rows of the register " + form.id() + "; check them and put them into the city's own.");
    }

    static Text spelling(String unit) {
        return Text.of("不认识的单位“" + unit + "”，单位是什么？", "The unit \"" + unit + "\" is not known. What is it?");
    }

    static Text unit(String unit, Word item) {
        return Text.of(
                "单位“" + unit + "”不能用于" + item.name().chinese() + "（通常为 " + item.unit() + "），单位是什么？",
                "The unit \"" + unit + "\" does not fit " + item.id() + " (usually " + item.unit() + "). What is it?");
    }

    static Text value(String text, Text reason) {
        return Text.of(
                "“" + text + "”不是确定的数值（" + reason.chinese() + "），应是多少？",
                "\"" + text + "\" is no sure number (" + reason.english() + "). What should it be?");
    }

    static Text implausible(Word item) {
        return Text.of(
                "超出" + item.name().chinese() + "的合理范围，数值和单位对吗？",
                "It lies beyond what is plausible for " + item.id() + ". Are number and unit right?");
    }

    static Text remark(String remark) {
        return Text.of(
                "备注“" + remark + "”是否改变了数值的含义？", "Does the remark \"" + remark + "\" change what the value means?");
    }
}
