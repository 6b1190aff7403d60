package org.tanlu.survey;

import java.math.BigDecimal;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/** 写法 what a cell that should hold a number says: a number, nothing, why there is none, or something nobody can be sure of. */
sealed interface Written {

    /** The mark behind a number. */
    enum Mark {
        NONE(0),
        PERCENT(2),
        PERMILLE(3);

        private final int decimals;

        Mark(int decimals) {
            this.decimals = decimals;
        }
    }

    /**
     * A number.
     *
     * @param value the number before the mark
     * @param mark  the mark
     */
    record Amount(double value, Mark mark) implements Written {

        /**
         * The number in the unit written beside it: a mark that repeats the unit adds nothing, per cent in a row of plain
         * fractions is divided by hundred, and any other combination is refused.
         */
        Written in(Unit unit) {
            boolean repeated = unit.dimension().equals(Unit.ONE.dimension()) && unit.factor() == size();
            if (mark == Mark.NONE || repeated) {
                return new Amount(value, Mark.NONE);
            }
            if (unit.dimension().equals(Unit.ONE.dimension()) && unit.factor() == 1) {
                return new Amount(scaled(), Mark.NONE);
            }
            return new Refused(Text.of(
                    "数值后的百分号或千分号与单位“" + unit + "”不符", "the per cent or per mille mark contradicts the unit " + unit));
        }

        private double size() {
            return BigDecimal.ONE.movePointLeft(mark.decimals).doubleValue();
        }

        private double scaled() {
            return new BigDecimal(ShortestDecimal.of(value))
                    .movePointLeft(mark.decimals)
                    .doubleValue();
        }
    }

    /**
     * Nothing, or a sign that stands for nothing.
     *
     * @param reason what says so
     */
    record Absent(Text reason) implements Written {}

    /**
     * A notation key.
     *
     * @param notation the key
     */
    record Key(Notation notation) implements Written {}

    /**
     * Something that is not surely a number.
     *
     * @param reason why
     */
    record Refused(Text reason) implements Written {}
}
