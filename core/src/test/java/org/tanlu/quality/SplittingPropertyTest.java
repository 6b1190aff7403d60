package org.tanlu.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;

/** Whatever the official numbers are, the parts sum to the gap, line by line and in total. */
class SplittingPropertyTest {
    private static final String HEAD = "年份,领域,行业,能源品种,活动数据（万吨）,其中原料及非能源用量（万吨）,排放因子（tCO2/t）,排放量（万吨CO2）,来源,核验状态\n";

    @Test
    void parts_sum_to_the_gap() {
        var random = new Random(20);
        for (int round = 0; round < 20; round++) {
            var rows = new StringBuilder(HEAD);
            for (String place : new String[] {"农、林、牧、渔业", "建筑业", ""}) {
                for (String fuel : new String[] {"原煤", "柴油", "煤合计"}) {
                    rows.append("2020,能源活动,").append(place).append(',').append(fuel);
                    rows.append(',').append(number(random, 50)).append(',').append(number(random, 2));
                    rows.append(',').append(number(random, 4)).append(',').append(number(random, 200));
                    rows.append(",s,已核原件\n");
                }
            }
            ReconciledInventory compared = City.with("")
                    .balance("项目,原煤,型煤,柴油\n农、林、牧、渔业,10,2,3\n建筑业,5,0,7\n")
                    .register("official_inventory", rows.toString())
                    .plan()
                    .value()
                    .reconciliations()
                    .get(0);
            assertThat(compared.lines()).allSatisfy(PartsOf::sumToTheGap);
            assertThat(compared.parts().total().tonnes())
                    .isCloseTo(
                            compared.gap().tonnes(),
                            within(1e-9 * (1 + Math.abs(compared.official().tonnes()))));
        }
    }

    private static String number(Random random, int most) {
        return random.nextInt(4) == 0 ? "" : Double.toString(Math.round(random.nextDouble() * most * 100) / 100.0);
    }

    private static final class PartsOf {
        static void sumToTheGap(ReconciledLine line) {
            double scale = 1
                    + Math.abs(line.official().emissions().tonnes())
                    + Math.abs(line.own().emissions().tonnes());
            assertThat(line.parts().total().tonnes())
                    .as(line.id())
                    .isCloseTo(line.gap().tonnes(), within(1e-9 * scale));
        }
    }
}
