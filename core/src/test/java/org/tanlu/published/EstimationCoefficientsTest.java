package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.EstimationFactors.Coefficient;
import org.tanlu.reference.EstimationFactors.Kind;
import org.tanlu.survey.CeadsImport;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/**
 * Every coefficient of the estimate, derived anew: the median and the quartiles (linear between neighbours) over the
 * provinces of the CEADs energy inventories of 2020, Beijing left out so that it can be estimated out of sample.
 */
@Clause("7.1.6")
class EstimationCoefficientsTest {
    private static final int YEAR = 2020;
    private static final List<String> OUTSIDE_INDUSTRY =
            List.of("agriculture", "construction", "transport", "trade", "other_services", "urban", "rural");
    private static final List<String> TERTIARY = List.of("transport", "trade", "other_services");
    private static final List<String> COAL = List.of("raw_coal", "cleaned_coal", "other_washed_coal", "briquettes");

    /** The provinces of the inventories but Beijing, with their names in the table of population. */
    private static final String PROVINCES = """
            Tianjin 天津 Hebei 河北 Shanxi 山西 InnerMongolia 内蒙古 Liaoning 辽宁 Jilin 吉林 Heilongjiang 黑龙江 Shanghai 上海
            Jiangsu 江苏 Zhejiang 浙江 Anhui 安徽 Fujian 福建 Jiangxi 江西 Shandong 山东 Henan 河南 Hubei 湖北 Hunan 湖南
            Guangdong 广东 Guangxi 广西 Hainan 海南 Chongqing 重庆 Sichuan 四川 Guizhou 贵州 Yunnan 云南 Shaanxi 陕西 Gansu 甘肃
            Qinghai 青海 Ningxia 宁夏 Xinjiang 新疆
            """;

    @Test
    void every_coefficient_is_the_median_of_twenty_nine_provinces_with_its_quartiles() throws IOException, Unreadable {
        List<Province> provinces = provinces();
        assertThat(provinces).hasSize(29);
        assertThat(PublishedData.REFERENCE.factors().estimation().coefficients())
                .hasSize(63)
                .allSatisfy(coefficient -> {
                    List<Double> values = provinces.stream()
                            .flatMap(province -> province.value(coefficient).stream())
                            .sorted()
                            .toList();
                    Offset<Double> printed =
                            Offset.offset(coefficient.kind() == Kind.COAL_PER_PERSON ? 0.00501 : 0.0000501);
                    assertThat(coefficient.median().value().value()).isCloseTo(quantile(values, 0.5), printed);
                    assertThat(coefficient.lower().value()).isCloseTo(quantile(values, 0.25), printed);
                    assertThat(coefficient.upper().value()).isCloseTo(quantile(values, 0.75), printed);
                });
    }

    private static double quantile(List<Double> sorted, double share) {
        double at = (sorted.size() - 1) * share;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (at - below);
    }

    private static List<Province> provinces() throws IOException, Unreadable {
        Table energy = PublishedData.table(PublishedData.path("ceads_energy_inventory/energy_" + YEAR + ".csv"));
        Map<String, Double> residents = residents();
        List<String> names = List.of(PROVINCES.strip().split("\\s+"));
        var provinces = new ArrayList<Province>();
        for (int i = 0; i < names.size(); i += 2) {
            EnergyBalance inventory = PublishedData.dossier(
                            CeadsImport.read(
                                            energy,
                                            names.get(i),
                                            "ceads",
                                            Verification.SECONDARY,
                                            PublishedData.REFERENCE)
                                    .value(),
                            "guide")
                    .value()
                    .findEnergy(YEAR, EnergyBalance.Kind.INVENTORY)
                    .orElseThrow();
            provinces.add(new Province(
                    inventory,
                    Optional.ofNullable(residents.get(names.get(i + 1))).orElseThrow()));
        }
        return provinces;
    }

    /** Residents in 10^4 by province. */
    private static Map<String, Double> residents() throws IOException, Unreadable {
        Table table = PublishedData.table(PublishedData.path("socioeconomic/population_gdp_capital_2015_2022.csv"));
        var residents = new TreeMap<String, Double>();
        for (List<Cell> row : table.rows()) {
            if (row.get(0).text().equals(Integer.toString(YEAR))) {
                residents.put(row.get(1).text(), Double.parseDouble(row.get(2).text()));
            }
        }
        return new LinkedHashMap<>(residents);
    }

    /** A province's published energy and its residents in 10^4. */
    private record Province(EnergyBalance energy, double residents) {

        double amount(String row, String carrier) {
            return energy.findAmount(row, PublishedData.REFERENCE.carrier(carrier))
                    .map(Quantity::value)
                    .orElse(0.0);
        }

        double input(String row, String carrier) {
            return -amount(row, carrier);
        }

        Optional<Double> value(Coefficient coefficient) {
            String carrier = coefficient.carrier();
            return switch (coefficient.kind()) {
                case FINAL_SHARE -> {
                    List<String> rows = carrier.equals("electricity") ? TERTIARY : OUTSIDE_INDUSTRY;
                    double whole = rows.stream()
                            .mapToDouble(row -> amount(row, carrier))
                            .sum();
                    yield ratio(amount(coefficient.row(), carrier), whole);
                }
                case COAL_PER_PERSON ->
                    ratio(
                            COAL.stream()
                                            .mapToDouble(coal -> amount(coefficient.row(), coal))
                                            .sum()
                                    * 1000,
                            residents);
                case HEAT_INPUT_SHARE -> {
                    double heat = input(BalanceRows.HEAT_SUPPLY, carrier);
                    yield ratio(heat, heat + input(BalanceRows.THERMAL_POWER, carrier));
                }
                case COAL_PER_OUTPUT ->
                    ratio(
                            input(coefficient.row(), carrier),
                            amount(
                                    coefficient.row(),
                                    coefficient.row().equals(BalanceRows.THERMAL_POWER) ? "electricity" : "heat"));
            };
        }

        private static Optional<Double> ratio(double part, double whole) {
            return whole > 0 ? Optional.of(part / whole) : Optional.empty();
        }
    }
}
