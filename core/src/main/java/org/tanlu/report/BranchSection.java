package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.BranchChange;
import org.tanlu.inventory.BranchRule;
import org.tanlu.inventory.BranchShare;
import org.tanlu.inventory.BranchWindow;
import org.tanlu.inventory.HighEmissionBranches;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Sector;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 高排放和高耗能行业 the local high-emission and high-energy branches by three years, and how stable they are (7.1.7). */
@Clause("7.1.7")
final class BranchSection {
    private static final String NONE = "－";

    private final HighEmissionBranches branches;
    private final Wording wording;

    BranchSection(HighEmissionBranches branches, Wording wording) {
        this.branches = branches;
        this.wording = wording;
    }

    List<Block> blocks() {
        Optional<BranchWindow> latest = branches.findLatest();
        if (latest.isEmpty()) {
            return List.of(wording.paragraph("branches-refused", Map.of("missing", words(missing()))));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(rule(latest.get())));
        blocks.add(new Paragraph(result(latest.get())));
        blocks.add(table(latest.get()));
        blocks.add(stability());
        if (branches.windows().size() > 1) {
            blocks.add(changes());
        }
        return blocks;
    }

    private String missing() {
        return String.join(
                "、",
                branches.missing().entrySet().stream()
                        .map(year -> year.getKey() + "年" + year.getValue().chinese())
                        .toList());
    }

    private List<Inline> rule(BranchWindow window) {
        BranchRule rule = branches.rule();
        boolean each = rule.choice() == BranchRule.Choice.THRESHOLD;
        var inlines = new ArrayList<Inline>(wording.sentence("branches-basis", Map.of("years", words(span(window)))));
        if (each) {
            inlines.addAll(wording.sentence("branches-threshold", Map.of("share", words(percent(rule.threshold())))));
        } else {
            inlines.addAll(wording.sentence("branches-cumulative", Map.of("share", words(percent(rule.cumulative())))));
        }
        inlines.addAll(wording.sentence("branches-intensive", Map.of("share", words(percent(rule.intensive())))));
        if (!branches.missing().isEmpty()) {
            inlines.addAll(wording.sentence("branches-older", Map.of("missing", words(missing()))));
        }
        return inlines;
    }

    private List<Inline> result(BranchWindow window) {
        List<BranchShare> marked = window.marked();
        if (marked.isEmpty()) {
            return wording.sentence("branches-none", Map.of());
        }
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("count", words(marked.size()));
        facts.put("names", words(names(marked.stream().map(BranchShare::sector).toList())));
        facts.put("emissions", printed(Numbers.wanTonnes(emissions(marked)), key("marked", "emissions", window)));
        facts.put(
                "share",
                printed(
                        Numbers.percent(emissions(marked).shareOf(window.industryEmissions())),
                        key("marked", "emission_share", window)));
        facts.put(
                "energy_share",
                printed(
                        Numbers.percent(energy(marked) / window.industryEnergy().value()),
                        key("marked", "energy_share", window)));
        return wording.sentence("branches-marked", facts);
    }

    private TableBlock table(BranchWindow window) {
        var rows = new ArrayList<List<Entry>>();
        window.marked().forEach(share -> rows.add(row(window, share)));
        List<BranchShare> others =
                window.shares().stream().filter(share -> !share.isMarked()).toList();
        rows.add(row(window, "others", "其他行业（" + others.size() + "个）", emissions(others), energy(others)));
        Emissions undivided = window.emissions(BalanceRows.INDUSTRY);
        double undividedEnergy = window.energy(BalanceRows.INDUSTRY).value();
        if (undivided.tonnes() != 0 || undividedEnergy != 0) {
            rows.add(row(window, "undivided", "未分行业", undivided, undividedEnergy));
        }
        rows.add(total(window));
        return new TableBlock(
                span(window) + "年高排放和高耗能行业",
                "",
                List.of(
                        new Column("行业", Align.LEFT, 7),
                        new Column("三年排放（万吨）", Align.RIGHT, 3),
                        new Column("占工业（%）", Align.RIGHT, 3),
                        new Column("三年能耗（万吨标准煤）", Align.RIGHT, 3),
                        new Column("占工业（%）", Align.RIGHT, 3),
                        new Column("入选依据", Align.LEFT, 5),
                        new Column("入选时段", Align.CENTER, 2)),
                rows,
                List.of("排放为已核算的直接排放和所用电力、热力对应的排放。能耗为终端消费量，按当量值折算，不含其他能源（可再生能源列于其中）和原料用能；电力未区分是否来自可再生能源。"
                        + "电力、热力生产和供应业只含自用部分。工业不含建筑业。入选时段为按同一规则入选的时段数和全部三年时段数。"),
                false);
    }

