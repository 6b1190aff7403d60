package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.pathway.Adequacy;
import org.tanlu.pathway.Bills;
import org.tanlu.pathway.Consequences;
import org.tanlu.pathway.Jobs;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.CarrierKind;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** What the pathway means for the winter peak, households and work (clauses 8.3.1 and 10.1). */
@Clause({"8.3.1", "10.1"})
final class PathwayConsequenceSection {
    private static final int FIVE = 5;
    private static final double MW_PER_WAN_KW = 10;
    private static final double WAN = 10_000;

    private final Optional<Consequences> consequences;
    private final Wording wording;

    PathwayConsequenceSection(Optional<Consequences> consequences, Wording wording) {
        this.consequences = consequences;
        this.wording = wording;
    }

    /** Nothing without a pathway. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        consequences.ifPresent(found -> {
            blocks.add(new Heading(3, "", "冬季高峰的电力和供热保障"));
            boolean isKnown = found.power().isPresent() || found.heat().isPresent();
            blocks.add(wording.paragraph(isKnown ? "pathway-peak" : "pathway-peak-none", Map.of()));
            found.power().flatMap(Adequacy::scaling).ifPresent(by -> blocks.add(scaled(by)));
            found.power().ifPresent(power -> blocks.add(adequacy(power)));
            found.heat().ifPresent(heat -> {
                blocks.add(adequacy(heat));
                blocks.add(shares(heat));
            });
            blocks.add(new Heading(3, "", "居民用能支出和就业"));
            bills(found.bills(), blocks);
            jobs(found.jobs(), blocks);
        });
        return blocks;
    }

    private static boolean isShown(int year, int first, int last) {
        return year == first || year == last || year % FIVE == 0;
    }

    private TableBlock adequacy(Adequacy adequacy) {
        boolean isPower = adequacy.kind() == CarrierKind.ELECTRICITY;
        int first = adequacy.years().get(0).year();
        int last = adequacy.years().get(adequacy.years().size() - 1).year();
        return new TableBlock(
                isPower ? "冬季高峰电力平衡" : "冬季高峰供热平衡",
                isPower ? "万千瓦" : "兆瓦",
                List.of(
                        new Column("年份", Align.CENTER, 2),
                        new Column(isPower ? "高峰负荷" : "热负荷", Align.RIGHT, 3),
                        new Column("含备用需求", Align.RIGHT, 3),
                        new Column("本地可靠出力", Align.RIGHT, 3),
                        new Column("需外来供应", Align.RIGHT, 3),
                        new Column("外来可靠能力", Align.RIGHT, 3),
                        new Column("缺口", Align.RIGHT, 2)),
                adequacy.years().stream()
                        .filter(year -> isShown(year.year(), first, last))
                        .map(year -> row(adequacy.kind(), year))
                        .toList(),
                List.of(
                        isPower
                                ? powerNote(adequacy)
                                : "热负荷按路径当年集中供热量的年均负荷乘高峰系数，建筑节能、管网改造、热计量和改用电力、地热采暖减少的供热量已在其中，改用电力采暖的负荷计入冬季高峰电力平衡；热源按资料表的投产和退役年份计，余热长输、热电联产等措施新增的供热能力按其年供热量和同一高峰系数折算计入。"),
                false);
    }

    /** The share of heat from outside in the winter peak, which is another measure than that in the heat of a year. */
    private Block shares(Adequacy heat) {
        Adequacy.Year first = heat.years().get(0);
        Adequacy.Year last = heat.years().get(heat.years().size() - 1);
        return wording.paragraph(
                "pathway-peak-heat",
                Map.of(
                        "base",
                        new Block.Words(Integer.toString(first.year())),
                        "year",
                        new Block.Words(Integer.toString(last.year())),
                        "before",
                        share(first),
                        "after",
                        share(last)));
    }

    private static Inline share(Adequacy.Year year) {
        return new Block.Printed(
                Numbers.fixed(year.outsideShare().value(), 1) + "%", "pathway/heat/outside_share/" + year.year());
    }

