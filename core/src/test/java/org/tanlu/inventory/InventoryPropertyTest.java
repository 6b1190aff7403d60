package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;

/** For any balance, importer or exporter: producers and users share one total, and nothing is lost between the sides. */
@Tag("bulk")
class InventoryPropertyTest {
    private static final List<String> FINAL =
            List.of("1.农、林、牧、渔业", "2.工业", "3.建筑业", "4.交通运输、仓储和邮政业", "5.批发、零售业和住宿、餐饮业", "6.其他", "城镇", "乡村");

    private static String balance(Random random) {
        var text = new StringBuilder("项目,原煤,焦炭,高炉煤气,柴油,天然气,热力,电力\n单位,万吨,万吨,亿立方米,万吨,亿立方米,百亿千焦,亿千瓦时\n");
        boolean exports = random.nextBoolean();
        text.append(exports ? "5.本省(区、市)调出量(-)" : "2.外省(区、市)调入量");
        String sign = exports ? "-" : "";
        for (int column = 0; column < 7; column++) {
            text.append(',').append(column < 5 ? amount(random, 50) : sign + amount(random, 20));
        }
        row(
                text,
                "1.火力发电",
                "-",
                amount(random, 80),
                "",
                "-" + amount(random, 9),
                "",
                "-" + amount(random, 5),
                "",
                amount(random, 90));
        row(
                text,
                "2.供热",
                "-",
                amount(random, 40),
                "",
                "-" + amount(random, 9),
                "",
                "-" + amount(random, 5),
                amount(random, 900),
                "");
        row(text, "9.回收能", "", "", "", amount(random, 18), "", "", amount(random, 30), amount(random, 3));
        row(text, "三.损失量", "", "", "", "", "", amount(random, 1), amount(random, 10), amount(random, 5));
        FINAL.forEach(row -> finalUse(text, row, random));
        return text.append('\n').toString();
    }

    private static void finalUse(StringBuilder text, String row, Random random) {
        if (random.nextInt(4) > 0) {
            String[] cells = new String[7];
            Arrays.setAll(cells, i -> random.nextInt(3) > 0 ? amount(random, 30) : "");
            row(text, row, "", cells);
        }
    }

    private static void row(StringBuilder text, String label, String sign, String... cells) {
        text.append('\n').append(label).append(',').append(sign).append(String.join(",", cells));
    }

    private static String amount(Random random, int most) {
        return Double.toString(Math.round(random.nextDouble() * most * 100) / 100.0);
    }

    private static Inventory inventory(Random random) {
        return City.with("grid_area,华北\ngrid_factor_year,2021\n")
                .balance(balance(random))
                .inventory();
    }

    private static void close(double one, double other, double total) {
        assertThat(Math.abs(one - other)).isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(total)));
    }

    @Test
    void producers_and_users_have_one_total() {
        var random = new Random(2030);
        for (int round = 0; round < 150; round++) {
            Inventory inventory = inventory(random);
            double total = inventory.total().tonnes();
            Emissions functional = Emissions.sum(
                    Arrays.stream(Functional.values()).map(inventory::byUser).toList());
            Emissions economic = Emissions.sum(
                    Arrays.stream(Economic.values()).map(inventory::byUser).toList());
            Emissions border = inventory.exported().plus(inventory.unallocated());
            Emissions producers = Emissions.sum(Arrays.stream(Functional.values())
                    .map(inventory::byProducer)
                    .toList());
            close(functional.plus(border).tonnes(), total, total);
            close(economic.plus(border).tonnes(), total, total);
            close(producers.plus(inventory.indirect()).tonnes(), total, total);
        }
    }

    @Test
    void the_emissions_of_what_is_made_and_imported_are_consumed_or_exported() {
        var random = new Random(2031);
        for (int round = 0; round < 100; round++) {
            for (SecondaryEnergy energy : energies(inventory(random))) {
                double sources = energy.direct().plus(energy.indirect()).tonnes();
                close(energy.consumed().plus(energy.exported()).tonnes(), sources, sources);
                assertThat(energy.exported().tonnes())
                        .isBetween(0.0, energy.direct().tonnes());
                assertThat(energy.indirect().tonnes() == 0 || energy.exported().tonnes() == 0)
                        .isTrue();
            }
        }
    }

    private static List<SecondaryEnergy> energies(Inventory inventory) {
        return List.of(inventory.electricity(), inventory.heat());
    }

    @Test
    void users_shares_sum_to_what_was_consumed() {
        var random = new Random(2032);
        for (int round = 0; round < 100; round++) {
            for (SecondaryEnergy energy : energies(inventory(random))) {
                Emissions shares = Emissions.sum(energy.allocations().stream()
                        .map(SecondaryEnergy.Allocation::emissions)
                        .toList());
                double consumed = energy.consumed().tonnes();
                close(shares.plus(energy.unallocated()).tonnes(), consumed, consumed);
            }
        }
    }

    /** The steel gases take no more out of coke than was counted, so no sector that burns turns negative. */
    @Test
    void no_sector_emits_less_than_nothing() {
        var random = new Random(2033);
        for (int round = 0; round < 100; round++) {
            Inventory inventory = inventory(random);
            for (Functional functional : Functional.values()) {
                assertThat(inventory.byProducer(functional).tonnes()).isGreaterThan(-1e-6);
                assertThat(inventory.byUser(functional).tonnes()).isGreaterThan(-1e-6);
            }
        }
    }

    @Test
    void the_parts_of_the_supply_side_sum_to_what_was_available() {
        var random = new Random(2034);
        for (int round = 0; round < 50; round++) {
            inventory(random).supply().orElseThrow().lines().forEach(line -> {
                double parts = Arrays.stream(SupplySide.Part.values())
                        .mapToDouble(part -> line.amount(part).value())
                        .sum();
                close(parts, line.available().value(), line.available().value());
            });
        }
    }

    /** One unit of diesel more in construction: 42.652 × 20.2 × 0.98 × 44/12 / 1000 × 10^4 t more, whoever else burns what. */
    @Test
    void a_unit_of_fuel_more_is_its_factor_more() {
        var random = new Random(2035);
        for (int round = 0; round < 30; round++) {
            String rest = balance(random).replaceAll("(?m)^3.建筑业.*$", "");
            double one = burnt(rest + "3.建筑业,,,,1,,,\n");
            double two = burnt(rest + "3.建筑业,,,,2,,,\n");
            close(two - one, ByHand.DIESEL, two);
        }
    }

    private static double burnt(String balance) {
        return City.with("").balance(balance).inventory().burnt().tonnes();
    }
}
