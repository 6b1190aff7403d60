package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Every number of the potentials with its key and how it came about (clause 8). */
@Clause("8")
final class PotentialFigures {
    private static final String KEY = "potential/";

    private final Potentials potentials;
    private final PotentialReplay replay;
    private final List<Figure> figures = new ArrayList<>();

    PotentialFigures(Potentials potentials) {
        this.potentials = potentials;
        this.replay = new PotentialReplay(potentials);
    }

    /** The key of a number of a measure; it ends in the year where it has one. */
    static String key(Potential potential, String what) {
        return KEY + potential.measure().id() + "/" + what;
    }

    /** The key of a factor of supply in a year. */
    static String factorKey(String what, int year) {
        return KEY + "factor/" + what + "/" + year;
    }

    /** The key of a sector's sum in a year. */
    static String sectorKey(SectorPotential sector, int year) {
        return KEY + "sector/" + sector.sector().name().toLowerCase(Locale.ROOT) + "/" + year;
    }

    /** The key of the sum of all sectors in a year. */
    static String totalKey(int year) {
        return KEY + "total/" + year;
    }

    /** The key of a sector's share in the sum of all. */
    static String shareKey(SectorPotential sector) {
        return KEY + "sector/" + sector.sector().name().toLowerCase(Locale.ROOT) + "/share";
    }

    List<Figure> figures() {
        SupplyFactors factors = potentials.factors();
        factors("electricity", factors.used());
        factors("electricity_supplied", factors.supplied());
        factors("electricity_imported", factors.imported());
        factors("heat", factors.heat());
        potentials.measures().forEach(this::measure);
        potentials.renewables().forEach(this::renewable);
        potentials.renovation().forEach(this::batch);
        potentials.oldCars().ifPresent(this::batch);
        potentials.sectors().forEach(this::sector);
        Quantity share = Quantity.of(
                potentials.sectors().stream()
                        .filter(SectorPotential::isKey)
                        .mapToDouble(sector -> sector.share().value())
                        .sum(),
                Unit.ONE);
        add(KEY + "sector/key_share", share, () -> replay.keyShare(share));
        for (int year : potentials.years()) {
            Quantity total = potentials.avoided(year).toQuantity();
            add(totalKey(year), total, () -> replay.total(year, total));
        }
        for (int i = 0; i < potentials.gaps().size(); i++) {
            gap(KEY + "efficiency/" + (i + 1) + "/", potentials.gaps().get(i));
        }
        return figures;
    }

    private void factors(String what, YearSeries<Quantity> series) {
        series.byYear()
                .forEach((year, factor) -> add(factorKey(what, year), factor, () -> replay.factor(what, year, factor)));
    }

    private void measure(Potential potential) {
        potential
                .technical()
                .ifPresent(amount -> add(
                        key(potential, "technical"),
                        amount,
                        () -> potentials.sources().technical(potential)));
        if (potential.effect().isEmpty()) {
            return;
        }
        add(key(potential, "left"), potential.left(), () -> replay.left(potential));
        for (int year : potentials.years()) {
            Emissions unit = potential.perUnit().find(year).orElseThrow();
            add(key(potential, "per_unit/" + year), unit.toQuantity(), () -> replay.perUnit(potential, year));
            Emissions all = potential.abatement().find(year).orElseThrow();
            add(key(potential, "abatement/" + year), all.toQuantity(), () -> replay.abatement(potential, year));
        }
        int year = potentials.terms().year();
        potential.costing().usual().ifPresent(cost -> {
            Quantity net = cost.net().usual();
            add(key(potential, "net_cost/" + year), net, () -> replay.net(potential, cost));
            cost.perTonne()
                    .ifPresent(price -> add(
                            key(potential, "cost_per_tonne/" + year),
                            price.usual(),
                            () -> replay.perTonne(potential, cost)));
            cost.presentValue().ifPresent(value -> presentValues(potential, cost, value.usual()));
        });
        potential
                .breakEven()
                .ifPresent(factor ->
                        add(key(potential, "break_even/" + year), factor, () -> replay.breakEven(potential, factor)));
    }

