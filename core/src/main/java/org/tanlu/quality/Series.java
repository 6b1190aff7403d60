package org.tanlu.quality;

import java.util.List;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Text;

/**
 * 数据系列 the values of one thing over the years.
 *
 * @param key    the item's id, or {@code balance/row/carrier}
 * @param name   the name in words
 * @param column what is printed in one column with it, such as a carrier; the key itself where it stands alone
 * @param family whether it stands in a balance, in an inventory by branch, or alone
 * @param unit   the unit that all values are compared in
 * @param added  whether its values are addends or the total of their column's identity
 * @param data   the data that have a value other than zero, by year
 */
record Series(String key, Text name, String column, Family family, boolean added, Unit unit, List<Datum> data) {
    Series {
        data = List.copyOf(data);
    }

    /** Where a series stands. */
    enum Family {
        /** A row of balances. */
        BALANCE("能源平衡表", "the energy balance"),
        /** An energy item by branch. */
        INVENTORY("分行业能源清单", "the energy inventory by branch"),
        /** An item of its own. */
        ITEM("其他指标表", "the tables of other items");

        private final Text text;

        Family(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The tables of the family, in words. */
        Text text() {
            return text;
        }
    }

    int size() {
        return data.size();
    }

    int year(int index) {
        return data.get(index).year();
    }

    /** The value in the series' unit. */
    double value(int index) {
        return data.get(index).value().orElseThrow().in(unit).value();
    }

    /** The decadic logarithms of the values without their signs. */
    double[] logarithms() {
        var logarithms = new double[size()];
        for (int i = 0; i < size(); i++) {
            logarithms[i] = StrictMath.log10(Math.abs(value(i)));
        }
        return logarithms;
    }
}
