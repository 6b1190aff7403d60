package org.tanlu.report;

import static org.tanlu.report.ResultTable.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.pathway.Adequacy;
import org.tanlu.pathway.Consequences;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of what the pathway means: the winter peak, households, work (clauses 8.3.1 and 10.1). */
@Clause({"8.3.1", "10.1"})
final class PathwayConsequenceResults {
    private final Optional<Consequences> consequences;

    PathwayConsequenceResults(Optional<Consequences> consequences) {
        this.consequences = consequences;
    }

    List<ResultTable> tables() {
        return List.of(adequacy(), social());
    }

    private ResultTable adequacy() {
        var rows = new ArrayList<List<String>>();
        consequences.ifPresent(found -> Stream.of(found.power(), found.heat())
                .flatMap(Optional::stream)
                .forEach(each -> each.years().forEach(year -> rows.add(row(each, year)))));
        return new ResultTable(
                "pathway_adequacy",
                Text.of("路径的冬季高峰电力和供热平衡，分年", "electricity and heat of the pathway in the winter peak by year"),
                List.of(
                        column("key", "数字的键", "key of the number"),
                        column("kind", "electricity 电力、heat 集中供热", "electricity or heat"),
                        column("year", "年份", "year"),
                        column("load", "高峰负荷，MW", "load at the peak in MW"),
                        column("wanted", "含备用的需求，MW", "the load with the reserve in MW"),
                        column("firm", "本地可靠出力，MW", "firm local capacity in MW"),
                        column("outside", "需要的外来供应，MW", "what has to come from outside in MW"),
                        column("imports", "外来可靠供应能力，MW；NE 未填写", "what can come from outside; NE where it is not told"),
                        column("shortfall", "缺口，MW；NE 未判断", "what is lacking; NE where it is not judged"),
                        column("loads", "各类负荷:MW", "loads by group"),
                        column("local", "各类电源:可靠出力MW", "firm capacity by kind")),
                rows);
    }

    private static List<String> row(Adequacy adequacy, Adequacy.Year year) {
        String kind = adequacy.kind().name().toLowerCase(Locale.ROOT);
        boolean isJudged = year.imports().isPresent() || year.outside().value() == 0;
        return List.of(
                "pathway/" + kind + "/peak_load/" + year.year(),
                kind,
                Integer.toString(year.year()),
                number(year.load()),
                number(year.wanted()),
                number(year.firm()),
                number(year.outside()),
                year.imports().map(PathwayConsequenceResults::number).orElse("NE"),
                isJudged
                        ? year.shortfall()
                                .map(PathwayConsequenceResults::number)
                                .orElse("0")
                        : "NE",
                parts(year.loads()),
                parts(year.local()));
    }

    private static String parts(Map<Text, Quantity> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey().chinese() + ":" + number(part.getValue()))
                .collect(Collectors.joining(";"));
    }

    private ResultTable social() {
        var rows = new ArrayList<List<String>>();
        consequences.ifPresent(found -> {
            found.bills()
                    .ifPresent(bills -> bills.change()
                            .byYear()
                            .forEach((year, change) -> rows.add(social("household_cost", year, change))));
            found.jobs()
                    .ifPresent(
                            jobs -> jobs.work().byYear().forEach((year, work) -> rows.add(social("jobs", year, work))));
        });
        return new ResultTable(
                "pathway_social",
                Text.of("路径的居民用能支出变化和就业，分年", "bills of households and work by year"),
                List.of(
                        column("key", "数字的键", "key of the number"),
                        column(
                                "kind",
                                "household_cost 户均用能支出变化、jobs 投资带动的就业",
                                "change of a household's cost, or work by investment"),
                        column("year", "年份", "year"),
                        column("value", "数值", "value"),
                        column("unit", "单位", "unit")),
                rows);
    }

    private static List<String> social(String kind, int year, Quantity value) {
        return List.of(
                "pathway/" + kind + "/" + year,
                kind,
                Integer.toString(year),
                number(value),
                value.unit().symbol());
    }

    private static String number(Quantity quantity) {
        return ShortestDecimal.of(quantity.value());
    }
}