    private Block scaled(Quantity by) {
        return wording.paragraph(
                "pathway-peak-scaled",
                Map.of("by", new Block.Printed(Numbers.fixed(by.value(), 2), "pathway/electricity/peak_scale")));
    }

    private static String powerNote(Adequacy power) {
        String scaled = power.scaling().isPresent() ? "推算值已按本市填写的最大负荷校准" : "本市没有填写最大负荷，推算值未校准";
        return scaled + "；机组按资料表的投产和退役年份计，措施新增装机按可靠出力系数计入，需求响应没有计入；煤电有序退出措施按电量计，其装机以资料表为准。";
    }

    private static List<Entry> row(CarrierKind kind, Adequacy.Year year) {
        String key = "pathway/" + kind.name().toLowerCase(Locale.ROOT) + "/";
        return List.of(
                Entry.words(Integer.toString(year.year())),
                Entry.figure(amount(kind, year.load()), key + "peak_load/" + year.year()),
                Entry.figure(amount(kind, year.wanted()), key + "peak_need/" + year.year()),
                Entry.figure(amount(kind, year.firm()), key + "firm_capacity/" + year.year()),
                Entry.figure(amount(kind, year.outside()), key + "from_outside/" + year.year()),
                year.imports()
                        .map(imports -> Entry.figure(amount(kind, imports), key + "import_capacity/" + year.year()))
                        .orElse(Entry.words("NE")),
                year.imports().isEmpty() && year.outside().value() > 0
                        ? Entry.words("NE")
                        : Entry.figure(
                                year.shortfall()
                                        .map(lacking -> amount(kind, lacking))
                                        .orElse("0"),
                                key + "shortfall/" + year.year()));
    }

    private static String amount(CarrierKind kind, Quantity megawatts) {
        return kind == CarrierKind.ELECTRICITY
                ? Numbers.fixed(megawatts.value() / MW_PER_WAN_KW, 1)
                : Numbers.fixed(megawatts.value(), 0);
    }

    private void bills(Optional<Bills> found, List<Block> blocks) {
        if (found.isEmpty()) {
            blocks.add(wording.paragraph("pathway-bills-none", Map.of()));
            return;
        }
        Bills bills = found.get();
        String unpriced = bills.unpriced().stream().map(Text::chinese).collect(Collectors.joining("、"));
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("unpriced", new Block.Words(unpriced.isEmpty() ? "" : "，" + unpriced + "没有价格，未计入"));
        facts.put(
                "households",
                new Block.Printed(Numbers.fixed(bills.households().value() / WAN, 1), "pathway/households"));
        blocks.add(wording.paragraph("pathway-bills", facts));
        blocks.add(series("户均住宅用能支出变化", "元/年", "household_cost", bills.change().byYear()));
    }

    private void jobs(Optional<Jobs> found, List<Block> blocks) {
        if (found.isEmpty()) {
            blocks.add(wording.paragraph("pathway-jobs-none", Map.of()));
            return;
        }
        Jobs jobs = found.get();
        blocks.add(wording.paragraph(
                "pathway-jobs",
                Map.of(
                        "coefficient",
                        new Block.Printed(
                                ShortestDecimal.of(jobs.coefficient().value()), "pathway/jobs/coefficient"))));
        blocks.add(series("路径投资带动的就业", "人·年", "jobs", jobs.work().byYear()));
    }

    private static TableBlock series(String title, String unit, String key, Map<Integer, Quantity> byYear) {
        int first = byYear.keySet().iterator().next();
        int last = byYear.keySet().stream().reduce(first, StrictMath::max);
        List<Map.Entry<Integer, Quantity>> shown = byYear.entrySet().stream()
                .filter(entry -> isShown(entry.getKey(), last, last))
                .toList();
        return new TableBlock(
                title,
                unit,
                shown.stream()
                        .map(entry -> new Column(entry.getKey() + "年", Align.RIGHT, 2))
                        .toList(),
                List.of(shown.stream()
                        .map(entry -> Entry.figure(
                                Numbers.fixed(entry.getValue().value(), 0), "pathway/" + key + "/" + entry.getKey()))
                        .toList()),
                List.of(),
                false);
    }
}
