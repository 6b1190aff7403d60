package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Outcome;

/**
 * Every number that chapter 7 prints with a unit, a percent sign or decimals stands in the document with the key of a figure,
 * so that it can be explained: the section on emissions and the annexes on uncertainty, quality and comparison. What may stand
 * without a key is listed here, each with the reason.
 */
class EveryNumberIsAFigureTest {
    /** A number with decimals, a percent sign or a unit. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.A-Za-z—/-])[−+±]?(?:\\d+\\.\\d+%?|\\d+(?:%|个百分点|[万亿千百]?(?:吨|元|立方米|平方米|千瓦时|焦|公里)))");

    /** A table's entry that is a number. */
    private static final Pattern WHOLE = Pattern.compile("[−+±＝＜≤]?\\d[\\d.]*%?[※*]?");

    /** How figures are printed: as they are, in per cent, in 万 or 亿, of 万 in 亿, of kilowatt hours and joules, of
     * megawatt hours in 万千瓦时. */
    private static final List<Double> SCALES = List.of(1.0, 100.0, 1e-4, 1e-5, 1e-8, 1e4, 1e-2, 10.0, 1e3, 1e-3, 0.1);

    /** Numbers in sentences and notes that are no results. */
    private static final List<Pattern> PERMITTED = Stream.of(
                    // clauses of the guideline and tables of the IPCC
                    "(?:按指南|按)\\d+(?:\\.\\d+)+|表\\d\\.\\d",
                    // parameters that the city sets, in annex 2 with their meaning
                    "占比不低于[\\d.]+%的(?:行业|也列入)|显著性水平[\\d.]+%|每年小于均值的[\\d.]+%|累计占比达到[\\d.]+%识别",
                    // thresholds of a method, told with it
                    "[\\d.]+以下为脱钩，[\\d.]+—[\\d.]+为连结，生产总值变化不足[\\d.]+%时不判定|单项不确定性在±30%以内",
                    // the confidence of an interval, and what shares sum to
                    "95%(?:置信)?区间|占比之和均为100%",
                    // how the tables round
                    "可能相差0\\.1|只列差异超过0\\.05个统计单位",
                    // what enterprises told, summed and held against the city's results: registers, not yet figures
                    "燃烧和过程排放合计[\\d.]+万吨，占全市直接排放的[\\d.]+%|购入电力和热力的排放另计：[\\d.]+万吨|产量[\\d.]+%")
            .map(Pattern::compile)
            .toList();

    /** Columns that print no results of the plan, by what the caption of their table holds. */
    private static final List<Column> COLUMNS = List.of(
            // counts
            new Column("各三年时段入选行业的变化", Set.of("入选行业数")),
            // parameters with their basis in the row
            new Column("部门间的能源划分", Set.of("比例（%）")),
            new Column("所用不确定性范围", Set.of("95%区间（%）")),
            // what two publications print, both named above the table
            new Column("两种公开资料的差异", Set.of("能源平衡表", "分行业清单", "差")),
            // what enterprises told, and its part in the city's results: registers, not yet figures
            new Column("重点企业产品、能源消费和碳排放", Set.of()),
            new Column("重点企业合计占全市行业的比重", Set.of()),
            new Column("重点企业已实施的节能减碳措施", Set.of()),
            // findings speak of the official inventory, line by line in the results
            new Column("对照中的疑点", Set.of()));

    private static final Set<String> YEARS = Set.of("年份", "序号", "时段", "峰值年", "数据年份");

    private record Column(String caption, Set<String> titles) {
        boolean permits(TableBlock table, int place) {
            return table.caption().contains(caption)
                    && (titles.isEmpty()
                            || titles.contains(table.columns().get(place).title()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "yunzhou"})
    void every_number_of_chapter_7_has_the_key_of_a_figure(String city) {
        assertThat(String.join("\n", Bare.of(chapter(Documents.of(ExampleCity.plan(city))))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "yunzhou"})
    void every_key_is_that_of_a_figure_which_has_the_printed_value(String city) {
        Outcome<Plan> plan = ExampleCity.plan(city);
        Map<String, Figure> figures =
                plan.value().figures().stream().collect(Collectors.toMap(Figure::key, figure -> figure));
        assertThat(Documents.figures(Documents.of(plan)))
                .hasSizeGreaterThan(800)
                .allSatisfy(printed -> assertThat(Optional.ofNullable(figures.get(printed.key())))
                        .as(printed.toString())
                        .hasValueSatisfying(figure -> assertThat(
                                        tells(printed.text(), figure.value().value()))
                                .as(figure.value().toString())
                                .isTrue()));
    }

    /** Whether a text prints a value, in its own unit, as a percentage or in ten thousands, rounded. */
    private static boolean tells(String text, double value) {
        Matcher number = Pattern.compile("\\d+(?:\\.(\\d+))?").matcher(text.replaceAll("比[\\d—]+年(平均)?", ""));
        if (!number.find() || text.startsWith("＜")) {
            return true;
        }
        double half = 0.5001
                * Math.pow(10, -(number.group(1) == null ? 0 : number.group(1).length()));
        double printed = Double.parseDouble(number.group());
        return SCALES.stream().anyMatch(scale -> Math.abs(Math.abs(value) * scale - printed) <= half);
    }

    private static List<Block> chapter(PlanDocument document) {
        var chapter = new ArrayList<Block>();
        String heading = "";
        for (Block block : document.blocks()) {
            if (block instanceof Heading next) {
                heading = next.number() + next.text();
            }
            boolean isUncertainty =
                    block instanceof TableBlock table && table.caption().contains("不确定性");
            if (heading.equals("（三）碳排放历史与现状")
                    || heading.equals("附件4质量控制")
                    || heading.equals("附件5与官方清单的对照")
                    || isUncertainty) {
                chapter.add(block);
            }
        }
        return chapter;
    }

    /** Finds what stands without a key. */
    private static final class Bare {
        private static List<String> of(List<Block> blocks) {
            var bare = new ArrayList<String>();
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    add(text(paragraph), "", bare);
                } else if (block instanceof Notice notice) {
                    add(notice.text(), "", bare);
                } else if (block instanceof TableBlock table) {
                    table(table, bare);
                }
            }
            return bare;
        }

        /** The words of a paragraph; a figure is a mark in them. */
        private static String text(Paragraph paragraph) {
            return paragraph.inlines().stream()
                    .map(inline -> inline instanceof Words words ? words.text() : "〔数〕")
                    .collect(Collectors.joining());
        }

        private static void table(TableBlock table, List<String> bare) {
            table.notes().forEach(note -> add(note, table.caption() + ": ", bare));
            for (List<Entry> row : table.rows()) {
                for (int place = 0; place < row.size(); place++) {
                    Entry entry = row.get(place);
                    int column = place;
                    if (entry.key().isEmpty()
                            && !YEARS.contains(table.columns().get(place).title())
                            && COLUMNS.stream().noneMatch(each -> each.permits(table, column))) {
                        String where = table.caption() + "｜"
                                + table.columns().get(place).title() + "｜"
                                + row.get(0).text() + ": ";
                        if (WHOLE.matcher(entry.text()).matches()) {
                            bare.add(where + entry.text());
                        } else {
                            add(entry.text(), where, bare);
                        }
                    }
                }
            }
        }

        private static void add(String text, String where, List<String> bare) {
            String rest = text;
            for (Pattern permitted : PERMITTED) {
                rest = permitted.matcher(rest).replaceAll("");
            }
            NUMBER.matcher(rest).results().forEach(found -> bare.add(where + found.group() + " in " + text));
        }
    }
}
