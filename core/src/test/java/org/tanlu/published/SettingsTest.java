package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.survey.City;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * Every option of every setting, over both example cities and all their years: the total is the same sum by category, by
 * gas, by sector and by user (clauses 3.1 and 7.1.1).
 */
@Clause({"3.1", "7.1.1", "7.1.2", "7.1.5", "7.1.6"})
@Tag("bulk")
class SettingsTest {
    private static final ReferenceData REFERENCE = ExampleCity.REFERENCE;
    private static final Map<String, Dossier> CITIES = cities();

    /**
     * Settings of what is written of an inventory or comes after it, chapter 8 and later; the inventory must not hear of them,
     * so that their options are tried together.
     */
    private static final Set<String> LATER = Set.of(
            "aspects",
            "share_denominator",
            "employment_definition",
            "city_type",
            "functional_area",
            "simulate_scenarios",
            "climate_zone",
            "target_scenario",
            "district_allocation",
            "solve_pathway",
            "pathway_ceiling",
            "pathway_enhanced",
            "pathway_study",
            "safeguard_organisation",
            "publish_peak_value");

    private static final Map<String, History> AS_TOLD = new LinkedHashMap<>();

    /** Relative to the sum: doubles of ten million tonnes are exact to far less. */
    private static final double EXACT = 1e-9;

    private static Map<String, Dossier> cities() {
        var cities = new LinkedHashMap<String, Dossier>();
        List.of("beijing", "yunzhou")
                .forEach(city -> cities.put(city, ExampleCity.plan(city).value().dossier()));
        return cities;
    }

    /** The history of a city with some settings changed; keys and values in turn. */
    static History history(String city, String... changed) {
        Dossier dossier = Objects.requireNonNull(CITIES.get(city));
        var settings = new LinkedHashMap<>(dossier.city().settings());
        for (int i = 0; i < changed.length; i += 2) {
            settings.put(changed[i], changed[i + 1]);
        }
        return Accounting.account(dossier.with(new City(settings)), REFERENCE).value();
    }

    /** The history by the settings that the city tells. */
    private static History asTold(String city) {
        return AS_TOLD.computeIfAbsent(city, SettingsTest::history);
    }

    /** The options of the settings that an inventory may depend on. */
    static List<String> options() {
        var options = new ArrayList<String>();
        for (Setting setting : REFERENCE.settings().values()) {
            if (!LATER.contains(setting.key())) {
                setting.options().forEach(option -> options.add(setting.key() + "=" + option));
            }
        }
        return options;
    }

    @ParameterizedTest
    @MethodSource("options")
    void the_total_is_one_sum_in_every_view(String option) {
        String[] setting = option.split("=", 2);
        for (Map.Entry<String, Dossier> city : CITIES.entrySet()) {
            History history = city.getValue().city().is(setting[0], setting[1])
                    ? asTold(city.getKey())
                    : history(city.getKey(), setting[0], setting[1]);
            history.years().forEach(year -> agree(history.inventory(year), city.getKey() + " " + option));
        }
    }

    /** The first options of all later settings, the second ones and so on; the last one stands for those that are missing. */
    static Stream<List<String>> later() {
        List<Setting> settings =
                LATER.stream().sorted().map(REFERENCE.settings()::get).toList();
        int most = settings.stream()
                .mapToInt(setting -> setting.options().size())
                .max()
                .orElseThrow();
        return IntStream.range(0, most)
                .mapToObj(option -> settings.stream()
                        .flatMap(setting -> Stream.of(
                                setting.key(),
                                setting.options()
                                        .get(Math.min(option, setting.options().size() - 1))))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("later")
    void settings_of_later_chapters_change_nothing_in_an_inventory(List<String> changed) {
        for (String city : CITIES.keySet()) {
            History history = history(city, changed.toArray(String[]::new));
            assertThat(history.years()).isEqualTo(asTold(city).years());
            for (int year : history.years()) {
                assertThat(views(history.inventory(year)))
                        .as(city + " " + year + " " + changed)
                        .isEqualTo(views(asTold(city).inventory(year)));
            }
        }
    }

    /** All that {@link #agree} looks at. */
    private static List<Emissions> views(Inventory inventory) {
        return Stream.of(
                        Stream.of(inventory.direct(), inventory.total(), inventory.exported(), inventory.unallocated()),
                        Arrays.stream(Category.values()).map(category -> counted(inventory, category)),
                        Arrays.stream(GasGroup.values()).map(inventory::of),
                        Arrays.stream(Functional.values()).map(inventory::byProducer),
                        Arrays.stream(Economic.values()).map(inventory::byProducer),
                        Arrays.stream(Functional.values()).map(inventory::byUser),
                        Arrays.stream(Economic.values()).map(inventory::byUser))
                .flatMap(view -> view)
                .toList();
    }

    private static void agree(Inventory inventory, String of) {
        String where = of + " " + inventory.year();
        double direct = inventory.direct().tonnes();
        double total = inventory.total().tonnes();
        same(
                where + " categories",
                direct,
                Arrays.stream(Category.values())
                        .filter(inventory.scope()::counts)
                        .map(category -> counted(inventory, category)));
        same(where + " gases", direct, Arrays.stream(GasGroup.values()).map(inventory::of));
        same(where + " producers", direct, Arrays.stream(Functional.values()).map(inventory::byProducer));
        same(where + " economic", direct, Arrays.stream(Economic.values()).map(inventory::byProducer));
        Emissions border = inventory.exported().plus(inventory.unallocated());
        same(
                where + " users",
                total,
                Stream.concat(
                        Stream.of(border), Arrays.stream(Functional.values()).map(inventory::byUser)));
        same(
                where + " economic users",
                total,
                Stream.concat(
                        Stream.of(border), Arrays.stream(Economic.values()).map(inventory::byUser)));
    }

    private static Emissions counted(Inventory inventory, Category category) {
        return inventory.direct(line -> line.category() == category);
    }

    private static void same(String where, double whole, Stream<Emissions> parts) {
        assertThat(Emissions.sum(parts.toList()).tonnes()).as(where).isCloseTo(whole, within(EXACT * Math.abs(whole)));
    }

    @Test
    void there_are_settings_to_try() {
        assertThat(options()).hasSizeGreaterThan(20);
    }
}
