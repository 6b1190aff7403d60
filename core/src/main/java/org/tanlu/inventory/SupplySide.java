package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 能源供应侧 the supply side (clause 7.1.4): what was available of each carrier – production, inflow and imports less outflow
 * and exports, stock change – and where it went. The reference approach multiplies it by the fuel's factor; the difference
 * to the consumption side is explained part by part, and what no part explains is shown.
 *
 * @param year  the year
 * @param lines one line per carrier that was available or used
 */
@Clause("7.1.4")
public record SupplySide(int year, List<Line> lines) {

    /** 去向 where available energy went, or why the two sides differ. Each part is a term of the reconciliation. */
    public enum Part {
        BURNT("燃烧（消费侧核算量）", "burnt (counted on the consumption side)"),
        EXCLUDED("原料及非能源利用", "feedstock and non-energy use"),
        TRANSFORMATION("其他加工转换净投入", "net input into other transformation"),
        LOSSES("损失量", "losses"),
        DIFFERENCE("统计差额", "statistical difference"),
        UNEXPLAINED("未解释差额", "unexplained");

        private final Text text;

        Part(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The name in Chinese and English. */
        public Text text() {
            return text;
        }
    }

    /**
     * A carrier's line; quantities in its statistical unit.
     *
     * @param carrier   the carrier
     * @param available what the supply rows sum to
     * @param parts     where it went; the parts sum to {@code available}
     * @param factor    the fuel's common factor; empty for carriers without carbon
     */
    public record Line(
            Carrier carrier, Quantity available, Map<Part, Quantity> parts, Optional<EmissionFactor> factor) {

        /** The CO2 that the carrier's availability stands for; zero without a factor. */
        public Emissions apparent() {
            return emissions(available);
        }

        /** A part's amount. */
        public Quantity amount(Part part) {
            return parts.getOrDefault(part, available.times(0));
        }

        /** The CO2 of a part at the fuel's common factor. */
        public Emissions emissions(Part part) {
            return emissions(amount(part));
        }

        private Emissions emissions(Quantity quantity) {
            return factor.map(known -> known.times(quantity)).orElse(Emissions.ZERO);
        }
    }

    public SupplySide {
        lines = List.copyOf(lines);
    }

    /** The CO2 of all that was available: the reference approach before feedstock is taken out. */
    public Emissions apparent() {
        return Emissions.sum(lines.stream().map(Line::apparent).toList());
    }

    /** The CO2 of a part over all carriers. */
    public Emissions emissions(Part part) {
        return Emissions.sum(lines.stream().map(line -> line.emissions(part)).toList());
    }

    /** The reference approach: what was available, less feedstock and non-energy use. */
    public Emissions referenceApproach() {
        return apparent().minus(emissions(Part.EXCLUDED));
    }

    /** Makes the supply side of a balance from the rows as printed; the totals printed are not used. */
    static SupplySide of(
            int year, Basis basis, Method method, ConsumptionSide.Result consumption, ReferenceData reference) {
        List<BalanceRow> rows = List.copyOf(reference.balanceRows().values());
        var lines = new ArrayList<Line>();
        for (Carrier carrier : reference.addableCarriers()) {
            Quantity available =
                    sum(basis, carrier, rows, BalanceRow.Section.SUPPLY).minus(recovered(basis, carrier));
            Map<Part, Quantity> parts = parts(basis, carrier, rows, consumption, available);
            boolean empty = available.value() == 0 && parts.values().stream().allMatch(part -> part.value() == 0);
            if (!empty) {
                Optional<EmissionFactor> factor =
                        carrier.kind().isFossil() ? method.findFactor(carrier, "") : Optional.empty();
                lines.add(new Line(carrier, available, parts, factor));
            }
        }
        return new SupplySide(year, lines);
    }

    private static Map<Part, Quantity> parts(
            Basis basis,
            Carrier carrier,
            List<BalanceRow> rows,
            ConsumptionSide.Result consumption,
            Quantity available) {
        Quantity none = Quantity.of(0, carrier.unit());
        Quantity plants = plants(basis, carrier);
        Quantity transformed = sum(basis, carrier, rows, BalanceRow.Section.TRANSFORMATION)
                .plus(recovered(basis, carrier))
                .negated();
        Quantity excluded = consumption.excluded().getOrDefault(carrier, none);
        Quantity used = Quantity.of(finalUse(basis, carrier), carrier.unit()).minus(excluded);
        var parts = new LinkedHashMap<Part, Quantity>();
        parts.put(Part.BURNT, carrier.kind().isFossil() ? used.plus(plants) : used);
        parts.put(Part.EXCLUDED, excluded);
        parts.put(Part.TRANSFORMATION, carrier.kind().isFossil() ? transformed.minus(plants) : transformed);
        parts.put(Part.LOSSES, amount(basis, BalanceRows.LOSSES, carrier));
        parts.put(Part.DIFFERENCE, amount(basis, BalanceRows.STATISTICAL_DIFFERENCE, carrier));
        Quantity explained = parts.values().stream().reduce(none, Quantity::plus);
        parts.put(Part.UNEXPLAINED, available.minus(explained));
        return parts;
    }

    /**
     * What the old layout prints as recovered among the supply rows: a fuel's carbon was supplied before, so it is an output
     * of transformation, as the current layout has it.
     */
    private static Quantity recovered(Basis basis, Carrier carrier) {
        return carrier.kind().isFossil()
                ? amount(basis, BalanceRows.RECOVERED_ENERGY_SUPPLY, carrier)
                : Quantity.of(0, carrier.unit());
    }

    /** What power and heat plants burnt: on the consumption side, so not part of other transformation. */
    private static Quantity plants(Basis basis, Carrier carrier) {
        double burnt = 0;
        for (String row : List.of(BalanceRows.THERMAL_POWER, BalanceRows.HEAT_SUPPLY)) {
            burnt += basis.input(row, carrier)
                    .map(input -> Math.max(0, input.value()))
                    .orElse(0.0);
        }
        return Quantity.of(burnt, carrier.unit());
    }

    private static double finalUse(Basis basis, Carrier carrier) {
        var total = new Sum();
        BalanceRows.FINAL_ROWS.forEach(
                row -> basis.governing().findFinal(row, carrier).ifPresent(amount -> total.add(amount.value())));
        return total.value();
    }

    private static Quantity sum(Basis basis, Carrier carrier, List<BalanceRow> rows, BalanceRow.Section section) {
        var total = new Sum();
        rows.stream()
                .filter(row -> row.section() == section && row.kind() == BalanceRow.Kind.ITEM)
                .forEach(row -> total.add(amount(basis, row.id(), carrier).value()));
        return Quantity.of(total.value(), carrier.unit());
    }

    private static Quantity amount(Basis basis, String row, Carrier carrier) {
        return basis.governing().findAmount(row, carrier).orElse(Quantity.of(0, carrier.unit()));
    }
}
