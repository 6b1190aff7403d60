package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tanlu.potential.CityProfile;
import org.tanlu.potential.Cost;
import org.tanlu.potential.EfficiencyGap;
import org.tanlu.potential.OwnValue;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.potential.Potentials;
import org.tanlu.potential.RenewableUse;
import org.tanlu.potential.SectorPotential;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.CoBenefits;
import org.tanlu.reference.Range;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/** The result tables of the potentials (chapter 8). */
@Clause("8")
final class PotentialResults {
    private final Optional<Potentials> found;

    PotentialResults(Optional<Potentials> found) {
        this.found = found;
    }

    List<ResultTable> tables() {
        return List.of(measures(), years(), renewables(), efficiency(), sectors(), profile(), values());
    }

    private <T> List<List<String>> rows(Function<Potentials, List<T>> all, Function<T, List<String>> row) {
        return found.map(all).orElse(List.of()).stream().map(row).toList();
    }

    private ResultTable measures() {
        return new ResultTable(
                "potential_measures",
                Text.of(
                        "措施库各项措施在本市的减排潜力、费用、协同效应和取舍；费用和单位减排量为比较年份数，元",
                        "potential, cost, co-benefits and choice of every measure of the library; cost in yuan and abatement of"
                                + " the year of comparison"),
                PotentialColumns.MEASURES,
                rows(Potentials::measures, this::measure));
    }

    private List<String> measure(Potential potential) {
        int year = found.orElseThrow().terms().year();
        var row = new ArrayList<String>();
        row.add("potential/" + potential.measure().id());
        row.add(potential.measure().id());
        row.add(potential.measure().name().chinese());
        row.add(String.join(";", potential.measure().clauses()));
        row.add(lower(potential.measure().sector()));
        row.add(lower(potential.standing()));
        row.add(potential.reason().chinese());
        row.add(potential.reason().english());
        row.add(potential.measure().unit().symbol());
        row.add(optional(potential.technical()));
        row.add(number(potential.done()));
        row.add(number(potential.left()));
        row.add(Integer.toString(potential.diffusion().start()));
        row.add(Integer.toString(potential.diffusion().ramp()));
        row.add(Integer.toString(potential.measure().cost().lifetime()));
        row.add(Integer.toString(year));
        row.add(emissions(potential.perUnit().find(year)));
        row.add(emissions(potential.abatement().find(year)));
        row.add(optional(potential.breakEven()));
        row.addAll(cost(potential.costing()));
        row.add(potential.overlaps().stream().map(measure -> measure.id()).collect(Collectors.joining(";")));
        CoBenefits benefits = potential.measure().coBenefits();
        row.add(Integer.toString(benefits.growth()));
        row.add(Integer.toString(benefits.jobs()));
        row.add(Integer.toString(benefits.environment()));
        row.add(Integer.toString(benefits.social()));
        row.add(benefits.reason().chinese());
        row.add(number(potential.screening().score()));
        row.add(potential.screening().isLow() ? "yes" : "no");
        row.add(potential
                .choice()
                .map(choice -> choice.isRejected() ? "rejected" : "chosen")
                .orElse(""));
        row.add(potential.choice().map(Choice::reason).orElse(""));
        return row;
    }

    private static List<String> cost(Potential.Costing costing) {
        var row = new ArrayList<String>();
        Optional<Cost> cost = costing.usual();
        row.addAll(range(cost.map(Cost::investment)));
        row.add(optional(cost.map(Cost::annual).map(Range::usual)));
        row.add(optional(cost.map(Cost::yearly).map(Range::usual)));
        row.add(optional(cost.map(Cost::energy)));
        row.addAll(range(cost.map(Cost::net)));
        row.addAll(range(cost.flatMap(Cost::perTonne)));
        row.addAll(range(cost.flatMap(Cost::presentValue)));
        row.add(optional(costing.low().map(Cost::net).map(Range::usual)));
        row.add(optional(costing.high().map(Cost::net).map(Range::usual)));
        row.add(Facts.joined(costing.unknown()).chinese());
        return row;
    }

    private static List<String> range(Optional<Range> range) {
        return List.of(
                optional(range.map(Range::low)), optional(range.map(Range::usual)), optional(range.map(Range::high)));
    }

    private ResultTable years() {
        var rows = new ArrayList<List<String>>();
        found.ifPresent(potentials -> potentials.measures().stream()
                .filter(potential -> potential.effect().isPresent())
                .forEach(potential -> potentials.years().forEach(year -> rows.add(year(potentials, potential, year)))));
        return new ResultTable(
                "potential_years",
                Text.of(
                        "各措施分年的单位减排量和减排潜力，电力、热力按低碳情景本市供应因子；各措施潜力不可相加",
                        "abatement by unit and in all, by year, at the city's factors of supply in the low-carbon scenario; potentials do"
                                + " not add"),
                PotentialColumns.YEARS,
                rows);
    }