    private List<Entry> row(BranchWindow window, BranchShare share) {
        String id = share.sector().id();
        List<String> criteria = share.criteria().stream()
                .map(criterion -> criterion.text().chinese())
                .toList();
        return List.of(
                Entry.words(share.sector().name().chinese()),
                Entry.figure(Numbers.wan(share.emissions()), key(id, "emissions", window)),
                Entry.figure(number(share.emissionShare().value() * 100), key(id, "emission_share", window)),
                Entry.figure(number(share.energy().value()), key(id, "energy", window)),
                Entry.figure(number(share.energyShare().value() * 100), key(id, "energy_share", window)),
                Entry.words(String.join("、", criteria)),
                Entry.words(branches.windowsWith(share.sector()).size() + "/"
                        + branches.windows().size()));
    }

    private static List<Entry> row(BranchWindow window, String id, String name, Emissions emissions, double energy) {
        return List.of(
                Entry.words(name),
                Entry.figure(Numbers.wan(emissions), key(id, "emissions", window)),
                Entry.figure(
                        number(emissions.shareOf(window.industryEmissions()) * 100), key(id, "emission_share", window)),
                Entry.figure(number(energy), key(id, "energy", window)),
                Entry.figure(number(energy / window.industryEnergy().value() * 100), key(id, "energy_share", window)),
                Entry.words(NONE),
                Entry.words(NONE));
    }

    private static List<Entry> total(BranchWindow window) {
        String id = BalanceRows.INDUSTRY;
        return List.of(
                Entry.words("工业合计").emphasised(),
                Entry.figure(Numbers.wan(window.industryEmissions()), key(id, "emissions", window))
                        .emphasised(),
                Entry.figure("100.0", key(id, "emission_share", window)).emphasised(),
                Entry.figure(number(window.industryEnergy().value()), key(id, "energy", window))
                        .emphasised(),
                Entry.figure("100.0", key(id, "energy_share", window)).emphasised(),
                Entry.words(NONE),
                Entry.words(NONE));
    }

    private Paragraph stability() {
        List<BranchWindow> windows = branches.windows();
        if (windows.size() == 1) {
            return wording.paragraph("branches-one-window", Map.of());
        }
        BranchWindow latest = windows.get(windows.size() - 1);
        List<Sector> always = latest.marked().stream()
                .map(BranchShare::sector)
                .filter(sector -> branches.windowsWith(sector).size() == windows.size())
                .toList();
        Inline correlation = figure(new BranchChange(windows.get(0), latest));
        return wording.paragraph(
                "branches-stability",
                Map.of(
                        "windows", words(windows.size()),
                        "first", words(span(windows.get(0))),
                        "last", words(span(latest)),
                        "always", words(always.isEmpty() ? "没有行业" : names(always)),
                        "correlation", correlation));
    }

    private TableBlock changes() {
        var rows = new ArrayList<List<Entry>>();
        for (BranchWindow window : branches.windows()) {
            Optional<BranchChange> change = branches.findChange(window);
            rows.add(List.of(
                    Entry.words(span(window)),
                    Entry.words(Integer.toString(window.marked().size())),
                    Entry.words(change.map(BranchChange::entered)
                            .map(BranchSection::names)
                            .orElse(NONE)),
                    Entry.words(change.map(BranchChange::left)
                            .map(BranchSection::names)
                            .orElse(NONE)),
                    change.flatMap(BranchSection::correlation).orElse(Entry.words(NONE))));
        }
        return new TableBlock(
                "各三年时段入选行业的变化",
                "",
                List.of(
                        new Column("时段", Align.CENTER, 4),
                        new Column("入选行业数", Align.RIGHT, 2),
                        new Column("新入选", Align.LEFT, 6),
                        new Column("退出", Align.LEFT, 6),
                        new Column("与上一时段的秩相关系数", Align.RIGHT, 3)),
                rows,
                List.of("秩相关系数（斯皮尔曼）按各行业三年排放合计的次序计算，1为次序完全相同。"),
                false);
    }

    private static Emissions emissions(List<BranchShare> shares) {
        return Emissions.sum(shares.stream().map(BranchShare::emissions).toList());
    }

    private static double energy(List<BranchShare> shares) {
        var total = new Sum();
        shares.forEach(share -> total.add(share.energy().value()));
        return total.value();
    }

    private static String names(List<Sector> sectors) {
        return sectors.isEmpty()
                ? NONE
                : String.join(
                        "；",
                        sectors.stream().map(sector -> sector.name().chinese()).toList());
    }

    private static Optional<Entry> correlation(BranchChange change) {
        return change.rankCorrelation()
                .map(value -> Entry.figure(Numbers.fixed(value.value(), 3), change.correlationKey()));
    }

    private static Inline figure(BranchChange change) {
        return change.rankCorrelation()
                .<Inline>map(value -> printed(Numbers.fixed(value.value(), 3), change.correlationKey()))
                .orElse(words(NONE));
    }

    private static String percent(Quantity share) {
        return Numbers.percent(share.value());
    }

    private static String number(double value) {
        return Numbers.fixed(value, 1);
    }

    private static String span(BranchWindow window) {
        return window.firstYear() + "—" + window.lastYear();
    }

    private static String key(String branch, String what, BranchWindow window) {
        return "inventory/branches/" + branch + "/" + what + "/" + window.lastYear();
    }
}
