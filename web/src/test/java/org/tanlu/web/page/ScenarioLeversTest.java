package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tanlu.energy.Assumption;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.Setting;
import org.tanlu.scenario.Simulation;
import org.tanlu.scenario.WhatIf;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.verbs.Cities;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.page.ScenarioLevers.Lever;
import org.tanlu.web.store.CityFiles;

/** Sliders show the parameters of scenarios, and what is kept of a trial is what was tried. */
@Clause("9.1")
class ScenarioLeversTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final CityFiles FILES = lastYears();
    private static final Dossier DOSSIER = dossier(FILES);
    private static final History HISTORY =
            Accounting.account(DOSSIER, REFERENCE).value();
    private static final Scenarios SCENARIOS = scenarios(DOSSIER);
    private static final ScenarioKind KIND = ScenarioKind.LOW_CARBON;
    private static final Scenario OWN = SCENARIOS.of(KIND);
    private static final ScenarioLevers LEVERS = ScenarioLevers.of(SCENARIOS, KIND, new Shown());

    /** Beijing of its last years alone, which is enough for scenarios and quicker. */
    private static CityFiles lastYears() {
        try {
            CityFiles files = Folders.read(Path.of("..", "examples", "beijing"));
            for (int year = 2014; year < 2019; year++) {
                files = files.without("data/energy_ceads_" + year + ".csv");
            }
            return files;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Dossier dossier(CityFiles files) {
        try {
            Path folder = Files.createTempDirectory("levers");
            for (String path : files.paths()) {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, files.file(path).orElseThrow());
            }
            return Survey.read(Cities.read(folder, REFERENCE), REFERENCE).value();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } catch (Unreadable unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Scenarios scenarios(Dossier dossier) {
        return Simulation.simulate(dossier, HISTORY, REFERENCE).value().orElseThrow();
    }

    private static Lever lever(String id) {
        return lever(LEVERS, id);
    }

    private static ScenarioLevers inChinese() {
        try {
            LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
            return ScenarioLevers.of(SCENARIOS, KIND, new Shown());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static Lever lever(ScenarioLevers levers, String id) {
        return levers.groups().stream()
                .flatMap(group -> group.levers().stream())
                .filter(lever -> lever.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Setting> settings(Lever lever, double factor) {
        return lever.points().stream()
                .map(point -> new Setting(
                        lever.id(),
                        Quantity.of(point.value() * factor, Unit.ONE),
                        List.of(),
                        Optional.of(point.year())))
                .toList();
    }

    private static List<Double> totals(Scenario scenario) {
        return scenario.course().total().byYear().values().stream()
                .map(total -> total.tonnes())
                .toList();
    }

    private static void assertSame(Scenario one, Scenario other) {
        List<Double> first = totals(one);
        List<Double> second = totals(other);
        IntStream.range(0, first.size())
                .forEach(i -> assertThat(first.get(i)).isCloseTo(second.get(i), within(1e-6 * second.get(i))));
    }

    @Test
    void a_parameter_that_was_told_by_year_runs_straight_through_the_points_of_its_slider() {
        Lever gdp = lever("driver/gdp");
        assertSame(WhatIf.of(SCENARIOS, KIND, settings(gdp, 1)).changed(), OWN);
    }

    @Test
    void every_parameter_of_the_scenario_has_a_slider_that_ends_at_the_horizon_and_holds_its_values() {
        List<Lever> all = LEVERS.groups().stream()
                .flatMap(group -> group.levers().stream())
                .toList();
        assertThat(all)
                .extracting(Lever::id)
                .containsAll(OWN.assumptions().keySet())
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(lever -> {
            int last = lever.points().get(lever.points().size() - 1).year();
            assertThat(last).isEqualTo(OWN.course().horizon());
            lever.points().forEach(point -> assertThat(point.value()).isBetween(lever.least(), lever.most()));
        });
    }

    @Test
    void drivers_told_as_ratios_are_called_and_measured_as_ratios() {
        ScenarioLevers levers = inChinese();
        assertThat(lever(levers, "driver/gdp").unit()).isEqualTo("亿元");
        assertThat(lever(levers, "driver/private_cars"))
                .returns("私人汽车拥有量÷常住人口", Lever::name)
                .returns("辆/人", Lever::unit)
                .returns(1.0, Lever::scale);
        assertThat(lever(levers, "driver/tertiary_value"))
                .returns("%", Lever::unit)
                .returns(100.0, Lever::scale)
                .extracting(Lever::name)
                .asString()
                .contains("第三产业增加值（2015年价）占地区生产总值（2015年价）比重");
    }

    @Test
    void every_point_lies_within_what_the_scenarios_span() {
        assertThat(lever("driver/gdp").points())
                .allSatisfy(point -> assertThat(point.value()).isBetween(point.low(), point.high()));
    }

    @Test
    void shares_of_one_whole_have_the_same_years_and_sum_to_it() {
        assertThat(LEVERS.wholes())
                .isNotEmpty()
                .filteredOn(ScenarioLevers.ShareGroup::isComplete)
                .allSatisfy(whole -> {
                    List<Lever> levers = whole.levers().stream()
                            .map(ScenarioLeversTest::lever)
                            .toList();
                    for (int i = 0; i < levers.get(0).points().size(); i++) {
                        int at = i;
                        assertThat(levers)
                                .extracting(one -> one.points().get(at).year())
                                .containsOnly(levers.get(0).points().get(at).year());
                        double sum = levers.stream()
                                .mapToDouble(one -> one.points().get(at).value())
                                .sum();
                        assertThat(sum).isCloseTo(1, within(2e-3));
                    }
                });
    }

    @Test
    void the_city_that_keeps_a_trial_has_the_scenario_that_was_tried() {
        Lever gdp = lever("driver/gdp");
        List<Setting> settings = settings(gdp, 0.9);
        Scenario tried = WhatIf.of(SCENARIOS, KIND, settings).changed();
        assertThat(totals(tried)).isNotEqualTo(totals(OWN));
        Assumption assumption = tried.assumption(gdp.id());
        List<ScenarioRegister.Told> told = settings.stream()
                .map(one -> new ScenarioRegister.Told(
                        gdp.id(),
                        List.of(assumption.name().chinese()),
                        one.year().orElseThrow(),
                        BigDecimal.valueOf(one.value().value()).toPlainString(),
                        assumption.unit().symbol()))
                .toList();
        ScenarioRegister.Written written = new ScenarioRegister(REFERENCE.form("scenarios"), DOSSIER)
                .write(FILES, told, new ScenarioRegister.Why(KIND, "assumption", "试验", ""));

        Scenario kept = scenarios(dossier(written.files())).of(KIND);

        assertThat(written.refusal()).isEmpty();
        assertSame(kept, tried);
    }
}
