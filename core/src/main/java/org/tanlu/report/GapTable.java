package org.tanlu.report;

import java.util.List;
import org.tanlu.reference.Gap;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/** 指南条文的理解 how the plan reads the clauses that are silent or contradict each other, as far as they bear on accounting. */
@Clause({"4.2", "7.1.2"})
final class GapTable {
    private static final String TOPIC = "accounting";

    private GapTable() {}

    static TableBlock of(City city, ReferenceData reference) {
        List<List<Entry>> rows = reference.standard().gaps().stream()
                .filter(gap -> gap.topic().equals(TOPIC))
                .map(gap -> List.of(
                        Entry.words(gap.clause().replace(";", "、").replace("App.", "附录")),
                        Entry.words(gap.text().chinese()),
                        Entry.words(reading(gap, city, reference))))
                .toList();
        return new TableBlock(
                "指南条文的理解",
                "",
                List.of(
                        new Column("条款", Align.CENTER, 3),
                        new Column("条文情况", Align.LEFT, 8),
                        new Column("本方案的理解", Align.LEFT, 9)),
                rows,
                List.of("方括号内为编制参数所选的取值，可在城市参数表中更改。"),
                false);
    }

    private static String reading(Gap gap, City city, ReferenceData reference) {
        return gap.setting()
                .map(reference::setting)
                .map(setting ->
                        gap.reading().chinese() + "。〔" + setting.name().chinese() + "：" + chosen(setting, city) + "〕")
                .orElse(gap.reading().chinese() + "。");
    }

    private static String chosen(Setting setting, City city) {
        return city.find(setting.key())
                .map(value -> setting.optionName(value).chinese())
                .orElse("未设，按说明取缺省");
    }
}
