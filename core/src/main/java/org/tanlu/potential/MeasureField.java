package org.tanlu.potential;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureCost;
import org.tanlu.reference.Range;
import org.tanlu.trace.Text;

/** A field of a measure that a city can tell itself: its unit, the values it may have, and what the library says. */
enum MeasureField {
    POTENTIAL(Kind.AMOUNT, 0, Double.MAX_VALUE),
    CAPEX_LOW(Kind.MONEY, 0, Double.MAX_VALUE),
    CAPEX(Kind.MONEY, 0, Double.MAX_VALUE),
    CAPEX_HIGH(Kind.MONEY, 0, Double.MAX_VALUE),
    OPEX(Kind.MONEY, -Double.MAX_VALUE, Double.MAX_VALUE),
    LIFETIME(Kind.YEARS, 1, 100),
    COST_DECLINE(Kind.SHARE, 0, 0.5),
    LEAD_YEARS(Kind.YEARS, 0, 40),
    RAMP_YEARS(Kind.YEARS, 1, 60),
    EARLIEST_YEAR(Kind.YEARS, 2000, 2100),
    GROWTH(Kind.SCORE, -2, 3),
    JOBS(Kind.SCORE, -2, 3),
    ENVIRONMENT(Kind.SCORE, -2, 3),
    SOCIAL(Kind.SCORE, -2, 3);

    /** Costs that differ from the library's by more than this are told: a unit or a decimal may be wrong. */
    private static final double FAR = 100;

    private static final Unit YUAN = new Unit("元", "money", 1);
    private static final Unit YEAR = new Unit("年", "year", 1);

    private final Kind kind;
    private final double least;
    private final double most;

    MeasureField(Kind kind, double least, double most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    private enum Kind {
        AMOUNT,
        MONEY,
        YEARS,
        SHARE,
        SCORE
    }

    /** The unit that the library has it in. */
    Unit unit(Measure measure) {
        return switch (kind) {
            case AMOUNT -> measure.unit();
            case MONEY -> YUAN;
            case YEARS -> YEAR;
            case SHARE, SCORE -> Unit.ONE;
        };
    }

    /** Whether a value in the library's unit is possible; years and scores are whole. */
    boolean allows(Quantity value) {
        boolean isCounted = kind == Kind.YEARS || kind == Kind.SCORE;
        boolean isWhole = !isCounted || value.value() == Math.rint(value.value());
        return isWhole && value.value() >= least && value.value() <= most;
    }

    /** Whether a cost lies far from the library's. */
    boolean isFar(Quantity value, Measure measure) {
        double own = value.in(unit(measure)).value();
        double usual =
                kind == Kind.MONEY ? library(measure).map(Quantity::value).orElse(0.0) : 0;
        return own > 0 && usual > 0 && (own > FAR * usual || own < usual / FAR);
    }

    /** The values it may have, in words. */
    Text range() {
        return switch (kind) {
            case AMOUNT, MONEY -> Text.of("不小于0的数", "a number not below 0");
            case YEARS ->
                Text.of(
                        (int) least + "至" + (int) most + "之间的整数",
                        "a whole number between " + (int) least + " and " + (int) most);
            case SHARE -> Text.of("0至50%", "0 to 50%");
            case SCORE -> Text.of("－2至3之间的整数", "a whole number between -2 and 3");
        };
    }

    /** What the library says; empty where it says nothing, and of potentials, which the city's data tell. */
    Optional<Quantity> library(Measure measure) {
        MeasureCost cost = measure.cost();
        return switch (this) {
            case POTENTIAL -> Optional.empty();
            case CAPEX_LOW -> cost.investment().map(Range::low);
            case CAPEX -> cost.investment().map(Range::usual);
            case CAPEX_HIGH -> cost.investment().map(Range::high);
            case OPEX -> cost.yearly().map(Range::usual);
            case LIFETIME -> Optional.of(years(cost.lifetime()));
            case COST_DECLINE -> Optional.of(cost.decline());
            case LEAD_YEARS -> Optional.of(years(measure.rollout().lead()));
            case RAMP_YEARS -> Optional.of(years(measure.rollout().ramp()));
            case EARLIEST_YEAR ->
                measure.rollout().earliest().isPresent()
                        ? Optional.of(years(measure.rollout().earliest().getAsInt()))
                        : Optional.empty();
            case GROWTH -> Optional.of(score(measure.coBenefits().growth()));
            case JOBS -> Optional.of(score(measure.coBenefits().jobs()));
            case ENVIRONMENT -> Optional.of(score(measure.coBenefits().environment()));
            case SOCIAL -> Optional.of(score(measure.coBenefits().social()));
        };
    }

    private static Quantity years(int years) {
        return Quantity.of(years, YEAR);
    }

    private static Quantity score(int score) {
        return Quantity.of(score, Unit.ONE);
    }
}
