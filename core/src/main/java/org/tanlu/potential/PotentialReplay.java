package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.MeasurePotential;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the numbers of the potentials came about, replayed (clause 8). */
@Clause("8")
final class PotentialReplay {
    private static final String CLAUSE = "8.1";
    private static final Text SEE = Text.of("另有推导", "derived under its own key");

    private final Potentials potentials;

    PotentialReplay(Potentials potentials) {
        this.potentials = potentials;
    }

    private Derivation node(String chinese, String english, Quantity value, Text rule, List<Derivation> parents) {
        return new Derivation(Text.of(chinese, english), value, rule, CLAUSE, parents);
    }

    private static Derivation see(String chinese, String english, Quantity value, String key) {
        return Derivation.leaf(Text.of(chinese, english), value, SEE).keyed(key);
    }

    /** A factor of supply: emissions of plants and net import by what is supplied. */
    Derivation factor(String what, int year, Quantity factor) {
        Course course = potentials.course();
        boolean isHeat = what.equals("heat");
        CarrierKind kind = isHeat ? CarrierKind.HEAT : CarrierKind.ELECTRICITY;
        var parents = new ArrayList<Derivation>();
        parents.add(Derivation.leaf(
                Text.of("供应的排放", "emissions of supply"),
                course.secondary(kind).find(year).orElseThrow().toQuantity(),
                Text.of("低碳情景本地电厂或热源燃烧与净调入的间接排放", "of plants and net import in the low-carbon scenario")));
        for (SupplyPart part : SupplyPart.values()) {
            if (part.kind() == kind && part != SupplyPart.POWER_CLEAN) {
                parents.add(Derivation.leaf(
                        part.text(),
                        course.supply(part).find(year).orElseThrow(),
                        Text.of("低碳情景", "low-carbon scenario")));
            }
        }
        Text rule = switch (what) {
            case "electricity", "heat" ->
                Text.of("供应的排放 ÷ 供应量 ÷（1－损失占比）", "emissions of supply ÷ supply ÷ (1 − share of losses)");
            case "electricity_imported" -> Text.of("低碳情景的调入因子", "factor of imports in the low-carbon scenario");
            default -> Text.of("供应的排放 ÷ 供应量", "emissions of supply ÷ supply");
        };
        return node(
                year + "年本市" + (isHeat ? "热力" : "电力") + "供应因子",
                "factor of " + (isHeat ? "heat" : "electricity") + " supply, " + year,
                factor,
                rule,
                parents);
    }

    Derivation left(Potential potential) {
        return node(
                potential.measure().name().chinese() + "剩余潜力",
                "what is left of " + potential.measure().name().english(),
                potential.left(),
                Text.of("技术潜力 － 已实施", "technical potential − carried out already"),
                List.of(
                        potentials.sources().technical(potential),
                        Derivation.leaf(
                                Text.of("已实施", "carried out already"),
                                potential.done(),
                                Text.of("资料表“已实施措施”", "register of existing measures"))));
    }

    Derivation perUnit(Potential potential, int year) {
        UnitEffect effect = potential.effect().orElseThrow();
        SupplyFactors factors = potentials.factors();
        var parents = new ArrayList<Derivation>();
        parents.add(new Derivation(
                Text.of("燃料和非能源排放变化", "change of fuels and of emissions beside energy"),
                effect.direct().toQuantity(),
                Text.of(
                        "用能变化 × 相关部门基年的燃料因子 ＋ 非能源排放变化",
                        "change of use × factors of those who use it in the base year + emissions beside energy"),
                CLAUSE,
                potentials.sources().difference(potential.measure())));
        pair(parents, "用电变化", "electricity used", effect.electricity(), "electricity", year, factors.used());
        pair(parents, "用热变化", "heat used", effect.heat(), "heat", year, factors.heat());
        pair(parents, "供电", "electricity fed in", effect.supplied(), "electricity_supplied", year, factors.supplied());
        pair(
                parents,
                "调入清洁电力",
                "clean electricity brought in",
                effect.clean(),
                "electricity_imported",
                year,
                factors.imported());
        return node(
                year + "年每" + potential.measure().unit().symbol()
                        + potential.measure().name().chinese() + "的减排量",
                "avoided by a unit of " + potential.measure().name().english() + ", " + year,
                potential.perUnit().find(year).orElseThrow().toQuantity(),
                Text.of(
                        "－（燃料和非能源排放变化 ＋ 用电、用热变化 × 供应因子 － 供电、调入清洁电力 × 因子）",
                        "−(fuels and other + electricity and heat used × factor − fed in or brought in × factor)"),
                parents);
    }

