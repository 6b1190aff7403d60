package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * The figures of several branches together under {@code inventory/branches/‹group›/…/‹last year›}: those that are marked, the
 * others, what is not told by branch, and how far the order by emissions stayed the same (clause 7.1.7).
 */
final class BranchGroupFigures {
    private static final String CLAUSE = "7.1.7";
    private static final String ROOT = "inventory/branches/";
    private static final Text SUM = Text.of("各行业之和", "sum of the branches");
    private static final Text SHARE = Text.of("三年合计÷工业三年合计", "three years ÷ industry's three years");
    private static final Text SPEARMAN =
            Text.of("各行业两个时段排放次序的斯皮尔曼秩相关", "Spearman's correlation of the branches' ranks in both spans");

    private final List<Figure> figures = new ArrayList<>();

    private BranchGroupFigures() {}

    static List<Figure> of(HighEmissionBranches branches) {
        var all = new BranchGroupFigures();
        List<BranchWindow> windows = branches.windows();
        for (BranchWindow window : windows) {
            all.group("marked", Text.of("入选行业", "marked branches"), window, window.marked());
            List<BranchShare> others =
                    window.shares().stream().filter(share -> !share.isMarked()).toList();
            all.group("others", Text.of("其他行业", "other branches"), window, others);
            all.undivided(window);
            all.shares(
                    "industry", Text.of("工业", "industry"), window, window.industryEmissions(), window.industryEnergy());
            branches.findChange(window).ifPresent(all::correlation);
        }
        if (windows.size() > 2) {
            all.correlation(new BranchChange(windows.get(0), windows.get(windows.size() - 1)));
        }
        return all.figures;
    }

    private void group(String id, Text name, BranchWindow window, List<BranchShare> shares) {
        Emissions emissions =
                Emissions.sum(shares.stream().map(BranchShare::emissions).toList());
        Quantity energy = BranchYear.sum(
                shares.stream().map(BranchShare::energy).toList(),
                window.industryEnergy().unit());
        sum(
                id,
                "emissions",
                name,
                window,
                emissions.toQuantity(),
                shares,
                share -> share.emissions().toQuantity());
        sum(id, "energy", name, window, energy, shares, BranchShare::energy);
        shares(id, name, window, emissions, energy);
    }

    private void sum(
            String id,
            String what,
            Text name,
            BranchWindow window,
            Quantity value,
            List<BranchShare> shares,
            Function<BranchShare, Quantity> of) {
        add(
                id,
                what,
                name,
                window,
                value,
                SUM,
                () -> shares.stream()
                        .map(share -> Derivation.leaf(share.sector().name(), of.apply(share), span(window))
                                .keyed(key(share.sector().id(), what, window)))
                        .toList());
    }

    /** What industry's row holds beyond its branches. */
    private void undivided(BranchWindow window) {
        Text name = Text.of("未分行业", "not told by branch");
        Text rule = Text.of("工业合计中没有分到行业的部分", "what of industry is not told by branch");
        Emissions emissions = window.emissions(BalanceRows.INDUSTRY);
        Quantity energy = window.energy(BalanceRows.INDUSTRY);
        add("undivided", "emissions", name, window, emissions.toQuantity(), rule, List::of);
        add("undivided", "energy", name, window, energy, rule, List::of);
        shares("undivided", name, window, emissions, energy);
    }

    private void shares(String id, Text name, BranchWindow window, Emissions emissions, Quantity energy) {
        share(
                id,
                "emissions",
                "emission_share",
                name,
                window,
                emissions.toQuantity(),
                window.industryEmissions().toQuantity());
        share(id, "energy", "energy_share", name, window, energy, window.industryEnergy());
    }

    private void share(
            String id, String of, String share, Text name, BranchWindow window, Quantity part, Quantity whole) {
        add(
                id,
                share,
                name,
                window,
                Quantity.of(part.value() / whole.value(), Unit.ONE),
                SHARE,
                () -> List.of(
                        Derivation.leaf(name, part, span(window)).keyed(key(id, of, window)),
                        Derivation.leaf(Text.of("工业", "industry"), whole, span(window))
                                .keyed(key(BalanceRows.INDUSTRY, of, window))));
    }

    private void correlation(BranchChange change) {
        change.rankCorrelation()
                .ifPresent(value -> figures.add(new Figure(
                        change.correlationKey(),
                        value,
                        () -> new Derivation(
                                Text.of("行业排放次序的秩相关系数", "rank correlation of the branches' emissions"),
                                value,
                                SPEARMAN,
                                CLAUSE,
                                Stream.of(change.before(), change.after())
                                        .flatMap(BranchGroupFigures::emissions)
                                        .toList()))));
    }

    private static Stream<Derivation> emissions(BranchWindow window) {
        return window.shares().stream()
                .map(share -> Derivation.leaf(
                                share.sector().name(), share.emissions().toQuantity(), span(window))
                        .keyed(key(share.sector().id(), "emissions", window)));
    }

    private interface Parents {
        List<Derivation> list();
    }

    private void add(
            String id, String what, Text name, BranchWindow window, Quantity value, Text rule, Parents parents) {
        Text label = Text.of(
                name.chinese() + "·" + what(what).chinese(),
                name.english() + ", " + what(what).english());
        figures.add(new Figure(
                key(id, what, window), value, () -> new Derivation(label, value, rule, CLAUSE, parents.list())));
    }

    private static Text what(String what) {
        return switch (what) {
            case "emissions" -> Text.of("三年排放合计", "emissions of three years");
            case "energy" -> Text.of("三年能源消费量合计", "energy of three years");
            case "emission_share" -> Text.of("排放占工业比重", "share of industry's emissions");
            default -> Text.of("能耗占工业比重", "share of industry's energy");
        };
    }

    private static Text span(BranchWindow window) {
        return Text.of(
                window.firstYear() + "—" + window.lastYear() + "年合计", window.firstYear() + " to " + window.lastYear());
    }

    private static String key(String id, String what, BranchWindow window) {
        return ROOT + id + "/" + what + "/" + window.lastYear();
    }
}
