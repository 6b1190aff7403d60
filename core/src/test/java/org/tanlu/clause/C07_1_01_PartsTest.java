package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.category.Accounts;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * Lesson: wholes and parts. An item may be told as a value, NO, NE, IE or C. What is included elsewhere is said and never
 * counts in a remainder; what has no value of its own counts within a whole that was told, or is missing; a whole that does
 * not occur has no parts.
 */
@Clause({"4.2", "7.1.1"})
class C07_1_01_PartsTest {
    private static City city(String data) {
        return Accounts.city("河北", "", data);
    }

    private static SourceAccount account(String source, String data) {
        return Accounts.of(city(data), source);
    }

    private static Map<String, Double> masses(String source, String data) {
        return Accounts.masses(account(source, data));
    }

    private static List<String> places(City city, String rule) {
        return city.history().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::place)
                .map(place -> place.orElseThrow().toString())
                .toList();
    }

    /** 20 × 10^4 t × 0.77 t/t: the other 80 × 10^4 t are, at least in part, counted elsewhere. */
    @Test
    void a_part_that_is_included_elsewhere_is_in_no_remainder() {
        City city = city("lime_output,100,万吨\nlime_output/high_calcium,IE,\nlime_output/dolomitic,20,万吨\n");
        assertThat(Accounts.masses(Accounts.of(city, "lime"))).containsOnlyKeys("/CO2");
        assertThat(Accounts.masses(Accounts.of(city, "lime")).get("/CO2")).isCloseTo(200_000 * 0.77, within(1e-6));
        assertThat(Accounts.of(city, "lime").reason().chinese()).contains("高钙石灰", "IE");
        assertThat(places(city, "ACC-PART-ELSEWHERE")).containsExactly("data/lesson2.csv C3");
        assertThat(city.rules()).doesNotContain("ACC-PARTS-DIFFER", "ACC-PART-HIDDEN");
    }

    @Test
    void a_whole_of_which_a_part_is_included_elsewhere_has_no_value_without_the_other_parts() {
        SourceAccount lime = account("lime", "lime_output,100,万吨\nlime_output/high_calcium,IE,\n");
        assertThat(lime.lines()).isEmpty();
        assertThat(lime.notations()).containsExactly(Map.entry("CO2", Notation.IE));
        SourceAccount landfill =
                account("landfill", "municipal_waste/landfilled,10,万吨\nmunicipal_waste/landfilled/managed,IE,\n");
        assertThat(landfill.notations()).containsExactly(Map.entry("CH4", Notation.IE));
        SourceAccount compost =
                account("biological", "municipal_waste/composted,10,万吨\nmunicipal_waste/digested,IE,\n");
        assertThat(compost.notations()).containsOnlyKeys("CH4", "N2O").containsValue(Notation.IE);
        assertThat(compost.lines()).isEmpty();
    }

    /** 100 × 10^4 t × 0.683 t/t. */
    @Test
    void a_confidential_part_counts_within_a_whole_that_was_told_and_that_is_said() {
        City city = city("lime_output,100,万吨\nlime_output/dolomitic,C,\n");
        assertThat(Accounts.masses(Accounts.of(city, "lime")).get("/CO2")).isCloseTo(683_000, within(1e-6));
        assertThat(Accounts.messages(city, "ACC-PART-WITHIN"))
                .singleElement()
                .asString()
                .contains("白云石灰", "C");
        assertThat(city.rules()).doesNotContain("ACC-PART-HIDDEN");
    }

    @Test
    void landfilled_waste_of_a_confidential_kind_counts_within_the_total() {
        String total = "municipal_waste/landfilled,10,万吨\n";
        City city = city(total + "municipal_waste/landfilled/managed,C,\n");
        assertThat(Accounts.masses(Accounts.of(city, "landfill"))).isEqualTo(masses("landfill", total));
        assertThat(city.rules()).contains("ACC-PART-WITHIN").doesNotContain("ACC-PART-HIDDEN");
    }

    @Test
    void what_was_told_as_included_elsewhere_does_not_vanish() {
        City city = city("""
                municipal_waste/incinerated,IE,
                hazardous_waste/incinerated,1,万吨
                livestock/pigs,IE,
                livestock/horses,1,万头
                nitrogen_fertiliser,IE,
                straw_nitrogen_returned,1,万吨
                """);
        assertThat(Accounts.messages(city, "ACC-PART-ELSEWHERE"))
                .satisfiesExactlyInAnyOrder(
                        enteric -> assertThat(enteric).contains("肠道发酵", "猪年末存栏（IE，未注明列入何处）"),
                        manure -> assertThat(manure).contains("粪便管理", "猪年末存栏（IE，未注明列入何处）"),
                        cropland -> assertThat(cropland).contains("氮肥施用量"),
                        waste -> assertThat(waste).contains("生活垃圾焚烧量"));
        SourceAccount burnt = Accounts.of(city, "incineration");
        assertThat(burnt.notations()).containsEntry("N2O", Notation.IE);
        assertThat(burnt.reason().chinese()).contains("生活垃圾焚烧量").doesNotContain("没有该气体的因子");
    }

    @Test
    void a_confidential_part_hides_its_gas_and_the_reason_names_it() {
        SourceAccount rice = account("rice", "rice_area/single,C,\nrice_area/early,NO,\nrice_area/late,NO,\n");
        assertThat(rice.notations()).containsExactly(Map.entry("CH4", Notation.C));
        assertThat(rice.reason().chinese()).contains("单季稻", "填报为C").doesNotContain("未填报");
        SourceAccount water = account(
                "domestic_wastewater",
                "domestic_wastewater/cod_removed,1,万吨\npopulation,100,万人\nprotein_per_person,C,\n");
        assertThat(water.notations()).containsExactly(Map.entry("N2O", Notation.C));
        assertThat(water.reason().chinese()).contains("蛋白质", "填报为C");
    }

    @ParameterizedTest
    @CsvSource({
        "lime_output, lime_output/dolomitic, 万吨",
        "ammonia_output, ammonia_output/natural_gas, 万吨",
        "nitric_acid_output, nitric_acid_output/dual_pressure, 万吨",
        "clinker_output, clinker_output/carbide_slag, 万吨",
        "livestock/goats, livestock/goats/grazing, 万头",
        "livestock/sheep, livestock/goats, 万头",
        "municipal_waste/landfilled, municipal_waste/landfilled/deep, 万吨",
        "forest_stock/arbor, forest_stock/oak, 万立方米蓄积"
    })
    void a_whole_that_does_not_occur_has_no_parts(String whole, String part, String unit) {
        City city = city(whole + ",NO,\n" + part + ",5," + unit + "\n");
        assertThat(places(city, "ACC-WHOLE-DENIED")).containsExactly("data/lesson2.csv C2");
        assertThat(city(whole + ",NO,\n" + part + ",0," + unit + "\n").rules()).doesNotContain("ACC-WHOLE-DENIED");
    }

    /** North China, 0.17 kg of methane a head: of the 60 × 10^4 heads kept by households, 102 t, whatever the total says. */
    @Test
    void a_species_of_which_a_system_is_included_elsewhere_counts_by_its_other_systems() {
        assertThat(masses("manure", """
                                livestock/goats,100,万头
                                livestock/goats/intensive,IE,
                                livestock/goats/household,60,万头
                                """).get("goats/CH4")).isCloseTo(102, within(1e-9));
    }

    @Test
    void an_aggregate_leaves_nothing_for_one_species_where_another_is_hidden() {
        String told = "livestock/cattle,100,万头\nlivestock/other_cattle,60,万头\nlivestock/dairy_cattle,";
        assertThat(masses("enteric", told + "IE,\n")).containsOnlyKeys("other_cattle/CH4");
        assertThat(masses("enteric", told + "C,\n")).containsOnlyKeys("other_cattle/CH4");
        assertThat(masses("enteric", told + "NO,\n")).containsOnlyKeys("other_cattle/CH4", "buffalo/CH4");
    }

    @Test
    void a_source_of_which_parts_are_not_estimated_says_so_beside_its_value() {
        assertThat(account("enteric", "livestock/pigs,100,万头\n").reason().chinese())
                .startsWith("部分未估算，未填报：奶牛年末存栏")
                .doesNotContain("家禽");
    }

    @Test
    void what_was_refused_is_not_said_to_be_untold() {
        SourceAccount landfill = account("landfill", "municipal_waste/landfilled,10,亿千瓦时\n");
        assertThat(landfill.notations()).containsExactly(Map.entry("CH4", Notation.NE));
        assertThat(landfill.reason().chinese()).isEqualTo("填报值未采用：生活垃圾填埋量（data/lesson2.csv C2）");
        assertThat(account("landfill", "municipal_waste/landfilled,NE,\n")
                        .reason()
                        .chinese())
                .isEqualTo("生活垃圾填埋量按《课例》填报为NE");
    }

    /** More forest cannot be turned into other land than there was of it. */
    @Test
    void more_forest_than_there_was_is_not_turned_into_other_land() {
        String rest = """
                forest_conversion/bamboo,NO,
                forest_conversion/economic,NO,
                forest_area/arbor,231.9,千公顷
                forest_stock/arbor,1000,万立方米蓄积
                """;
        City city = city("forest_conversion/arbor,900,千公顷\n" + rest);
        SourceAccount conversion = Accounts.of(city, "forest_conversion");
        assertThat(conversion.lines()).isEmpty();
        assertThat(conversion.notations()).containsValue(Notation.NE).doesNotContainValue(Notation.NO);
        assertThat(places(city, "ACC-CONVERSION-BEYOND")).containsExactly("data/lesson2.csv C2");
        assertThat(account("forest_conversion", "forest_conversion/arbor,0.9,千公顷\n" + rest)
                        .lines())
                .isNotEmpty();
    }

    @Test
    void each_gas_without_a_value_has_its_own_reason() {
        SourceAccount water = account("domestic_wastewater", """
                domestic_wastewater/bod_removed,1,万吨
                domestic_wastewater/methane_recovered,C,
                population,100,万人
                protein_per_person,20,kg/人
                sludge_nitrogen_removed,50,万吨
                """);
        assertThat(water.reason().chinese()).containsPattern("CH4：[^；]*甲烷回收量[^N]*；N2O：扣除量大于被扣除的量");
    }

    @Test
    void products_that_were_denied_are_not_estimated_where_feedstock_has_no_other_product() {
        String balance = """
                项目,液化石油气,柴油
                单位,万吨,万吨
                2.工业,10,1
                #用作原料、材料,10,
                """;
        String denied = "ethylene_output,2020,NO,\nvinyl_chloride_output,2020,NO,\n";
        SourceAccount chemicals = Accounts.of(City.with("").balance(balance).data(denied), "petrochemicals");
        assertThat(chemicals.notations()).containsExactly(Map.entry("CO2", Notation.NE));
        assertThat(chemicals.reason().chinese()).startsWith("作原料的液化石油气没有已核算的产品承接");
        assertThat(account("petrochemicals", "ethylene_output,NO,\nvinyl_chloride_output,NO,\n")
                        .notations())
                .containsExactly(Map.entry("CO2", Notation.NO));
    }

    /** 1.577 where the balance says 15.81; 15.8 differs by rounding alone. */
    @Test
    void consumption_of_natural_gas_is_held_against_the_balance() {
        String balance = """
                项目,天然气,柴油
                单位,亿立方米,万吨
                2.工业,15.81,1
                七.消费量合计,15.81,1
                """;
        City apart = City.with("").balance(balance).data("natural_gas_consumption,2020,1.577,亿立方米\n");
        assertThat(places(apart, "ACC-CROSS")).containsExactly("data/lesson2.csv C2");
        City agreed = City.with("").balance(balance).data("natural_gas_consumption,2020,15.8,亿立方米\n");
        assertThat(agreed.rules()).doesNotContain("ACC-CROSS");
    }

    @Test
    void a_category_of_which_all_that_occurs_is_confidential_is_confidential() {
        City city = city("clinker_output,C,\n");
        assertThat(Accounts.messages(city, "ACC-SCOPE"))
                .singleElement()
                .asString()
                .contains("工业生产过程（C）");
        assertThat(city.plan().value().indicators().stream()
                        .filter(value -> value.indicator().id().equals("IND-B03"))
                        .toList())
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.notation()).contains(Notation.C);
                    assertThat(value.reason().chinese()).isEqualTo("水泥熟料生产为C（保密）");
                });
    }
}