    private static void pair(
            List<Derivation> parents,
            String chinese,
            String english,
            Quantity amount,
            String factor,
            int year,
            YearSeries<Quantity> series) {
        if (amount.value() != 0) {
            parents.add(Derivation.leaf(
                    Text.of(chinese, english),
                    amount,
                    Text.of("措施库两种技术之差", "difference of the two technologies of the library")));
            parents.add(see(
                    "供应因子",
                    "factor of supply",
                    series.find(year).orElseThrow(),
                    PotentialFigures.factorKey(factor, year)));
        }
    }

    Derivation abatement(Potential potential, int year) {
        Quantity share = potential.diffusion().share(year);
        int base = potentials.course().system().baseYear();
        boolean isYearly = potential.measure().potential().kind() == MeasurePotential.Kind.YEARLY;
        return node(
                year + "年" + potential.measure().name().chinese() + "减排潜力",
                "potential of " + potential.measure().name().english() + ", " + year,
                potential.abatement().find(year).orElseThrow().toQuantity(),
                isYearly
                        ? Text.of(
                                "剩余潜力 × 距基年" + (year - base) + "年 × 推广比例 × 单位减排量",
                                "left × " + (year - base) + " years × diffusion × avoided by a unit")
                        : Text.of("剩余潜力 × 推广比例 × 单位减排量", "left × diffusion × avoided by a unit"),
                List.of(
                        see("剩余潜力", "what is left", potential.left(), PotentialFigures.key(potential, "left")),
                        Derivation.leaf(
                                Text.of("推广比例", "diffusion"),
                                share,
                                Text.of(
                                        "自" + potential.diffusion().start() + "年起的S曲线，爬坡期"
                                                + potential.diffusion().ramp() + "年",
                                        "S-curve from " + potential.diffusion().start() + " on with a ramp of "
                                                + potential.diffusion().ramp() + " years")),
                        see(
                                "单位减排量",
                                "avoided by a unit",
                                potential.perUnit().find(year).orElseThrow().toQuantity(),
                                PotentialFigures.key(potential, "per_unit/" + year))));
    }

    Derivation net(Potential potential, Cost cost) {
        int year = potentials.terms().year();
        var parents = new ArrayList<Derivation>();
        parents.add(new Derivation(
                Text.of("年化投资", "annual investment"),
                cost.annual().usual(),
                Text.of(
                        "投资 × 年金系数（折现率" + percent(potentials.terms().rate()) + "，寿命"
                                + potential.measure().cost().lifetime() + "年）",
                        "investment × annuity at " + percent(potentials.terms().rate()) + " over "
                                + potential.measure().cost().lifetime() + " years"),
                "9.2",
                List.of(Derivation.leaf(
                        Text.of("单位投资", "investment"),
                        cost.investment().usual(),
                        potential.measure().evidence().cost().text()))));
        parents.add(Derivation.leaf(
                Text.of("年运行费", "yearly cost"),
                cost.yearly().usual(),
                potential.measure().evidence().cost().text()));
        parents.addAll(potentials.sources().energy(potential.measure(), year));
        return node(
                "每" + potential.measure().unit().symbol()
                        + potential.measure().name().chinese() + "的年净费用",
                "net cost of a unit of " + potential.measure().name().english() + " a year",
                cost.net().usual(),
                Text.of("年化投资 ＋ 年运行费 ＋ 能源费用变化", "annual investment + yearly cost + change of energy cost"),
                parents);
    }

