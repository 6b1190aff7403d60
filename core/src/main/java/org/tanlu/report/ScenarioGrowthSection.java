package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.CityType;
import org.tanlu.scenario.Growth;
import org.tanlu.scenario.GrowthProject;
import org.tanlu.scenario.GrowthReport;
import org.tanlu.scenario.Identification;
import org.tanlu.scenario.ScenarioDrivers;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 识别 the growing fields, branches and projects, the type of the city, and diagnoses (clause 9.2). */
@Clause("9.2")
final class ScenarioGrowthSection {
    private static final int MOST = 15;
    private static final int NAMED = 3;
    private static final String NONE = "－";
    private static final String GROWING = "scenario/growing";
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);

    private final Scenarios scenarios;
    private final Identification found;
    private final GrowthReport growth;
    private final Wording wording;

    ScenarioGrowthSection(Scenarios scenarios, Identification found, Wording wording) {
        this.scenarios = scenarios;
        this.found = found;
        this.growth = found.growth();
        this.wording = wording;
    }

    /** What kind of city it is, and whether its low-carbon scenario works where such a city emits. */
    Paragraph type() {
        CityType type = found.type();
        var inlines = new ArrayList<>(wording.phrases(
                "city-type",
                Map.of(
                        "how", List.of(words(type.isTold() ? "按本市填写" : "按判断规则")),
                        "type", List.of(words(type.kind().text().chinese())),
                        "shares", shares(type))));
        inlines.addAll(wording.sentence(
                type.area().isPresent() ? "city-area" : "city-area-none",
                Map.of(
                        "area",
                        words(type.area().map(area -> area.text().chinese()).orElse("")))));
        inlines.addAll(wording.sentence(
                "city-type-first",
                Map.of(
                        "departments", words(chinese(found.departments())),
                        "emphasis", share(found.emphasis(), "emphasis"),
                        "year", words(found.year()),
                        "effort",
                                found.effort()
                                        .<Inline>map(share -> printed(
                                                "的" + Numbers.percent(share.value()), Identification.key("effort")))
                                        .orElse(words("为零")))));
        return new Paragraph(inlines);
    }

    private static List<Inline> shares(CityType type) {
        var inlines = new ArrayList<Inline>();
        type.secondary()
                .ifPresent(share -> inlines.addAll(List.of(words("第二产业占"), share(share, "secondary"), words("，"))));
        type.tertiary()
                .ifPresent(share -> inlines.addAll(List.of(words("第三产业占"), share(share, "tertiary"), words("，"))));
        inlines.addAll(List.of(
                words("工业（含所用电力热力）占排放的"), share(type.industry(), "industry"), words("（按情景能源系统分摊，与第一章按清单的分摊可略有差别）")));
        return inlines;
    }

    private static Inline share(Quantity share, String id) {
        return printed(Numbers.percent(share.value()), Identification.key(id));
    }

    private static String chinese(List<Text> texts) {
        return texts.stream().map(Text::chinese).collect(Collectors.joining("、"));
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(fields());
        if (!growth.growing().isEmpty()) {
            blocks.add(table());
        }
        blocks.add(said());
        if (!growth.projects().isEmpty()) {
            blocks.add(projects());
        }
        blocks.add(diagnoses());
        return blocks;
    }

    private Paragraph fields() {
        int base = scenarios.system().baseYear();
        if (growth.growing().isEmpty()) {
            return wording.paragraph("scenario-growth-none", Map.of("base", words(base), "year", words(growth.goal())));
        }
        var list = new ArrayList<Inline>();
        growth.growing().stream().limit(NAMED).forEach(field -> {
            list.add(words((list.isEmpty() ? "" : "、") + field.name().chinese() + "（"));
            list.add(printed(Numbers.wanTonnes(field.to(growth.goal())), field.key(growth.goal())));
            list.add(words("）"));
        });
        var facts = new LinkedHashMap<String, List<Inline>>();
        facts.put("base", List.of(words(base)));
        facts.put("year", List.of(words(growth.goal())));
        facts.put("count", List.of(words(growth.growing().size())));
        facts.put("sum", List.of(printed(Numbers.wanTonnes(growth.growth()), GROWING)));
        facts.put("list", list);
        return new Paragraph(wording.phrases("scenario-growth", facts));
    }

    /** The growing fields, ranked, with the years, what drives them, and their projects. */
    private TableBlock table() {
        List<Integer> years = years();
        var columns = new ArrayList<>(List.of(new Column("领域或行业", Align.LEFT, 7)));
        years.forEach(year -> columns.add(new Column("到" + year + "年", Align.RIGHT, 3)));
        columns.add(new Column("占增长（%）", Align.RIGHT, 3));
        columns.add(new Column("主要因素", Align.LEFT, 5));
        columns.add(new Column("对应项目", Align.LEFT, 8));
        columns.add(new Column("项目新增", Align.RIGHT, 3));
        columns.add(new Column("未由项目说明", Align.RIGHT, 3));
        List<List<Entry>> rows = growth.growing().stream()
                .limit(MOST)
                .map(field -> row(field, years))
                .toList();
        return new TableBlock(
                "基准情景排放增长的领域、行业和项目",
                "万吨二氧化碳当量",
                columns,
                rows,
                List.of("按基年到" + growth.goal() + "年的增长排列，电力和热力按用户消费计；占增长为占各增长领域合计的比重；项目新增排放为填报数，"
                        + "单列对照、不加到趋势上，因为趋势中已含同类新建项目。全部领域见数据附表“情景增长”。"),
                true);
    }

    private List<Integer> years() {
        return Stream.concat(
                        Stream.of(growth.goal()),
                        ScenarioYears.goals(scenarios.scenarios().get(0).course()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Entry> row(Growth field, List<Integer> years) {
        var row = new ArrayList<>(List.of(Entry.words(field.name().chinese())));
        years.forEach(year -> row.add(Entry.figure(Numbers.wan(field.to(year)), field.key(year))));
        Emissions grown = field.to(growth.goal());
        row.add(Entry.figure(
                Numbers.fixed(100 * grown.tonnes() / growth.growth().tonnes(), 1), GROWING + "/share/" + field.id()));
        row.add(Entry.words(field.factor()
                .map(ScenarioDrivers.Factor::name)
                .map(Text::chinese)
                .orElse(NONE)));
        boolean hasProjects = !field.projects().isEmpty();
        row.add(Entry.words(
                hasProjects
                        ? field.projects().stream().map(GrowthProject::name).collect(Collectors.joining("、"))
                        : NONE));
        row.add(
                hasProjects
                        ? Entry.figure(Numbers.wan(field.explained()), GROWING + "/projects/" + field.id())
                        : Entry.words(NONE));
        row.add(Entry.figure(Numbers.wan(growth.open(field)), GROWING + "/open/" + field.id()));
        return row;
    }

    private Paragraph said() {
        List<GrowthProject> all = growth.projects();
        if (all.isEmpty()) {
            return wording.paragraph("scenario-projects-none", Map.of());
        }
        List<GrowthProject> explaining = all.stream()
                .filter(project -> project.standing() == GrowthProject.Standing.EXPLAINS)
                .toList();
        return wording.paragraph(
                "scenario-projects",
                Map.of(
                        "count", words(all.size()),
                        "intensive",
                                words(all.stream()
                                        .filter(GrowthProject::isIntensive)
                                        .count()),
                        "explaining", words(explaining.size()),
                        "sum", printed(Numbers.wanTonnes(growth.explained()), GROWING + "/projects"),
                        "year", words(growth.goal())));
    }

    private TableBlock projects() {
        List<List<Entry>> rows =
                growth.projects().stream().map(ScenarioGrowthSection::project).toList();
        return new TableBlock(
                "登记项目与排放增长的对应",
                "万吨标准煤、万吨二氧化碳",
                List.of(
                        new Column("项目", Align.LEFT, 8),
                        new Column("两高", Align.CENTER, 2),
                        new Column("对应行业", Align.LEFT, 7),
                        new Column("建成年份", Align.CENTER, 3),
                        new Column("年新增能耗", Align.RIGHT, 3),
                        new Column("年新增排放", Align.RIGHT, 3),
                        new Column("与增长的关系", Align.LEFT, 8)),
                rows,
                List.of("能耗和排放为填报数，－表示未填报。"),
                false);
    }

    private static List<Entry> project(GrowthProject project) {
        return Stream.of(
                        project.name(),
                        project.isIntensive() ? "是" : "否",
                        project.branch().map(Text::chinese).orElse(NONE),
                        project.completion().map(String::valueOf).orElse(NONE),
                        project.energy()
                                .map(amount -> amount.in(COAL))
                                .map(Quantity::value)
                                .map(value -> Numbers.fixed(value, 1))
                                .orElse(NONE),
                        project.emissions().map(Numbers::wan).orElse(NONE),
                        project.standing().text().chinese())
                .map(Entry::words)
                .toList();
    }

    /** How far the key sectors were diagnosed. */
    private Paragraph diagnoses() {
        if (found.diagnoses().isEmpty()) {
            return wording.paragraph("scenario-diagnoses-none", Map.of());
        }
        int sectors = found.diagnoses().size();
        long enterprises = found.diagnoses().values().stream()
                .mapToLong(names -> names.size())
                .sum();
        if (enterprises == 0) {
            return wording.paragraph("scenario-diagnoses-never", Map.of("sectors", words(sectors)));
        }
        List<Text> lacking = found.undiagnosed();
        return wording.paragraph(
                "scenario-diagnoses",
                Map.of(
                        "sectors", words(sectors),
                        "done", words(sectors - lacking.size()),
                        "enterprises", words(enterprises),
                        "lacking", words(lacking.isEmpty() ? "" : "，" + chinese(lacking) + "还没有")));
    }
}
