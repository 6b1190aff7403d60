package org.tanlu.quality;

import java.util.ArrayList;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 官方清单行 a line of an official inventory, in the units of this comparison (clause 4.2).
 *
 * @param grain      what it covers
 * @param label      the same in words
 * @param isDetail   whether it is no total of others
 * @param activity   the activity that the inventory used
 * @param nonEnergy  the part of the activity that was feedstock, in the unit of the activity
 * @param factor     the emissions per unit of the activity
 * @param stated     the emissions as printed
 * @param slack      how far the printed emissions may lie from activity × factor by rounding
 * @param notation   the notation key that stands for the emissions
 * @param row        the row as the city wrote it
 */
@Clause("4.2")
public record OfficialLine(
        Grain grain,
        Text label,
        boolean isDetail,
        Optional<Quantity> activity,
        Optional<Quantity> nonEnergy,
        Optional<Intensity> factor,
        Optional<Emissions> stated,
        Emissions slack,
        Optional<Notation> notation,
        Register.Row row) {

    /**
     * 排放强度 emissions per unit of activity.
     *
     * @param emissions the emissions of one unit
     * @param per       one unit of activity
     */
    public record Intensity(Emissions emissions, Quantity per) {
        /** The emissions of an amount in the same unit. */
        Emissions times(Quantity amount) {
            return emissions.times(amount.in(per.unit()).value() / per.value());
        }
    }

    /** Whether it tells an amount: printed, or by its activity and factor. */
    boolean tells() {
        return stated.isPresent() || product().isPresent();
    }

    /** Activity × factor, where both were given. */
    Optional<Emissions> product() {
        return activity.flatMap(amount -> factor.map(each -> each.times(amount)));
    }

    /** The emissions: as printed, or else activity × factor. */
    public Emissions emissions() {
        return stated.or(this::product).orElse(Emissions.ZERO);
    }

    /** The activity: as given, or else what the printed emissions and the factor imply. */
    public Optional<Quantity> impliedActivity() {
        return activity.or(() -> factor.filter(each -> each.emissions().tonnes() != 0)
                .flatMap(each -> stated.map(printed ->
                        each.per().times(printed.tonnes() / each.emissions().tonnes()))));
    }

    /** What the printed emissions contradict activity × factor by, beyond rounding; nothing where they agree. */
    Emissions contradiction() {
        Optional<Emissions> product = product();
        if (stated.isEmpty() || product.isEmpty()) {
            return Emissions.ZERO;
        }
        Emissions gap = stated.get().minus(product.get());
        return Math.abs(gap.tonnes()) <= slack.tonnes() ? Emissions.ZERO : gap;
    }

    /** Whether it tells emissions of an activity that it tells as zero. */
    boolean isOfNothing() {
        return activity.filter(amount -> amount.value() == 0).isPresent()
                && emissions().tonnes() != 0;
    }

    /** What the official inventory counts of feedstock. */
    Emissions ofFeedstock() {
        Optional<Quantity> amount = impliedActivity();
        if (nonEnergy.isEmpty() || amount.isEmpty() || amount.get().value() == 0) {
            return Emissions.ZERO;
        }
        double share =
                nonEnergy.get().in(amount.get().unit()).value() / amount.get().value();
        return emissions().times(share);
    }

    /** The emissions with the row and page they stand on, and under them the activity and factor of the row. */
    Derivation derivation() {
        String page = row.text("page");
        Text origin = Text.of(
                row.source().title() + (page.isEmpty() ? "" : "，" + page) + "［"
                        + row.verification().text().chinese() + "］，" + row.place(),
                row.source().titleEnglish() + (page.isEmpty() ? "" : ", " + page) + " ["
                        + row.verification().text().english() + "], " + row.place());
        var parents = new ArrayList<Derivation>();
        activity.ifPresent(amount -> parents.add(Derivation.leaf(part("活动数据", "activity"), amount, origin)));
        factor.ifPresent(each -> parents.add(Derivation.leaf(
                part("因子", "factor"),
                Quantity.of(
                        each.emissions().tonnes() / each.per().value(),
                        new Unit("tCO2e/" + each.per().unit().symbol(), "indicator", 1)),
                origin)));
        Text rule = stated.isPresent()
                ? Text.of("照录：" + origin.chinese(), "as printed: " + origin.english())
                : Text.of("官方清单的活动数据×因子", "activity × factor of the official inventory");
        return new Derivation(label, emissions().toQuantity(), rule, "4.2", parents);
    }

    private Text part(String chinese, String english) {
        return Text.of(label.chinese() + "·" + chinese, label.english() + ", " + english);
    }
}