    private static String percent(Quantity rate) {
        return Math.round(rate.value() * 1000) / 10.0 + "%";
    }

    Derivation perTonne(Potential potential, Cost cost) {
        int year = potentials.terms().year();
        return node(
                potential.measure().name().chinese() + "单位减排成本",
                "cost of a tonne avoided by " + potential.measure().name().english(),
                cost.perTonne().orElseThrow().usual(),
                Text.of("年净费用 ÷ 单位减排量", "net cost ÷ avoided by a unit"),
                List.of(
                        net(potential, cost),
                        see(
                                "单位减排量",
                                "avoided by a unit",
                                potential.perUnit().find(year).orElseThrow().toQuantity(),
                                PotentialFigures.key(potential, "per_unit/" + year))));
    }

    Derivation presentValue(Potential potential, Cost cost) {
        return node(
                "每" + potential.measure().unit().symbol()
                        + potential.measure().name().chinese() + "的净现值",
                "present value of a unit of " + potential.measure().name().english(),
                cost.presentValue().orElseThrow().usual(),
                Text.of("－年净费用 ÷ 年金系数", "−net cost ÷ annuity"),
                List.of(net(potential, cost)));
    }

    Derivation presentValueOfAll(Potential potential, Cost cost, Quantity whole) {
        return node(
                potential.measure().name().chinese() + "全部剩余潜力的净现值",
                "present value of all that is left of "
                        + potential.measure().name().english(),
                whole,
                Text.of("单位净现值 × 剩余潜力", "present value of a unit × what is left"),
                List.of(
                        presentValue(potential, cost),
                        see("剩余潜力", "what is left", potential.left(), PotentialFigures.key(potential, "left"))));
    }

    Derivation share(SectorPotential sector, int year) {
        return node(
                year + "年" + sector.sector().text().chinese() + "减排潜力的占比",
                "share of " + sector.sector().text().english() + " in the potentials, " + year,
                sector.share(),
                Text.of("领域减排潜力 ÷ 各领域合计", "potential of the sector ÷ that of all sectors"),
                List.of(
                        see(
                                "领域减排潜力",
                                "potential of the sector",
                                sector.avoided().find(year).orElseThrow().toQuantity(),
                                PotentialFigures.sectorKey(sector, year)),
                        see(
                                "各领域合计",
                                "all sectors",
                                potentials.avoided(year).toQuantity(),
                                PotentialFigures.totalKey(year))));
    }

    Derivation keyShare(Quantity share) {
        return node(
                "重点减排领域合计占比",
                "share of the key sectors together",
                share,
                Text.of("重点减排领域占比之和", "sum of the shares of the key sectors"),
                potentials.sectors().stream()
                        .filter(SectorPotential::isKey)
                        .map(sector -> see(
                                sector.sector().text().chinese(),
                                sector.sector().text().english(),
                                sector.share(),
                                PotentialFigures.shareKey(sector)))
                        .toList());
    }

    Derivation breakEven(Potential potential, Quantity factor) {
        UnitEffect effect = potential.effect().orElseThrow();
        return node(
                potential.measure().name().chinese() + "的减排临界因子",
                "factor at which " + potential.measure().name().english() + " avoids nothing",
                factor,
                Text.of("用电以外的减排量 ÷ 用电增加", "what is avoided without electricity ÷ electricity taken"),
                List.of(
                        Derivation.leaf(
                                Text.of("燃料和非能源排放变化", "change of fuels and of emissions beside energy"),
                                effect.direct().toQuantity(),
                                Text.of("措施库两种技术之差", "difference of the two technologies")),
                        Derivation.leaf(
                                Text.of("用电变化", "electricity used"),
                                effect.electricity(),
                                Text.of("措施库两种技术之差", "difference of the two technologies"))));
    }

