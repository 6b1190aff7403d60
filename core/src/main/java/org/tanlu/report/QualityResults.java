package org.tanlu.report;

import java.util.List;
import java.util.Locale;
import org.tanlu.plan.Plan;
import org.tanlu.quality.ActivityResult;
import org.tanlu.quality.SeriesCheck;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/** The results of quality control as tables: every series checked, and the list of activities. */
final class QualityResults {
    private QualityResults() {}

    static ResultTable series(Plan plan) {
        return new ResultTable(
                "quality",
                Text.of("数据系列的检查", "checks of the series of data"),
                List.of(
                        ResultTable.column("key", "指标编号，或 balance/行/品种", "item, or balance/row/carrier"),
                        ResultTable.column("name_zh", "名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("years", "有非零数值的年数", "number of years with a value other than zero"),
                        ResultTable.column(
                                "state",
                                "plain 未见异常、single 只有一年、suspect 跳变、column 整列跳变、year 整年跳变、negligible 数量很小、confirmed 有合计数印证",
                                "plain, single, suspect, column, year, negligible or confirmed"),
                        ResultTable.column("suspects", "跳变的年份", "years that jump"),
                        ResultTable.column("ratio", "首个跳变数值与相邻年份之比", "the first of them over its neighbours"),
                        ResultTable.column("slip", "疑似混淆的单位", "units that may be confused"),
                        ResultTable.column("place", "文件和单元格", "file and cell")),
                plan.quality().series().stream().map(QualityResults::row).toList());
    }

    private static List<String> row(SeriesCheck check) {
        return List.of(
                check.key(),
                check.name().chinese(),
                check.name().english(),
                Integer.toString(check.years().size()),
                check.state().name().toLowerCase(Locale.ROOT),
                String.join("/", check.suspects().stream().map(String::valueOf).toList()),
                check.ratio().map(ratio -> ShortestDecimal.of(ratio.value())).orElse(""),
                check.slip().map(Text::chinese).orElse(""),
                check.place().map(Place::toString).orElse(""));
    }

    static ResultTable activities(List<ActivityResult> results) {
        return new ResultTable(
                "quality_activities",
                Text.of("一般质量控制活动", "general quality control"),
                List.of(
                        ResultTable.column("id", "活动编号", "activity"),
                        ResultTable.column("kind", "executed 程序、manual 人工", "executed by the program, or manual"),
                        ResultTable.column("name_zh", "活动", "name in Chinese"),
                        ResultTable.column("name_en", "英文", "name in English"),
                        ResultTable.column(
                                "state",
                                "passed 通过、failed 有问题、not_applicable 不适用、open 待核查",
                                "passed, failed, not_applicable or open"),
                        ResultTable.column("findings", "警告及以上的问题件数", "number of warnings and graver findings"),
                        ResultTable.column("rules", "显示其结果的规则", "rules that show its result")),
                results.stream()
                        .map(result -> List.of(
                                result.activity().id(),
                                result.activity().kind().name().toLowerCase(Locale.ROOT),
                                result.activity().name().chinese(),
                                result.activity().name().english(),
                                result.state().name().toLowerCase(Locale.ROOT),
                                Integer.toString(result.findings()),
                                String.join(";", result.activity().rules())))
                        .toList());
    }
}