    private static List<String> year(Potentials potentials, Potential potential, int year) {
        return List.of(
                "potential/" + potential.measure().id() + "/abatement/" + year,
                potential.measure().id(),
                Integer.toString(year),
                optional(potentials.factors().used().find(year)),
                optional(potentials.factors().heat().find(year)),
                number(potential.diffusion().share(year)),
                emissions(potential.perUnit().find(year)),
                emissions(potential.abatement().find(year)));
    }

    private ResultTable renewables() {
        var rows = new ArrayList<List<String>>();
        found.ifPresent(potentials -> potentials
                .renewables()
                .forEach(use -> use.used().byYear().forEach((year, share) -> rows.add(renewable(use, year, share)))));
        return new ResultTable(
                "potential_renewables",
                Text.of("可再生能源利用占技术潜力的比例", "use of renewables as a share of their technical potential"),
                PotentialColumns.RENEWABLES,
                rows);
    }

    private static List<String> renewable(RenewableUse use, int year, Quantity share) {
        return List.of(
                "potential/renewable/" + use.id() + "/" + year,
                use.id(),
                use.name().chinese(),
                Integer.toString(year),
                use.left().unit().symbol(),
                optional(use.installed()),
                number(use.left()),
                number(share),
                use.reason());
    }

    private ResultTable efficiency() {
        var rows = new ArrayList<List<String>>();
        found.map(Potentials::gaps).orElse(List.of()).forEach(gap -> rows.add(efficiency(rows.size() + 1, gap)));
        return new ResultTable(
                "potential_efficiency",
                Text.of("重点企业产品能耗与标杆、基准水平的差距", "enterprises against benchmark and base levels of their products"),
                PotentialColumns.EFFICIENCY,
                rows);
    }

    private static List<String> efficiency(int place, EfficiencyGap gap) {
        return List.of(
                "potential/efficiency/" + place,
                gap.row().text("name"),
                gap.row().text("products"),
                gap.row().text("year"),
                gap.consumption().unit().symbol(),
                number(gap.consumption()),
                optional(gap.benchmark().map(level -> level.in(gap.consumption().unit()))),
                optional(gap.baseline().map(level -> level.in(gap.consumption().unit()))),
                gap.origin().chinese(),
                optional(gap.gap()),
                optional(gap.energy()),
                emissions(gap.emissions()),
                gap.isBelowBaseline() ? "yes" : "no");
    }

    private ResultTable sectors() {
        var rows = new ArrayList<List<String>>();
        found.ifPresent(potentials -> potentials
                .sectors()
                .forEach(sector -> potentials.years().forEach(year -> rows.add(sector(sector, year)))));
        return new ResultTable(
                "potential_sectors",
                Text.of(
                        "分领域减排潜力，作用于同一对象的措施只计最大的一项",
                        "potential by sector; of measures on the same units the largest alone"),
                PotentialColumns.SECTORS,
                rows);
    }

    private static List<String> sector(SectorPotential sector, int year) {
        return List.of(
                "potential/sector/" + lower(sector.sector()) + "/" + year,
                lower(sector.sector()),
                sector.sector().text().chinese(),
                Integer.toString(year),
                Integer.toString(sector.measures().size()),
                Integer.toString(sector.counted().size()),
                emissions(sector.avoided().find(year)),
                number(sector.share()),
                sector.isKey() ? "yes" : "no",
                sector.reason().chinese(),
                sector.reason().english());
    }

    private ResultTable profile() {
        return new ResultTable(
                "potential_profile",
                Text.of("选择措施须考虑的城市特征", "what the choice of measures has to heed of the city"),
                PotentialColumns.PROFILE,
                rows(potentials -> potentials.profile().factors(), PotentialResults::factor));
    }

    private static List<String> factor(CityProfile.Factor factor) {
        return List.of(
                factor.requirement(),
                factor.name().chinese(),
                factor.name().english(),
                factor.value().chinese(),
                factor.value().english(),
                factor.basis().chinese());
    }

    private ResultTable values() {
        return new ResultTable(
                "potential_values",
                Text.of("本市取值与措施库原值", "the city's own values beside those of the library"),
                PotentialColumns.VALUES,
                rows(Potentials::values, PotentialResults::value));
    }

    private static List<String> value(OwnValue value) {
        return List.of(
                value.measure().id(),
                value.measure().name().chinese(),
                value.field(),
                value.name().chinese(),
                value.library(),
                value.value(),
                value.row().source().id(),
                value.row().verification().code());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String number(Quantity quantity) {
        return ShortestDecimal.of(quantity.value());
    }

    private static String optional(Optional<Quantity> quantity) {
        return quantity.map(PotentialResults::number).orElse("");
    }

    private static String emissions(Optional<Emissions> emissions) {
        return emissions.map(value -> ShortestDecimal.of(value.tonnes())).orElse("");
    }
}
