package org.tanlu.energy;

import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 燃烧以外计入能源消费总量的用能 energy that belongs to the total of the balance and is burnt by nobody in the inventory (clause
 * 9.3): with these lines the total of the base year is that of the balance.
 *
 * @param kind   what it is
 * @param amount the base year's, in 万吨标准煤 by calorific value; what closes the balance may be negative
 * @param driver the driver that it follows; empty where it is held, or follows the use of coal
 */
@Clause("9.3")
public record FurtherUse(Kind kind, Quantity amount, Optional<String> driver) {
    /** What kinds there are. */
    public enum Kind {
        /** Feedstock and other non-energy use. */
        NON_ENERGY("用作原料、材料的能源", "feedstock and other non-energy use"),
        /** Biomass, waste and what else the balance has as other energy. */
        OTHER_ENERGY("其他能源（生物质、废弃物等）", "other energy (biomass, waste and the like)"),
        /** What conversion of coal loses, less the gases recovered, and the statistical difference. */
        CONVERSION(
                "煤炭加工转换净损失（扣除回收能）和平衡差额", "losses of coal conversion less recovered gases, and statistical difference");

        private final Text text;

        Kind(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The name in both languages. */
        public Text text() {
            return text;
        }

        /** The id in keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
