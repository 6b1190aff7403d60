package org.tanlu.report;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.energy.EnergySystem;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 分用途比例结果表 by which shares branches and rows of the balance are divided by use, as the city told them (clause 9.1). */
@Clause("9.1")
final class UseShareRows {
    private UseShareRows() {}

    static ResultTable table(Dossier dossier) {
        return new ResultTable(
                "use_shares",
                Text.of(
                        "用能部门各品种按用途划分的比例：情景据此划分终端用能部门",
                        "shares of uses in the carriers of branches, by which the scenarios divide them"),
                List.of(
                        ResultTable.column("item", "指标编号", "item"),
                        ResultTable.column("name_zh", "名称", "name"),
                        ResultTable.column("name_en", "英文名称", "the same in English"),
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("share", "比例，0～1", "share, 0 to 1"),
                        ResultTable.column("source_zh", "比例来源", "who says so"),
                        ResultTable.column("source_en", "英文来源", "the same in English"),
                        ResultTable.column("verification", "核验状态", "verification status")),
                dossier.series().entrySet().stream()
                        .filter(series -> EnergySystem.isUseShare(series.getKey()))
                        .flatMap(series -> series.getValue().byYear().values().stream()
                                .flatMap(datum -> row(series.getKey(), datum)))
                        .toList());
    }

    private static Stream<List<String>> row(String item, Datum datum) {
        return datum.value().stream()
                .map(value -> List.of(
                        item,
                        datum.name().chinese(),
                        datum.name().english(),
                        Integer.toString(datum.year()),
                        ShortestDecimal.of(value.in(Unit.ONE).value()),
                        datum.source().title(),
                        datum.source().titleEnglish(),
                        datum.verification().code()));
    }
}
