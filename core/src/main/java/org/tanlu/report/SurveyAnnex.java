package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.ExistingMeasure;
import org.tanlu.fieldwork.assessment.KeySector;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 附件 what the survey did and found: visits, typical enterprises, coordination of plans, measures already carried out, districts. */
@Clause({"4.1", "6"})
final class SurveyAnnex {
    private static final String UNKNOWN = "－";
    private static final int MOST_ROWS = 30;

    private final Plan plan;
    private final Wording wording;

    SurveyAnnex(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        String number = plan.reconciliations().isEmpty() ? "附件5" : "附件6";
        blocks.add(new Heading(0, number, "调研情况"));
        visits(blocks);
        sectors().ifPresent(blocks::add);
        blocks.addAll(new CoordinationTables(plan, wording).blocks());
        existing(blocks);
        districts().ifPresent(blocks::add);
        return blocks;
    }

    private List<Register.Row> rows(String form) {
        return plan.dossier().register(form).rows();
    }

    private void visits(List<Block> blocks) {
        List<Register.Row> visits = rows("visits");
        if (visits.isEmpty()) {
            blocks.add(wording.paragraph("survey-visits-none", Map.of()));
            return;
        }
        long enterprises = visits.stream()
                .filter(row -> row.says("kind", "enterprise"))
                .map(row -> row.text("visited_unit"))
                .distinct()
                .count();
        blocks.add(wording.paragraph(
                "survey-visits",
                Map.of(
                        "count", words(visits.size()),
                        "before", words(count(visits, "before")),
                        "during", words(count(visits, "during")),
                        "after", words(count(visits, "after")),
                        "enterprises", words(enterprises))));
        blocks.add(new TableBlock(
                "走访记录",
                "",
                List.of(
                        new Column("阶段", Align.CENTER, 3),
                        new Column("走访单位", Align.LEFT, 7),
                        new Column("日期", Align.CENTER, 4),
                        new Column("参加人员职务", Align.LEFT, 7),
                        new Column("会议纪要", Align.LEFT, 7)),
                visits.stream()
                        .limit(MOST_ROWS)
                        .map(row -> row(
                                row.words("phase"),
                                row.text("visited_unit"),
                                row.text("date"),
                                row.text("roles"),
                                row.text("minutes")))
                        .toList(),
                visits.size() > MOST_ROWS ? List.of("只列前" + MOST_ROWS + "次，其余见数据附表“走访记录”。") : List.of(),
                false));
    }

    private static long count(List<Register.Row> visits, String phase) {
        return visits.stream().filter(row -> row.says("phase", phase)).count();
    }

    private Optional<TableBlock> sectors() {
        List<KeySector> sectors = plan.fieldSurvey().keySectors();
        if (sectors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TableBlock(
                "重点行业和走访的典型企业",
                "",
                List.of(
                        new Column("重点行业", Align.LEFT, 6),
                        new Column("入选依据", Align.LEFT, 9),
                        new Column("走访的典型企业", Align.LEFT, 7),
                        new Column("选取理由", Align.LEFT, 8)),
                sectors.stream().map(this::sector).toList(),
                List.of("重点行业为高排放、高耗能行业和关键排放源所在行业。"),
                false));
    }

    private List<Entry> sector(KeySector sector) {
        String visited = sector.isVisited() ? String.join("、", sector.visited()) : "未走访";
        String reasons = Stream.concat(
                        rows("visits").stream()
                                .filter(row -> sector.visited().contains(row.text("visited_unit")))
                                .map(row -> row.text("reason")),
                        rows("enterprises").stream()
                                .filter(row -> sector.visited().contains(row.text("name")))
                                .map(row -> row.text("selection_reason")))
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
        String why = sector.why().stream().map(Text::chinese).distinct().collect(Collectors.joining("；"));
        return row(sector.sector().name().chinese(), why, visited, reasons);
    }

    private void existing(List<Block> blocks) {
        List<ExistingMeasure> existing = plan.fieldSurvey().existing();
        if (existing.isEmpty()) {
            blocks.add(wording.paragraph("survey-existing-none", Map.of()));
            return;
        }
        blocks.add(wording.paragraph("survey-existing", Map.of("count", words(existing.size()))));
        blocks.add(new TableBlock(
                "已开展的节能减碳措施",
                "",
                List.of(
                        new Column("措施", Align.LEFT, 7),
                        new Column("对应措施库", Align.LEFT, 6),
                        new Column("实施单位", Align.LEFT, 6),
                        new Column("年份", Align.CENTER, 3),
                        new Column("规模", Align.RIGHT, 4),
                        new Column("年减排量（万吨）", Align.RIGHT, 4)),
                existing.stream().limit(MOST_ROWS).map(SurveyAnnex::existing).toList(),
                List.of("效果为填报数，未经核查；全部内容见数据附表“已实施措施”。"),
                false));
    }

    private static List<Entry> existing(ExistingMeasure done) {
        return row(
                done.name(),
                done.measure().map(measure -> measure.name().chinese()).orElse(""),
                done.enterprise().isEmpty()
                        ? done.sector().map(sector -> sector.name().chinese()).orElse("全市")
                        : done.enterprise(),
                done.year().map(String::valueOf).orElse(""),
                done.row().findQuantity("amount").map(SurveyAnnex::print).orElse(""),
                done.avoided().map(SurveyAnnex::wan).orElse(""));
    }

    private static String wan(Emissions emissions) {
        return Numbers.wanSmall(emissions);
    }

    private static String print(Quantity quantity) {
        return ShortestDecimal.of(quantity.value()) + quantity.unit().symbol();
    }

    private Optional<TableBlock> districts() {
        String latest = rows("districts").stream()
                .map(row -> row.text("year"))
                .max(String::compareTo)
                .orElse("");
        List<Register.Row> districts = rows("districts").stream()
                .filter(row -> row.says("year", latest))
                .toList();
        if (districts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TableBlock(
                OwnNames.districts(plan.dossier()) + "占全市的比例" + (latest.isEmpty() ? "" : "（" + latest + "年）"),
                "%",
                List.of(
                        new Column("区县", Align.LEFT, 5),
                        new Column("常住人口", Align.RIGHT, 3),
                        new Column("地区生产总值", Align.RIGHT, 3),
                        new Column("工业增加值", Align.RIGHT, 3),
                        new Column("能源消费", Align.RIGHT, 3),
                        new Column("碳排放", Align.RIGHT, 3)),
                districts.stream().map(SurveyAnnex::district).toList(),
                List.of(),
                false));
    }

    private static List<Entry> district(Register.Row row) {
        var cells = new ArrayList<String>();
        cells.add(row.text("name"));
        Stream.of("population_share", "product_share", "industry_share", "energy_share", "emission_share")
                .map(column -> row.findQuantity(column)
                        .map(share -> Numbers.fixed(share.value(), 1))
                        .orElse(""))
                .forEach(cells::add);
        return row(cells.toArray(String[]::new));
    }

    private static List<Entry> row(String... cells) {
        return Stream.of(cells)
                .map(cell -> Entry.words(cell.isEmpty() ? UNKNOWN : cell))
                .toList();
    }
}
