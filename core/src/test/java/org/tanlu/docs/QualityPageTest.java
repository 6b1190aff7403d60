package org.tanlu.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.tanlu.plan.Plan;
import org.tanlu.published.Beijing;
import org.tanlu.published.SlipExperiment;
import org.tanlu.published.SlipExperiment.Clean;
import org.tanlu.published.SlipExperiment.Count;
import org.tanlu.published.SlipExperiment.Extent;
import org.tanlu.published.SlipExperiment.Kind;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** The page of the checks of series: how many slips of unit they flag, by type, and how often they err. */
@Clause("4.2")
@Tag("long")
class QualityPageTest {
    private static final int EACH = 8;
    private static final Map<Extent, String> EXTENTS = Map.of(
            Extent.VALUE, "一个数值 one value",
            Extent.COLUMN, "一年的一列 a column of a year",
            Extent.YEAR, "一年的全部能源数据 all energy of a year",
            Extent.SERIES, "整个系列 a whole series");
    private static final Map<String, String> DATA =
            Map.of("inventory", "分行业清单 inventories by branch", "yearbook", "年鉴分省消费量 yearbook series");

    @Test
    @EnabledForJreRange(
            max = JRE.JAVA_17,
            disabledReason =
                    "skipped: thousands of trials take minutes and are the same arithmetic on every JDK; run on 17")
    void the_page_tells_how_many_slips_are_flagged_and_how_often_the_checks_err() throws IOException, Unreadable {
        assumeTrue(
                System.getenv("TANLU_PUBLISHED_DATA") != null,
                "skipped: the page is made from published tables; set TANLU_PUBLISHED_DATA to the folder that holds them");
        SlipExperiment experiment = SlipExperiment.run(true, EACH);
        Clean beijing = beijing();
        Page.check(
                "quality.md",
                Page.template("quality.md")
                        .replace("{{slips}}", slips(experiment))
                        .replace("{{clean}}", clean(experiment, beijing).strip()));
        assertThat((double) beijing.findings() / beijing.series()).isLessThanOrEqualTo(0.03);
        assertThat(experiment.counts().entrySet())
                .filteredOn(entry -> isThousand(entry.getKey()))
                .allSatisfy(entry -> assertThat(share(List.of(entry)))
                        .as(entry.getKey().toString())
                        .isGreaterThanOrEqualTo(entry.getKey().extent() == Extent.SERIES ? 0.97 : 0.99));
        assertThat(share(experiment.counts().entrySet().stream()
                        .filter(entry -> isThousand(entry.getKey()))
                        .toList()))
                .isGreaterThanOrEqualTo(0.99);
    }

    private static boolean isThousand(Kind kind) {
        return kind.factor() >= 1000 || kind.factor() == 0.001;
    }

    /** The flagged of all slips, of whole series only those whose amounts print in the statistical unit. */
    private static double share(List<Map.Entry<Kind, Count>> kinds) {
        int flagged =
                kinds.stream().mapToInt(entry -> entry.getValue().flagged()).sum();
        int trials = kinds.stream()
                .mapToInt(entry -> entry.getValue().trials()
                        - (entry.getKey().extent() == Extent.SERIES
                                ? entry.getValue().negligible()
                                : 0))
                .sum();
        return (double) flagged / trials;
    }

    private static Clean beijing() {
        Outcome<Plan> plan = Beijing.plan();
        return SlipExperiment.clean(plan.value().quality(), plan.findings());
    }

    private static String slips(SlipExperiment experiment) {
        return Markdown.table(
                List.of(
                        "资料 Data",
                        "错误范围 Extent",
                        "倍数 Factor",
                        "试验 Trials",
                        "由跳变 By jump",
                        "由合计和范围 By totals and ranges",
                        "发现 Flagged",
                        "遗漏 Missed",
                        "其中可忽略 Of these negligible",
                        "发现率 Rate",
                        "可忽略者除外 Without negligible"),
                experiment.counts().entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())));
    }

    private static List<String> row(Kind kind, Count count) {
        return List.of(
                DATA.getOrDefault(kind.data(), ""),
                EXTENTS.getOrDefault(kind.extent(), ""),
                "×" + ShortestDecimal.of(kind.factor()),
                Integer.toString(count.trials()),
                Integer.toString(count.byJump()),
                Integer.toString(count.byTotal()),
                Integer.toString(count.flagged()),
                Integer.toString(count.trials() - count.flagged()),
                Integer.toString(count.negligible()),
                percent(count.flagged(), count.trials()),
                percent(count.flagged(), count.trials() - count.negligible()));
    }

    private static String clean(SlipExperiment experiment, Clean beijing) {
        Stream<List<String>> rows = Stream.of("inventory", "yearbook").map(data -> {
            List<Clean> all = experiment.clean().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(data))
                    .map(Map.Entry::getValue)
                    .toList();
            return row(
                    DATA.getOrDefault(data, ""),
                    all.stream().mapToInt(Clean::series).sum(),
                    all.stream().mapToInt(Clean::doubtful).sum(),
                    all.stream().mapToInt(Clean::findings).sum());
        });
        List<String> city = row("示例城市北京 example Beijing", beijing.series(), beijing.doubtful(), beijing.findings());
        return Markdown.table(
                List.of("资料 Data", "系列 Series", "存疑 Doubted", "%", "问题 Findings", "%"),
                Stream.concat(rows, Stream.of(city)));
    }

    private static List<String> row(String name, int series, int doubtful, int findings) {
        return List.of(
                name,
                Integer.toString(series),
                Integer.toString(doubtful),
                percent(doubtful, series),
                Integer.toString(findings),
                percent(findings, series));
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / whole);
    }
}
