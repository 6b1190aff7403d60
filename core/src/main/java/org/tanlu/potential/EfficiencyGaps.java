package org.tanlu.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * Holds enterprises against the benchmark and base levels of their products (clause 8.3.3). Levels that an enterprise told go
 * first; else those published for its product, where the product has one process only: which of several it is, nobody guesses.
 */
@Clause("C8.3.3-1")
final class EfficiencyGaps {
    private static final String TABLE = "benchmarks";
    private static final String BENCHMARK = "benchmark";
    private static final String BASELINE = "baseline";
    private static final Unit TCE = new Unit("tce", "energy", 29.3076);
    private static final Unit PER_TONNE = new Unit("tce/t", "standard_coal_per_mass", 1);
    private static final String MASS = "mass";
    private static final List<String> CARRIED = List.of("combustion", "purchased_electricity", "purchased_heat");
    private static final List<String> GIVEN = List.of("exported_electricity", "exported_heat");

    private final Dossier dossier;
    private final ReferenceData reference;
    private final List<Register.Row> without = new ArrayList<>();
    private final List<EfficiencyGap> gaps = new ArrayList<>();

    EfficiencyGaps(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        latest().forEach(this::hold);
    }

    /** The enterprises with consumption, the largest saving first. */
    List<EfficiencyGap> all() {
        return gaps.stream()
                .sorted((one, other) -> Double.compare(saving(other), saving(one)))
                .toList();
    }

    private static double saving(EfficiencyGap gap) {
        return gap.energy().map(Quantity::value).orElse(-1.0);
    }

    /** The enterprises that told no energy by their product. */
    List<Register.Row> without() {
        return List.copyOf(without);
    }

    /** The latest row of each enterprise. */
    private List<Register.Row> latest() {
        Map<String, Register.Row> latest = new LinkedHashMap<>();
        for (Register.Row row : dossier.register("enterprises").rows()) {
            latest.merge(row.text("name"), row, (one, other) -> year(other) > year(one) ? other : one);
        }
        return List.copyOf(latest.values());
    }

    private static int year(Register.Row row) {
        return row.findYear("year").orElse(0);
    }

    private void hold(Register.Row row) {
        Optional<Quantity> consumption = row.findQuantity("unit_consumption");
        if (consumption.isEmpty()) {
            without.add(row);
            return;
        }
        Unit unit = consumption.get().unit();
        boolean isTold = row.findQuantity(BENCHMARK).isPresent()
                || row.findQuantity(BASELINE).isPresent();
        List<String> products = products(row, unit);
        boolean isOne = products.size() == 1;
        Optional<Quantity> benchmark = isTold ? row.findQuantity(BENCHMARK) : level(products, BENCHMARK, isOne);
        Optional<Quantity> baseline = isTold ? row.findQuantity(BASELINE) : level(products, BASELINE, isOne);
        Optional<Quantity> gap = benchmark.map(
                level -> Quantity.of(Math.max(0, consumption.get().minus(level).value()), unit));
        Optional<Quantity> energy = gap.flatMap(above -> energy(above, row));
        gaps.add(new EfficiencyGap(
                row,
                consumption.get(),
                benchmark,
                baseline,
                origin(isTold, products),
                gap,
                energy,
                energy.flatMap(saved -> emissions(saved, row))));
    }

    private Text origin(boolean isTold, List<String> products) {
        if (isTold) {
            return Text.of("企业填报", "as the enterprise told");
        }
        return switch (products.size()) {
            case 0 -> Text.of("没有可比的公布水平", "no published level to compare with");
            case 1 ->
                published(products.get(0), BENCHMARK)
                        .map(entry -> Text.of(
                                entry.value().source().cited(),
                                entry.value().source().citation().english()))
                        .orElseThrow();
            default -> Text.of("该产品按工艺有几种水平，请在登记表填写", "levels differ by process: enter those of the process");
        };
    }

    /** The published products of an enterprise's item that are told in the dimension of its consumption. */
    private List<String> products(Register.Row row, Unit unit) {
        String item = row.text("output_item");
        return reference.factors().categories().find(TABLE, Map.of("level", BENCHMARK)).stream()
                .filter(entry ->
                        !item.isEmpty() && entry.item().filter(item::equals).isPresent())
                .filter(entry -> entry.value().value().unit().isCompatibleWith(unit))
                .map(entry -> entry.key("product"))
                .distinct()
                .toList();
    }

    private Optional<Quantity> level(List<String> products, String level, boolean isOne) {
        return isOne
                ? published(products.get(0), level).map(entry -> entry.value().value())
                : Optional.empty();
    }

    /** A published level, of the latest edition. */
    private Optional<CategoryFactors.Entry> published(String product, String level) {
        return reference.factors().categories().find(TABLE, Map.of("level", level, "product", product)).stream()
                .reduce((one, other) -> other.edition().compareTo(one.edition()) > 0 ? other : one);
    }

    private static Optional<Quantity> energy(Quantity gap, Register.Row row) {
        return row.findQuantity("output")
                .filter(output ->
                        output.unit().dimension().equals(MASS) && gap.unit().isCompatibleWith(PER_TONNE))
                .map(output -> Quantity.of(
                        gap.in(PER_TONNE).value()
                                * output.value()
                                * output.unit().factor(),
                        TCE));
    }

    /** By the enterprise's own emissions of energy, less what it supplies to others, by its own comprehensive energy. */
    private static Optional<Emissions> emissions(Quantity saved, Register.Row row) {
        Optional<Quantity> energy = row.findQuantity("energy").filter(amount -> amount.value() > 0);
        if (energy.isEmpty() || row.findQuantity("combustion").isEmpty()) {
            return Optional.empty();
        }
        double tonnes = sum(CARRIED, row) - sum(GIVEN, row);
        double factor = tonnes / energy.get().in(TCE).value();
        return factor > 0 ? Optional.of(Emissions.tonnes(saved.value() * factor)) : Optional.empty();
    }

    private static double sum(List<String> columns, Register.Row row) {
        return columns.stream()
                .flatMap(column -> row.findQuantity(column).stream())
                .mapToDouble(amount -> amount.in(Unit.TONNE_CO2E).value())
                .sum();
    }

    /** The products with published levels that the city makes and of which no enterprise told its energy. */
    List<Text> untold(TechnicalPotential data) {
        var items = new LinkedHashMap<String, Text>();
        reference.factors().categories().find(TABLE, Map.of("level", BENCHMARK)).stream()
                .flatMap(entry -> entry.item().stream())
                .filter(item -> data.latest(item)
                        .flatMap(datum -> datum.value())
                        .filter(value -> value.value() > 0)
                        .isPresent())
                .filter(item -> gaps.stream().noneMatch(gap -> gap.row().says("output_item", item)))
                .forEach(item -> items.put(item, reference.item(item).name()));
        return List.copyOf(items.values());
    }
}
