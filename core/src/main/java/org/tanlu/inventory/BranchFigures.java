package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * The figures of the branches under {@code inventory/branches/‹branch›/…/‹last year›}: emissions and energy of three years,
 * and their shares of industry, which stands under the id of its row.
 */
final class BranchFigures {
    private static final String CLAUSE = "7.1.7";
    private static final Text SUM = Text.of("三年合计", "sum of three years");
    private static final Text SHARE = Text.of("该行业三年合计÷工业三年合计", "the branch's three years ÷ industry's three years");
    private static final Text INDUSTRY = Text.of("工业", "industry");
    private static final Text ALL = Text.of("各行业和未分行业部分之和", "all branches and what is undivided");
    private static final Text NOTHING = Text.of("该年没有能源消费", "no energy used in the year");

    private final Map<String, Figure> yearly = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private BranchFigures(List<Figure> inventories) {
        inventories.forEach(figure -> yearly.put(figure.key(), figure));
    }

    /** The figures of all spans, out of the figures of the inventories. */
    static List<Figure> of(HighEmissionBranches branches, List<Figure> inventories) {
        var figures = new BranchFigures(inventories);
        branches.windows().forEach(figures::window);
        return figures.figures;
    }

    private void window(BranchWindow window) {
        add(
                BalanceRows.INDUSTRY,
                "emissions",
                window,
                window.industryEmissions().toQuantity(),
                () -> industryEmissions(window));
        add(BalanceRows.INDUSTRY, "energy", window, window.industryEnergy(), () -> industryEnergy(window));
        for (BranchShare share : window.shares()) {
            String id = share.sector().id();
            add(id, "emissions", window, share.emissions().toQuantity(), () -> emissions(window, share));
            add(
                    id,
                    "emission_share",
                    window,
                    share.emissionShare(),
                    () -> share(
                            "排放占工业比重",
                            "share of industry's emissions",
                            window,
                            share,
                            share.emissionShare(),
                            emissions(window, share),
                            industryEmissions(window)));
            add(id, "energy", window, share.energy(), () -> energy(window, share));
            add(
                    id,
                    "energy_share",
                    window,
                    share.energyShare(),
                    () -> share(
                            "能耗占工业比重",
                            "share of industry's energy",
                            window,
                            share,
                            share.energyShare(),
                            energy(window, share),
                            industryEnergy(window)));
        }
    }

    private void add(String id, String what, BranchWindow window, Quantity value, Supplier<Derivation> derivation) {
        figures.add(new Figure("inventory/branches/" + id + "/" + what + "/" + window.lastYear(), value, derivation));
    }

    private static Derivation share(
            String chinese,
            String english,
            BranchWindow window,
            BranchShare share,
            Quantity value,
            Derivation part,
            Derivation whole) {
        Text label = label(window, share.sector().name(), chinese, english);
        return new Derivation(label, value, SHARE, CLAUSE, List.of(part, whole));
    }

    private Derivation emissions(BranchWindow window, BranchShare share) {
        return new Derivation(
                label(window, share.sector().name(), "排放合计", "emissions"),
                share.emissions().toQuantity(),
                SUM,
                CLAUSE,
                years(window, year -> emissions(year, share.sector())));
    }

    private Derivation emissions(BranchYear year, Sector sector) {
        Text label = Text.of(
                sector.name().chinese() + year.year() + "年排放",
                "emissions of " + sector.name().english() + ", " + year.year());
        return Optional.ofNullable(yearly.get("inventory/user/unit/" + sector.id() + "/" + year.year()))
                .map(figure -> figure.derivation().get())
                .map(whole -> named(label, whole))
                .orElse(Derivation.leaf(label, year.emissions(sector.id()).toQuantity(), NOTHING));
    }

    private static Derivation energy(BranchWindow window, BranchShare share) {
        return new Derivation(
                label(window, share.sector().name(), "能源消费量合计", "energy"),
                share.energy(),
                SUM,
                CLAUSE,
                years(window, year -> energy(year, share.sector())));
    }

    private static Derivation energy(BranchYear year, Sector sector) {
        Text label = Text.of(
                sector.name().chinese() + year.year() + "年能源消费量",
                "energy of " + sector.name().english() + ", " + year.year());
        return year.findEnergy(sector.id())
                .map(whole -> named(label, whole))
                .orElse(Derivation.leaf(label, year.energy(sector.id()), NOTHING));
    }

    private static Derivation industryEmissions(BranchWindow window) {
        return new Derivation(
                label(window, INDUSTRY, "排放合计", "emissions"),
                window.industryEmissions().toQuantity(),
                SUM,
                CLAUSE,
                years(
                        window,
                        year -> Derivation.leaf(
                                year.label(), year.industryEmissions().toQuantity(), ALL)));
    }

    private static Derivation industryEnergy(BranchWindow window) {
        return new Derivation(
                label(window, INDUSTRY, "能源消费量合计", "energy"),
                window.industryEnergy(),
                SUM,
                CLAUSE,
                years(window, year -> Derivation.leaf(year.label(), year.industryEnergy(), ALL)));
    }

    private static List<Derivation> years(BranchWindow window, Function<BranchYear, Derivation> of) {
        return window.years().stream().map(of).toList();
    }

    private static Derivation named(Text label, Derivation derivation) {
        return new Derivation(label, derivation.value(), derivation.rule(), derivation.clause(), derivation.parents());
    }

    private static Text label(BranchWindow window, Text name, String chinese, String english) {
        return Text.of(
                name.chinese() + window.firstYear() + "—" + window.lastYear() + "年" + chinese,
                english + " of " + name.english() + ", " + window.firstYear() + " to " + window.lastYear());
    }
}
