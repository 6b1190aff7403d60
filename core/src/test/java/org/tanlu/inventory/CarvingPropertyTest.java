package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;

/** For any balance and any shares: departments, economic sectors and branches share one sum, with or without carve-outs. */
@Tag("bulk")
class CarvingPropertyTest {
    private static final List<String> FINAL =
            List.of("1.农、林、牧、渔业", "2.工业", "3.建筑业", "4.交通运输、仓储和邮政业", "5.批发、零售业和住宿、餐饮业", "6.其他", "城镇", "乡村");
    private static final List<String> ROWS =
            List.of("agriculture", "industry", "construction", "trade", "other_services", "residential");

    private static String balance(Random random) {
        var text = new StringBuilder("项目,原煤,汽油,柴油,热力,电力\n单位,万吨,万吨,万吨,百亿千焦,亿千瓦时\n");
        text.append("2.外省(区、市)调入量,90,90,90,,20\n1.火力发电,-20,,,,30\n2.供热,-9,,,200,\n");
        for (String row : FINAL) {
            text.append(row);
            for (int column = 0; column < 5; column++) {
                text.append(',').append(random.nextInt(3) > 0 ? amount(random) : "");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String amount(Random random) {
        return Double.toString(Math.round(random.nextDouble() * 3000) / 100.0);
    }

    private static String shares(Random random) {
        var text = new StringBuilder();
        for (String row : ROWS) {
            for (String fuel : List.of("gasoline", "diesel")) {
                share(text, "carve_out/" + row + "/" + fuel, random);
            }
        }
        for (String fuel : List.of("coal", "heat", "electricity")) {
            share(text, "carve_out/transport/" + fuel, random);
        }
        return text.append("population,2020,100,万人\n").toString();
    }

    private static void share(StringBuilder text, String item, Random random) {
        if (random.nextBoolean()) {
            text.append(item).append(",2020,").append(random.nextInt(101)).append(",%\n");
        }
    }

    private static Inventory inventory(String settings, String balance, String data) {
        return City.with("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\n" + settings)
                .balance(balance)
                .data(data)
                .inventory();
    }

    private static double sum(Stream<Emissions> parts) {
        return Emissions.sum(parts.toList()).tonnes();
    }

    private static void close(double one, double other) {
        assertThat(Math.abs(one - other)).isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(other)));
    }

    @Test
    void departments_economic_sectors_and_rows_share_one_sum() {
        var random = new Random(2040);
        for (int round = 0; round < 60; round++) {
            Inventory inventory = inventory("", balance(random), shares(random));
            double border = inventory.exported().plus(inventory.unallocated()).tonnes();
            double users = inventory.total().tonnes() - border;
            close(sum(Arrays.stream(Functional.values()).map(inventory::byUser)), users);
            close(sum(Arrays.stream(Economic.values()).map(inventory::byUser)), users);
            close(
                    sum(Arrays.stream(Functional.values()).map(inventory::byProducer)),
                    inventory.direct().tonnes());
        }
    }

    @Test
    void no_share_changes_a_total_an_economic_sector_or_a_row() {
        var random = new Random(2041);
        for (int round = 0; round < 40; round++) {
            String balance = balance(random);
            Inventory carved = inventory("", balance, shares(random));
            Inventory printed = inventory("transport_scope,balance_row\n", balance, "population,2020,100,万人\n");
            close(carved.total().tonnes(), printed.total().tonnes());
            for (Economic economic : Economic.values()) {
                close(carved.byUser(economic).tonnes(), printed.byUser(economic).tonnes());
            }
            printed.lines().stream()
                    .map(line -> line.unit())
                    .distinct()
                    .forEach(unit -> close(
                            carved.byUser(unit).tonnes(), printed.byUser(unit).tonnes()));
        }
    }

    @Test
    void what_is_listed_as_moved_is_what_departments_differ_by() {
        var random = new Random(2042);
        for (int round = 0; round < 40; round++) {
            String balance = balance(random);
            Inventory carved = inventory("", balance, shares(random));
            Inventory printed = inventory("transport_scope,balance_row\n", balance, "population,2020,100,万人\n");
            double differences = Arrays.stream(Functional.values())
                            .mapToDouble(each -> Math.abs(carved.byUser(each).tonnes()
                                    - printed.byUser(each).tonnes()))
                            .sum()
                    / 2;
            double listed = CarveOuts.of(carved).emissions().tonnes();
            assertThat(differences).isLessThanOrEqualTo(listed * (1 + 1e-9) + 1e-6);
        }
    }
}