    Derivation installed(RenewableUse use, Quantity there) {
        return Derivation.leaf(
                Text.of("基年已有的" + use.name().chinese(), use.name().english() + " there in the base year"),
                there,
                Text.of("城市资料", "data of the city"));
    }

    Derivation left(RenewableUse use) {
        return node(
                use.name().chinese() + "剩余潜力",
                "what is left of " + use.name().english(),
                use.left(),
                Text.of("各措施剩余潜力之和", "sum over the measures"),
                use.measures().stream()
                        .map(potential -> see(
                                potential.measure().name().chinese() + "剩余潜力",
                                "what is left of " + potential.measure().name().english(),
                                potential.left(),
                                PotentialFigures.key(potential, "left")))
                        .toList());
    }

    Derivation stock(Batch batch) {
        return Derivation.leaf(
                Text.of(
                        batch.measure().name().chinese() + "的存量",
                        "stock of " + batch.measure().name().english()),
                batch.stock(),
                Text.of("城市填报的技术潜力（基年以后）", "technical potential as the city told it, after the base year"));
    }

    Derivation done(Batch batch, int year, Quantity units) {
        return node(
                year + "年" + batch.measure().name().chinese() + "累计",
                batch.measure().name().english() + " done up to " + year,
                units,
                Text.of("存量 × 低碳情景的采用水平", "stock × level in the low-carbon scenario"),
                List.of(see(
                        batch.measure().name().chinese() + "的存量",
                        "stock of " + batch.measure().name().english(),
                        batch.stock(),
                        batch.key("stock"))));
    }

    Derivation renewable(RenewableUse use, int year, Quantity share) {
        var parents = new ArrayList<Derivation>();
        use.installed()
                .ifPresent(there -> parents.add(Derivation.leaf(
                        Text.of("基年已有", "there in the base year"), there, Text.of("城市资料", "data of the city"))));
        use.measures()
                .forEach(potential -> parents.add(see(
                        potential.measure().name().chinese() + "剩余潜力",
                        "what is left of " + potential.measure().name().english(),
                        potential.left(),
                        PotentialFigures.key(potential, "left"))));
        return node(
                year + "年" + use.name().chinese() + "利用率",
                "use of " + use.name().english() + ", " + year,
                share,
                Text.of("（基年已有 ＋ 低碳情景新增）÷（基年已有 ＋ 剩余潜力）", "(there + added in the low-carbon scenario) ÷ (there + left)"),
                parents);
    }

    Derivation sector(SectorPotential sector, int year, Quantity sum) {
        return node(
                year + "年" + sector.sector().text().chinese() + "减排潜力",
                "potential of " + sector.sector().text().english() + ", " + year,
                sum,
                Text.of(
                        "措施潜力之和；作用于同一对象的只计最大的一项，增加排放的计为0",
                        "sum over measures; of those on the same units the largest alone, nothing for those that raise emissions"),
                sector.counted().stream()
                        .map(potential -> see(
                                potential.measure().name().chinese(),
                                potential.measure().name().english(),
                                potential
                                        .abatement()
                                        .find(year)
                                        .orElse(Emissions.ZERO)
                                        .toQuantity(),
                                PotentialFigures.key(potential, "abatement/" + year)))
                        .toList());
    }

    Derivation total(int year, Quantity total) {
        return node(
                year + "年各领域减排潜力合计",
                "potential of all sectors, " + year,
                total.in(Unit.TONNE_CO2E),
                Text.of("各领域之和", "sum of the sectors"),
                potentials.sectors().stream()
                        .map(sector -> see(
                                sector.sector().text().chinese(),
                                sector.sector().text().english(),
                                sector.avoided().find(year).orElseThrow().toQuantity(),
                                PotentialFigures.sectorKey(sector, year)))
                        .toList());
    }
}
