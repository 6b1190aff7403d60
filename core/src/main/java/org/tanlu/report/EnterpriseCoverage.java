package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.BranchCoverage;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.fieldwork.assessment.MarketYear;
import org.tanlu.fieldwork.assessment.Measured;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 企业覆盖 which part of their branches the key enterprises are, and of the city those in the carbon market (clause 7.1.7). */
@Clause("7.1.7")
final class EnterpriseCoverage {
    private static final List<Measured> COLUMNS =
            List.of(Measured.ENERGY, Measured.ELECTRICITY, Measured.COMBUSTION, Measured.PROCESS);
    private static final String PART = "※";

    private final FieldSurvey survey;
    private final Wording wording;
    private final List<BranchCoverage> latest;

    EnterpriseCoverage(FieldSurvey survey, Wording wording) {
        this.survey = survey;
        this.wording = wording;
        Optional<Integer> year = survey.coverage().stream()
                .filter(each -> each.share().isPresent())
                .map(BranchCoverage::year)
                .max(Comparator.naturalOrder());
        this.latest = survey.coverage().stream()
                .filter(each -> year.filter(last -> last == each.year()).isPresent())
                .toList();
    }

    /** The carbon market of its latest year, and the table of the latest year that compares. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        survey.market().stream().reduce((earlier, later) -> later).ifPresent(market -> blocks.add(market(market)));
        Map<String, List<BranchCoverage>> branches = latest.stream()
                .filter(each -> each.measured() != Measured.OUTPUT)
                .collect(Collectors.groupingBy(BranchCoverage::subject, LinkedHashMap::new, Collectors.toList()));
        if (!branches.isEmpty()) {
            blocks.add(table(branches));
        }
        return blocks;
    }

    private Block market(MarketYear market) {
        String id = market.share().isPresent() ? "enterprises-market" : "enterprises-market-alone";
        return wording.paragraph(
                id,
                Map.of(
                        "year", words(market.year()),
                        "count", words(market.enterprises().size()),
                        "direct", told(market.direct(), market, "direct"),
                        "purchased", told(market.purchased(), market, "purchased"),
                        "share",
                                market.share()
                                        .<Inline>map(share -> printed(percent(share), market.key("share")))
                                        .orElse(words(""))));
    }

    /** The sum, and of how many it is where it is not of all; nothing told is no zero. */
    private static Inline told(MarketYear.Told told, MarketYear market, String what) {
        int all = market.enterprises().size();
        return told.sum()
                .<Inline>map(sum -> printed(
                        Numbers.wanTonnes(sum) + (told.count() < all ? "（其中" + told.count() + "家报告）" : ""),
                        market.key(what)))
                .orElse(words("未报告"));
    }

    private static String percent(Quantity share) {
        return Numbers.percent(share.value());
    }

    private TableBlock table(Map<String, List<BranchCoverage>> branches) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("行业", Align.LEFT, 7));
        columns.add(new Column("企业数", Align.RIGHT, 2));
        COLUMNS.forEach(measured -> columns.add(new Column(measured.text().chinese(), Align.RIGHT, 4)));
        return new TableBlock(
                "重点企业合计占全市行业的比重（" + latest.get(0).year() + "年）",
                "",
                columns,
                branches.values().stream().map(EnterpriseCoverage::row).toList(),
                notes(),
                false);
    }

    private static List<Entry> row(List<BranchCoverage> branch) {
        long enterprises = branch.stream()
                .flatMap(each -> each.rows().stream())
                .map(row -> row.text("name"))
                .distinct()
                .count();
        var cells = new ArrayList<String>();
        cells.add(branch.get(0).name().chinese());
        cells.add(Long.toString(enterprises));
        COLUMNS.forEach(measured -> cells.add(branch.stream()
                .filter(each -> each.measured() == measured)
                .map(each -> share(each, enterprises))
                .findFirst()
                .orElse("－")));
        return cells.stream().map(Entry::words).toList();
    }

    /** The share, and of how many enterprises it is where not all of those counted told this number. */
    private static String share(BranchCoverage each, long enterprises) {
        String of = each.rows().size() < enterprises ? "（" + each.rows().size() + "家）" : "";
        return each.share()
                .map(share -> percent(share) + (each.whole() ? "" : PART) + of)
                .orElse("不可比");
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("－表示企业未填报，括号内为填报该项的企业数（少于企业数一栏时注明）；购入电力和热力的排放不计入。");
        String lacking = latest.stream()
                .filter(each -> !each.reason().chinese().isEmpty())
                .map(each -> each.name().chinese() + each.measured().text().chinese() + "："
                        + each.reason().chinese())
                .distinct()
                .collect(Collectors.joining("；"));
        if (!lacking.isEmpty()) {
            notes.add("不可比或全市数不全（" + PART + "）的原因：" + lacking + "。");
        }
        String products = latest.stream()
                .filter(each -> each.measured() == Measured.OUTPUT)
                .flatMap(each -> each.share().stream().map(share -> each.name().chinese() + percent(share)))
                .collect(Collectors.joining("、"));
        Stream.of(products)
                .filter(text -> !text.isEmpty())
                .map(text -> "产品产量占全市：" + text + "。")
                .forEach(notes::add);
        return notes;
    }
}
