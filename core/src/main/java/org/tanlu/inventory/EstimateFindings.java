package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 估算的不确定性 what must be known of an estimate: that it is one, how uncertain, and what it lacks (clause 4.2). */
@Clause("4.2")
final class EstimateFindings {
    private final EstimateInput input;
    private final EstimateSheet sheet;

    EstimateFindings(EstimateInput input, EstimateSheet sheet) {
        this.input = input;
        this.sheet = sheet;
    }

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        findings.add(estimated());
        List<Text> lacking = sheet.lacking();
        if (!lacking.isEmpty()) {
            findings.add(Finding.of(
                    input.reference().rule("ACC-ESTIMATE-MISSING"),
                    Facts.of("year", input.year()).and("list", lacking)));
        }
        if (input.dossier().findValue("enterprises/share", input.year()).isEmpty()) {
            findings.add(Finding.of(input.reference().rule("ACC-ESTIMATE-BELOW-SIZE"), Facts.of("year", input.year())));
        }
        return findings;
    }

    private Finding estimated() {
        var list = new ArrayList<String>();
        var english = new ArrayList<String>();
        var fossil = new Sum();
        var squares = new Sum();
        for (Carrier carrier : input.reference().addableCarriers()) {
            double used = used(carrier);
            double spread = spread(carrier);
            if (spread > 0 && used > 0) {
                String percent = Print.percent(spread, used);
                list.add(carrier.name().chinese() + "±" + percent + "%");
                english.add(carrier.name().english() + " ±" + percent + " %");
            }
            if (carrier.kind().isFossil()) {
                fossil.add(coal(carrier, used));
                squares.add(StrictMath.pow(coal(carrier, spread), 2));
            }
        }
        return Finding.at(
                input.leading().orElseThrow().place(),
                input.reference().rule("ACC-ESTIMATE"),
                Facts.of("year", input.year())
                        .and(
                                "list",
                                Text.of(
                                        list.isEmpty() ? "未用系数" : String.join("、", list),
                                        english.isEmpty() ? "no coefficient used" : String.join(", ", english)))
                        .and("percent", Print.percent(StrictMath.sqrt(squares.value()), fossil.value())));
    }

    /** The root of the sum of squares over the estimated cells, in the carrier's unit. */
    private double spread(Carrier carrier) {
        var squares = new Sum();
        sheet.spreads(carrier).forEach(spread -> squares.add(spread.value() * spread.value()));
        return StrictMath.sqrt(squares.value());
    }

    /** Final use and what plants burn. */
    private double used(Carrier carrier) {
        var total = new Sum();
        BalanceRows.FINAL_ROWS.forEach(
                row -> sheet.balance().findFinal(row, carrier).ifPresent(amount -> total.add(amount.value())));
        if (carrier.kind().isFossil()) {
            Stream.of(BalanceRows.THERMAL_POWER, BalanceRows.HEAT_SUPPLY)
                    .forEach(row -> total.add(sheet.input(row, carrier).value()));
        }
        return total.value();
    }

    private double coal(Carrier carrier, double amount) {
        Optional<Quantity> coal = input.reference()
                .factors()
                .fuels()
                .standardCoal(Method.Guide.FACTOR_SET, carrier, Quantity.of(amount, carrier.unit()));
        return coal.map(Quantity::value).orElse(0.0);
    }
}
