package org.tanlu.category.forestry;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.GasLine;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 碳量换算 the carbon dioxide of wood and of biomass. Carbon becomes carbon dioxide by 44/12.
 *
 * @param activities the year's data and factors
 * @param stands     the stocks and their biomass
 */
record Carbon(Activities activities, Stands stands) {
    /** Mass of carbon dioxide per mass of carbon. */
    static final double CO2_PER_CARBON = 44.0 / 12;

    /** The wood that grows or is consumed in a year, as tonnes of carbon dioxide. */
    Traced ofWood(Traced stock, Traced rate, Sign sign) {
        Traced density = stands.density();
        Traced expansion = stands.expansion();
        Traced fraction = stands.carbon();
        double wood = stock.in(activities.unit("立方米蓄积")) * rate.in(Unit.ONE);
        double mass = wood * density.value() * expansion.value() * fraction.value() * CO2_PER_CARBON;
        return Traced.of(
                sign.text(),
                tonnes(sign.of(mass)),
                sign.rule(
                        "蓄积量×年变化率×木材密度×生物量扩展系数×含碳率×44/12",
                        "stock × yearly rate × density × expansion × carbon × 44/12"),
                stock.and(rate, density, expansion, fraction));
    }

    /** The biomass that comes with a growing area, as tonnes of carbon dioxide. */
    Traced ofArea(Traced change, Traced biomass, Sign sign) {
        Traced fraction = stands.carbon();
        double mass = change.in(activities.unit("公顷")) * biomass.value() * fraction.value() * CO2_PER_CARBON;
        return Traced.of(
                sign.text(),
                tonnes(sign.of(mass)),
                sign.rule("面积年变化×单位面积生物量×含碳率×44/12", "yearly change of area × biomass per area × carbon × 44/12"),
                change.and(biomass, fraction));
    }

    /** A stock of nothing, whatever its rate. */
    Traced ofNothing(Traced stock, Sign sign) {
        return Traced.of(sign.text(), tonnes(0), Text.of("蓄积量为零", "no stock"), List.of(stock));
    }

    /** A line of carbon dioxide. */
    Optional<GasLine> line(String source, String detail, Traced mass) {
        Derivation derivation = mass.derivation();
        return activities.line(activities.source(source), detail, Activities.CO2, derivation, mass.factors());
    }

    /** A mass in tonnes. */
    Quantity tonnes(double mass) {
        return Quantity.of(mass, activities.unit("t"));
    }

    /** 吸收或排放 whether a change takes up carbon or sets it free. */
    enum Sign {
        REMOVAL(-1, "生物质生长吸收的CO2", "CO2 removed by growth of biomass"),
        EMISSION(1, "生物质消耗排放的CO2", "CO2 of biomass consumed");

        private final int factor;
        private final Text text;

        Sign(int factor, String chinese, String english) {
            this.factor = factor;
            this.text = Text.of(chinese, english);
        }

        Text text() {
            return text;
        }

        double of(double mass) {
            return factor * mass;
        }

        Text rule(String chinese, String english) {
            return this == REMOVAL
                    ? Text.of(chinese + "，吸收为负", english + "; a removal is negative")
                    : Text.of(chinese, english);
        }
    }
}
