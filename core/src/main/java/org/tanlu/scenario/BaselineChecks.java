package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Fleet;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 基准情景的合理性 growth of the baseline that nobody would believe without a source: all that the plan claims against the baseline is
 * larger by it (clause 9.1).
 */
@Clause("9.1")
final class BaselineChecks {
    /** So many times the base year's energy by activity need a source. */
    private static final double DOUBLED = 2;
    /** Less than this share of sales is none. */
    private static final double NONE = 0.005;

    private final Scenario baseline;
    private final int base;
    private final int last;
    private final ReferenceData reference;

    BaselineChecks(Scenario baseline, ReferenceData reference) {
        this.baseline = baseline;
        this.base = baseline.course().system().baseYear();
        this.last = baseline.course().horizon();
        this.reference = reference;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        list(
                        "SCN-INTENSITY-GROWTH",
                        consumers().flatMap(one -> doubled(one).stream()).toList())
                .ifPresent(findings::add);
        list("SCN-SALES-NONE", consumers().flatMap(one -> unsold(one).stream()).toList())
                .ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> list(String rule, List<Text> list) {
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        reference.rule(rule),
                        Facts.of("count", list.size()).and("base", base).and("list", list)));
    }

    private Stream<Consumer> consumers() {
        return baseline.course().system().consumers().stream();
    }

    /** Energy by activity that grows to twice that of the base year and more, by a trend alone. */
    private Optional<Text> doubled(Consumer consumer) {
        return find(Parameters.intensity(consumer.id()))
                .filter(one -> one.origin().source().isEmpty())
                .filter(one -> one.in(last).value() >= DOUBLED * one.in(base).value()
                        && one.in(base).value() > 0)
                .map(one -> {
                    String times =
                            Print.number(one.in(last).value() / one.in(base).value());
                    return Text.of(
                            consumer.name().chinese() + "（" + last + "年为基年的" + times + "倍）",
                            consumer.name().english() + " (" + last + ": " + times + " times the base year)");
                });
    }

    /** Classes of vehicles with electric ones on the road of which none is bought in the base year. */
    private Optional<Text> unsold(Consumer consumer) {
        return consumer.fleet()
                .filter(fleet -> onRoad(fleet) > 0)
                .flatMap(fleet -> find(Parameters.sales(consumer.id())))
                .filter(one -> one.in(base).value() < NONE)
                .map(one -> consumer.name());
    }

    private double onRoad(Fleet fleet) {
        return Optional.ofNullable(fleet.stocks().get(Fleet.ELECTRIC))
                .flatMap(stock -> stock.find(base))
                .map(Quantity::value)
                .orElse(0.0);
    }

    private Optional<Assumption> find(String parameter) {
        return Optional.ofNullable(baseline.assumptions().get(parameter));
    }
}
