package org.tanlu.docs;

import static org.tanlu.clause.City.REFERENCE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.EnergyUse;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/** The page of the estimate for cities without a balance: its rules, and how far off it is where a balance is known. */
class EstimationPageTest {
    private static final EnergyUse ENERGY = new EnergyUse(REFERENCE);
    private static final List<CarrierKind> KINDS = Stream.of(CarrierKind.values())
            .filter(kind -> kind != CarrierKind.TOTAL)
            .toList();
    private static final List<String> HOUSEHOLDS =
            List.of(BalanceRows.URBAN, BalanceRows.RURAL, BalanceRows.RESIDENTIAL);
    private static final int MOST_CELLS = 20;

    /** A cell of both, in the carrier's unit. */
    private record Pair(String row, Carrier carrier, double real, double estimate, String spread) {
        double difference() {
            return estimate - real;
        }

        /** The spread told, as a number; zero where none is. */
        double half() {
            return spread.startsWith("±") ? Double.parseDouble(spread.substring(1, spread.indexOf(' '))) : 0;
        }

        double standardCoal() {
            return REFERENCE
                    .factors()
                    .fuels()
                    .standardCoal("guide", carrier, Quantity.of(Math.abs(difference()), carrier.unit()))
                    .map(Quantity::value)
                    .orElse(0.0);
        }
    }

    @Test
    void the_page_tells_the_rules_and_how_far_off_they_are() throws IOException {
        Inventory real = WithoutBalance.real();
        Outcome<History> told = WithoutBalance.estimated(item -> true);
        Outcome<History> less = WithoutBalance.estimated(item -> !item.startsWith("energy_sales_residential")
                && !item.startsWith("energy/transformation/thermal_power")
                && !item.startsWith("energy/transformation/heat_supply"));
        Inventory estimate = told.value().inventory(WithoutBalance.YEAR);
        Inventory poorer = less.value().inventory(WithoutBalance.YEAR);
        String page = Page.template("estimation.md")
                .replace("{{rules}}", rules())
                .replace("{{coefficients}}", coefficients())
                .replace("{{inputs}}", inputs())
                .replace("{{sectors}}", sectors(real, estimate))
                .replace("{{carriers}}", carriers(real, estimate))
                .replace("{{inside}}", inside(real, estimate))
                .replace("{{cells}}", cells(real, estimate))
                .replace("{{emissions}}", emissions(real, estimate, poorer))
                .replace("{{findings}}", findings(told.findings()));
        Page.check("estimation.md", page);
    }

    private static String rules() {
        return Markdown.table(
                List.of("规则 Rule", "算法 How", "假设 Assumption", "不确定性 Uncertainty", "核验 Checked"),
                REFERENCE.factors().estimation().rules().values().stream()
                        .map(rule -> List.of(
                                Markdown.code(rule.id()),
                                Markdown.both(rule.rule()),
                                Markdown.both(rule.assumption()),
                                Markdown.both(rule.uncertainty()),
                                Markdown.both(rule.verification().text()))));
    }

    private static String coefficients() {
        return Markdown.table(
                List.of("系数 Coefficient", "中位数 Median", "四分位数 Quartiles", "单位 Unit"),
                REFERENCE.factors().estimation().coefficients().stream()
                        .filter(coefficient -> coefficient.upper().value() > 0)
                        .map(coefficient -> List.of(
                                Markdown.text(coefficient.median().label().chinese()),
                                plain(coefficient.median().value().value()),
                                plain(coefficient.lower().value()) + "–"
                                        + plain(coefficient.upper().value()),
                                Markdown.text(
                                        coefficient.median().value().unit().symbol()))));
    }

    private static String inputs() throws IOException {
        return Markdown.table(
                List.of("item", "value", "unit", "source", "note"),
                WithoutBalance.inputs().stream()
                        .skip(1)
                        .map(row -> List.of(
                                Markdown.code(row.get(0)),
                                row.get(2),
                                Markdown.text(row.get(3)),
                                Markdown.code(row.get(4)),
                                Markdown.text(row.get(6)))));
    }

    private static String sectors(Inventory real, Inventory estimate) {
        Map<Text, List<String>> rows = new LinkedHashMap<>();
        for (String row : BalanceRows.FINAL_ROWS) {
            if (!HOUSEHOLDS.contains(row)) {
                rows.put(REFERENCE.balanceRow(row).name(), List.of(row));
            }
        }
        rows.put(REFERENCE.balanceRow(BalanceRows.RESIDENTIAL).name(), HOUSEHOLDS);
        rows.put(Text.of("合计", "total"), BalanceRows.FINAL_ROWS);
        return Markdown.table(
                List.of("部门 Sector", "平衡表 Balance", "估算 Estimate", "相差 Difference", "%"),
                rows.entrySet().stream()
                        .map(entry -> compared(
                                entry.getKey(),
                                ENERGY.finalEnergy(real, entry.getValue(), KINDS)
                                        .value(),
                                ENERGY.finalEnergy(estimate, entry.getValue(), KINDS)
                                        .value())));
    }

    private static String carriers(Inventory real, Inventory estimate) {
        return Markdown.table(
                List.of("品种 Carrier", "平衡表 Balance", "估算 Estimate", "相差 Difference", "%"),
                KINDS.stream()
                        .map(kind -> compared(
                                kind.text(),
                                ENERGY.finalEnergy(real, BalanceRows.FINAL_ROWS, List.of(kind))
                                        .value(),
                                ENERGY.finalEnergy(estimate, BalanceRows.FINAL_ROWS, List.of(kind))
                                        .value())));
    }

