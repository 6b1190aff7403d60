package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 重点企业 the key enterprises that the city registered (Appendix A, 一（三）): what they make, use and emit, and what they
 * have done and could still do (chapter 6, clause 7.1.7). Their emissions have the source categories of GB/T 32150 (chapter 2).
 */
@Clause({"C2-1", "6", "7.1.7"})
final class EnterpriseSection {
    private static final int MOST_ROWS = 20;
    private static final String UNKNOWN = "－";
    private static final String PART = "※";

    private final ReferenceData reference;
    private final Wording wording;
    private final Unit energy;
    private final Unit emissions;
    private final Collection<Register.Row> enterprises;
    private final EnterpriseCoverage coverage;

    EnterpriseSection(Plan plan, ReferenceData reference, Wording wording) {
        this.coverage = new EnterpriseCoverage(plan.fieldSurvey(), wording);
        this.reference = reference;
        this.wording = wording;
        this.energy = reference.units().unit("万吨标准煤");
        this.emissions = reference.units().unit("万吨CO2");
        this.enterprises = latest(plan.dossier().register("enterprises"));
    }

    /** The last row of every enterprise by its year. */
    private static Collection<Register.Row> latest(Register register) {
        var latest = new LinkedHashMap<String, Register.Row>();
        register.rows()
                .forEach(row -> latest.merge(
                        row.text("name"),
                        row,
                        (old, other) -> other.text("year").compareTo(old.text("year")) < 0 ? old : other));
        return latest.values();
    }

    List<Block> blocks() {
        if (enterprises.isEmpty()) {
            return List.of();
        }
        long market = enterprises.stream()
                .filter(row -> row.says("in_national_market", Register.YES))
                .count();
        var blocks = new ArrayList<Block>();
        blocks.add(
                wording.paragraph("enterprises", Map.of("count", words(enterprises.size()), "market", words(market))));
        List<Register.Row> largest = enterprises.stream()
                .sorted(Comparator.comparing(this::energyUse, Comparator.reverseOrder()))
                .limit(MOST_ROWS)
                .toList();
        blocks.add(figures(largest));
        blocks.addAll(coverage.blocks());
        measures(largest).ifPresent(blocks::add);
        return blocks;
    }

    private Double energyUse(Register.Row row) {
        return row.findQuantity("energy").map(use -> use.in(energy).value()).orElse(0.0);
    }

    private TableBlock figures(List<Register.Row> rows) {
        List<String> notes = new ArrayList<>(List.of("按企业填报数列出，不与全市核算数相加；－表示未填报，※表示两项中有一项未填报。全部登记内容见数据附表“重点企业”。"));
        if (enterprises.size() > rows.size()) {
            notes.add("只列综合能源消费量最大的" + rows.size() + "家。");
        }
        return new TableBlock(
                "重点企业产品、能源消费和碳排放",
                "万吨标准煤、万吨二氧化碳",
                List.of(
                        new Column("企业", Align.LEFT, 7),
                        new Column("行业", Align.LEFT, 6),
                        new Column("主要产品产量", Align.LEFT, 6),
                        new Column("数据年份", Align.CENTER, 3),
                        new Column("综合能源消费量", Align.RIGHT, 4),
                        new Column("燃烧和过程排放", Align.RIGHT, 4),
                        new Column("购入电力热力排放", Align.RIGHT, 4),
                        new Column("全国碳市场", Align.CENTER, 3)),
                rows.stream().map(this::figures).toList(),
                notes,
                false);
    }

    private List<Entry> figures(Register.Row row) {
        return Stream.of(
                        row.text("name"),
                        sector(row),
                        products(row),
                        row.text("year"),
                        sum(row, energy, "energy"),
                        sum(row, emissions, "combustion", "process"),
                        sum(row, emissions, "purchased_electricity", "purchased_heat"),
                        row.words("in_national_market"))
                .map(text -> Entry.words(text.isEmpty() ? UNKNOWN : text))
                .toList();
    }

    private String sector(Register.Row row) {
        String sector = row.text("sector");
        return sector.isEmpty() ? "" : reference.sector(sector).name().chinese();
    }

    private static String products(Register.Row row) {
        return row.findQuantity("output")
                .map(output -> row.text("products") + " " + Numbers.text(output, 1))
                .orElse(row.text("products"));
    }

    /** The sum of what was told of these columns, marked where one says nothing; a notation key where only that was told. */
    private static String sum(Register.Row row, Unit unit, String... columns) {
        boolean isPart = Stream.of(columns)
                .anyMatch(column -> row.findQuantity(column).isEmpty()
                        && row.findNotation(column).isEmpty());
        return Stream.of(columns)
                .flatMap(column -> row.findQuantity(column).stream())
                .map(quantity -> quantity.in(unit))
                .reduce(Quantity::plus)
                .map(quantity -> Numbers.fixed(quantity.value(), 1) + (isPart ? PART : ""))
                .orElseGet(() -> Stream.of(columns)
                        .flatMap(column -> row.findNotation(column).stream())
                        .findFirst()
                        .map(Notation::name)
                        .orElse(""));
    }

    private Optional<TableBlock> measures(List<Register.Row> rows) {
        List<List<Entry>> told = rows.stream()
                .filter(row -> !(row.text("measures") + row.text("room")).isEmpty())
                .map(row -> Stream.of(
                                row.text("name"),
                                row.text("measures"),
                                row.text("room"),
                                sum(row, emissions, "room_amount"))
                        .map(text -> Entry.words(text.isEmpty() ? UNKNOWN : text))
                        .toList())
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        "重点企业已实施的节能减碳措施和减排空间",
                        "万吨二氧化碳",
                        List.of(
                                new Column("企业", Align.LEFT, 6),
                                new Column("已实施措施", Align.LEFT, 10),
                                new Column("减排空间", Align.LEFT, 10),
                                new Column("预计年可减排量", Align.RIGHT, 4)),
                        told,
                        List.of("企业自估，未经核查。"),
                        false));
    }
}
