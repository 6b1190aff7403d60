package org.tanlu.survey;

import org.tanlu.trace.Text;

/** 未读原因 the reasons for which a cell is passed over without fault. */
final class Reasons {
    static final Text INVISIBLE = Text.of("只有看不见的空白", "only invisible blanks");
    static final Text HEADING = Text.of("表头、行名和单位（用于识别）", "headings, row names and units, used for recognition");
    static final Text TITLE = Text.of("标题或说明文字", "title or remark");
    static final Text CODES = Text.of("代码或外文对照", "codes or foreign-language names");
    static final Text LEFT_OVER =
            Text.of("重复而没有数值的列或行，如空白表留下的", "a repeated column or row without numbers, as a form leaves");
    static final Text COLUMN = Text.of("不认识的列", "a column that is not known");
    static final Text SERIAL = Text.of("编号、序号", "codes and serial numbers");
    static final Text NO_VALUE = Text.of("该行没有填写数值", "the row has no value");
    static final Text NO_DATA = Text.of("表示没有数据的符号", "a sign that stands for no data");
    static final Text REPEATED = Text.of("与前面的数据重复且相同", "repeats an earlier value");
    static final Text CONFIRMED = Text.of("与前面的数据一致（相同或只差四舍五入），作为佐证", "confirms an earlier value, but for rounding");
    static final Text CONFLICTING =
            Text.of("与前面另一来源的数据不一致，保留备查，不用于计算", "differs from an earlier value of another source; kept, not used");
    static final Text SUPERSEDED = Text.of("是较早的版本，保留备查，不用于计算", "is of an earlier version; kept, not used");
    static final Text SUBTOTAL = Text.of("三次产业小计（只用于对照，不相加）", "subtotal by the three industries, never added");
    static final Text OTHER_PROVINCE = Text.of("其他省份", "other provinces");
    static final Text NO_SECTOR = Text.of("没有行业名称的行", "rows without a sector");
    static final Text PUBLISHED_TOTAL = Text.of("合计行（只用于对照）", "totals, compared only");
    static final Text REST =
            Text.of("“其他”“其余”等并成一行的，不是一家企业（只用于对照）", "others in one row, no enterprise of their own; compared only");
    static final Text ZERO =
            Text.of("该清单的 0 可能是零，也可能是未报，不导入", "a 0 of that publication is zero or not reported; not imported");
    static final Text OUTSIDE_TOTAL = Text.of(
            "焦炭再投入不在该清单的投入产出合计之内，不导入",
            "coke input is outside that publication's total of inputs and outputs; not imported");
    static final Text GUIDANCE = Text.of("填表说明、资料清单和下拉选项", "guide, checklist and options of the workbook");
    static final Text MAPPING = Text.of("映射表（接收资料时用）", "mapping of a received file");
    static final Text UNKNOWN_TABLE = Text.of("不属于约定的表", "not one of the agreed tables");

    private Reasons() {}
}