    private static List<String> compared(Text name, double real, double estimate) {
        return List.of(
                Markdown.both(name),
                fixed(real),
                fixed(estimate),
                fixed(estimate - real),
                real == 0 ? "" : fixed((estimate / real - 1) * 100));
    }

    /** The cells that differ most in standard coal. */
    private static String cells(Inventory real, Inventory estimate) {
        List<Pair> pairs = pairs(real, estimate).stream()
                .sorted(Comparator.comparingDouble(Pair::standardCoal).reversed())
                .limit(MOST_CELLS)
                .toList();
        return Markdown.table(
                List.of(
                        "行 Row",
                        "品种 Carrier",
                        "单位 Unit",
                        "平衡表 Balance",
                        "估算 Estimate",
                        "给出的± Spread told",
                        "万吨标准煤 10^4 tce"),
                pairs.stream()
                        .map(pair -> List.of(
                                Markdown.both(REFERENCE.balanceRow(pair.row()).name()),
                                Markdown.both(pair.carrier().name()),
                                pair.carrier().unit().symbol(),
                                fixed(pair.real()),
                                fixed(pair.estimate()),
                                pair.spread(),
                                fixed(pair.standardCoal()))));
    }

    /** How often the balance lies within what the estimate says of itself. */
    private static String inside(Inventory real, Inventory estimate) {
        List<Pair> uncertain =
                pairs(real, estimate).stream().filter(pair -> pair.half() > 0).toList();
        long inside = uncertain.stream()
                .filter(pair -> Math.abs(pair.difference()) <= pair.half())
                .count();
        return "用系数估算的 %d 格中，平衡表数落在给出的±之内的有 %d 格。Of %d cells estimated by coefficients the balance lies within the spread told in %d."
                .formatted(uncertain.size(), inside, uncertain.size(), inside);
    }

    private static List<Pair> pairs(Inventory real, Inventory estimate) {
        var pairs = new ArrayList<Pair>();
        for (Carrier carrier : REFERENCE.addableCarriers()) {
            for (String row : BalanceRows.FINAL_ROWS) {
                boolean divided =
                        estimate.basis().find(BalanceRows.RESIDENTIAL, carrier).isPresent();
                boolean household = row.equals(BalanceRows.URBAN) || row.equals(BalanceRows.RURAL);
                boolean whole = row.equals(BalanceRows.RESIDENTIAL);
                if ((household && divided) || (whole && !divided)) {
                    continue;
                }
                pairs.add(new Pair(
                        row,
                        carrier,
                        amount(real, row, carrier),
                        amount(estimate, row, carrier),
                        spread(estimate, row, carrier)));
            }
        }
        return pairs;
    }

    private static double amount(Inventory inventory, String row, Carrier carrier) {
        return inventory.basis().findAmount(row, carrier).map(Quantity::value).orElse(0.0);
    }

    /** What the estimate says of its own uncertainty; NE where it did not estimate. */
    private static String spread(Inventory estimate, String row, Carrier carrier) {
        Optional<Datum> datum = estimate.basis().find(row, carrier);
        return datum.map(cell -> cell.notation()
                        .map(Enum::name)
                        .orElseGet(() -> cell.note().substring(cell.note().lastIndexOf('±'))))
                .orElse("—");
    }

    private static String emissions(Inventory real, Inventory estimate, Inventory poorer) {
        var rows = new ArrayList<List<String>>();
        for (Functional functional : Functional.values()) {
            Text name = functional.text();
            rows.add(emitted(
                    Text.of(name.chinese() + "（直接）", name.english() + ", direct"),
                    real.byProducer(functional),
                    estimate.byProducer(functional),
                    poorer.byProducer(functional)));
        }
        rows.add(emitted(Text.of("直接合计", "direct, total"), real.direct(), estimate.direct(), poorer.direct()));
        rows.add(emitted(
                Text.of("净调入电力（间接）", "imported electricity, indirect"),
                real.electricity().indirect(),
                estimate.electricity().indirect(),
                poorer.electricity().indirect()));
        rows.add(emitted(
                Text.of("净调入热力（间接）", "imported heat, indirect"),
                real.heat().indirect(),
                estimate.heat().indirect(),
                poorer.heat().indirect()));
        rows.add(emitted(Text.of("合计", "total"), real.total(), estimate.total(), poorer.total()));
        return Markdown.table(
                List.of("", "平衡表 Balance", "估算 Estimate", "相差 Difference", "%", "少填的估算 Poorer estimate", "%"),
                rows.stream());
    }

    private static List<String> emitted(Text name, Emissions real, Emissions estimate, Emissions poorer) {
        var row = new ArrayList<>(compared(name, real.tonnes() / 10_000, estimate.tonnes() / 10_000));
        row.addAll(
                compared(name, real.tonnes() / 10_000, poorer.tonnes() / 10_000).subList(2, 5));
        row.remove(row.size() - 2);
        return row;
    }

    private static String findings(List<Finding> findings) {
        return Markdown.table(
                List.of("规则 Rule", "问题 Message"),
                findings.stream()
                        .filter(finding -> finding.rule().id().startsWith("ACC-ESTIMATE")
                                || finding.rule().id().startsWith("ACC-IMPORT"))
                        .map(finding -> List.of(finding.rule().id(), Markdown.both(finding.message()))));
    }

    private static String fixed(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.equals("-0.0") ? "0.0" : text;
    }

    private static String plain(double value) {
        return Quantity.of(value, REFERENCE.units().unit("1")).toString().replaceAll(" 1$", "");
    }
}
