package org.tanlu.web.page;

import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Driver;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ActivityDriver;

/**
 * 参数的写法 how pages call a parameter of a scenario and write its values. A driver that is told as a ratio to another one is called
 * so, with the unit that the ratio has: square metres a head, cars a head, a share of GDP.
 */
final class ParameterWords {
    private static final Shown WORDS = new Shown();
    private static final String DRIVER = "driver/";
    private static final int HUNDRED = 100;
    /** Parameters that are one in the base year say so in their names. */
    private static final String INDEX = "基年=1";

    private final Map<String, Driver> drivers;

    ParameterWords(Map<String, Driver> drivers) {
        this.drivers = drivers;
    }

    /** What it is called. */
    String name(Assumption each) {
        return ratio(each)
                .map(of -> of.isShare()
                        ? WORDS.say(
                                of.part().name().chinese() + "占"
                                        + of.whole().name().chinese() + "比重",
                                "share of " + of.part().name().english() + " in "
                                        + of.whole().name().english())
                        : WORDS.say(
                                of.part().name().chinese() + "÷"
                                        + of.whole().name().chinese(),
                                of.part().name().english() + " by "
                                        + of.whole().name().english()))
                .orElseGet(() -> WORDS.say(each.name()));
    }

    /** By what its values are multiplied to be shown, and the unit they then have. */
    UnitWords unit(Assumption each) {
        Optional<Ratio> ratio = ratio(each);
        if (ratio.isPresent() && !ratio.get().isShare()) {
            String symbol = UnitWords.ratio(
                    ratio.get().part().unit().symbol(),
                    ratio.get().whole().unit().symbol());
            return UnitWords.of(symbol);
        }
        if (!each.unit().equals(Unit.ONE)) {
            return UnitWords.of(each.unit());
        }
        return each.name().chinese().contains(INDEX) ? new UnitWords(1, "") : new UnitWords(HUNDRED, "%");
    }

    /** A value of it with its unit. */
    String value(Assumption each, Quantity value) {
        UnitWords unit = unit(each);
        return number(each, value) + (unit.unit().isEmpty() || unit.unit().equals("%") ? "" : " ") + unit.unit();
    }

    /** The same without the unit. */
    String number(Assumption each, Quantity value) {
        return Printed.significant(value.value() * unit(each).scale());
    }

    /** A driver and the one it is a ratio to. */
    private record Ratio(ActivityDriver part, ActivityDriver whole) {
        private boolean isShare() {
            return part.unit().symbol().equals(whole.unit().symbol());
        }
    }

    private Optional<Ratio> ratio(Assumption each) {
        if (!each.parameter().startsWith(DRIVER)) {
            return Optional.empty();
        }
        return find(each.parameter().substring(DRIVER.length()))
                .flatMap(part -> part.parent().flatMap(this::find).map(whole -> new Ratio(part, whole)));
    }

    private Optional<ActivityDriver> find(String id) {
        return Optional.ofNullable(drivers.get(id)).map(Driver::definition);
    }
}