    /** The present value of a unit and of all that is left. */
    private void presentValues(Potential potential, Cost cost, Quantity unit) {
        int year = potentials.terms().year();
        add(key(potential, "present_value/" + year), unit, () -> replay.presentValue(potential, cost));
        Quantity whole = Quantity.of(unit.value() * potential.left().value(), unit.unit());
        add(
                key(potential, "present_value_left/" + year),
                whole,
                () -> replay.presentValueOfAll(potential, cost, whole));
    }

    private void renewable(RenewableUse use) {
        String key = KEY + "renewable/" + use.id();
        use.installed().ifPresent(there -> add(key + "/installed", there, () -> replay.installed(use, there)));
        add(key + "/left", use.left(), () -> replay.left(use));
        use.used()
                .byYear()
                .forEach((year, share) -> add(
                        KEY + "renewable/" + use.id() + "/" + year, share, () -> replay.renewable(use, year, share)));
    }

    private void batch(Batch batch) {
        add(batch.key("stock"), batch.stock(), () -> replay.stock(batch));
        for (int year : potentials.milestones()) {
            batch.units()
                    .find(year)
                    .ifPresent(units -> add(batch.key("done/" + year), units, () -> replay.done(batch, year, units)));
        }
    }

    private void sector(SectorPotential sector) {
        for (int year : potentials.years()) {
            Quantity sum = sector.avoided().find(year).orElseThrow().toQuantity();
            add(sectorKey(sector, year), sum, () -> replay.sector(sector, year, sum));
        }
        int year = potentials.terms().year();
        add(shareKey(sector), sector.share(), () -> replay.share(sector, year));
    }

    private void gap(String key, EfficiencyGap gap) {
        gap.gap().ifPresent(above -> add(key + "gap", above, () -> gapOf(gap, above)));
        gap.energy()
                .ifPresent(saved -> add(
                        key + "energy",
                        saved,
                        () -> new Derivation(
                                name(gap, "达到标杆水平可节能", "saving at the benchmark of "),
                                saved,
                                Text.of("单位差距 × 产量", "gap × output"),
                                "8.3.3",
                                List.of(gapOf(gap, gap.gap().orElseThrow()), told(gap, "产量", "output", "output")))));
        gap.emissions()
                .ifPresent(avoided -> add(
                        key + "emissions",
                        avoided.toQuantity(),
                        () -> new Derivation(
                                name(gap, "达到标杆水平可减排", "avoided at the benchmark by "),
                                avoided.toQuantity(),
                                Text.of(
                                        "可节能 × 企业用能排放（燃烧、净购入电力和热力）÷ 综合能源消费量",
                                        "saving × emissions of the enterprise's energy ÷ its energy"),
                                "8.3.3",
                                List.of(told(gap, "综合能源消费量", "comprehensive energy", "energy")))));
    }

    private static Derivation gapOf(EfficiencyGap gap, Quantity above) {
        Unit unit = above.unit();
        var parents = new ArrayList<>(List.of(told(gap, "单位产品综合能耗", "energy by product", "unit_consumption")));
        gap.benchmark()
                .ifPresent(level ->
                        parents.add(Derivation.leaf(Text.of("标杆水平", "benchmark level"), level.in(unit), gap.origin())));
        return new Derivation(
                name(gap, "与标杆水平的差距", "gap to the benchmark of "),
                above,
                Text.of("单位产品综合能耗 － 标杆水平，不小于0", "energy by product − benchmark level, not below 0"),
                "8.3.3",
                parents);
    }

    private static Text name(EfficiencyGap gap, String chinese, String english) {
        String enterprise = gap.row().text("name");
        return Text.of(enterprise + chinese, english + enterprise);
    }

    private static Derivation told(EfficiencyGap gap, String chinese, String english, String column) {
        return Derivation.leaf(
                Text.of(chinese, english),
                gap.row().findQuantity(column).orElseThrow(),
                Text.of(
                        gap.row().source().cited() + "；"
                                + gap.row().verification().text().chinese(),
                        gap.row().source().citation().english()));
    }

    private void add(String key, Quantity value, Supplier<Derivation> derivation) {
        figures.add(new Figure(key, value, derivation));
    }
}
