package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/**
 * The difference of the two technologies of a measure is the saving that the sources of the measure state. The list of
 * stated savings was typed independently of the technologies: fuels in tce, electricity and hydrogen in MWh, heat in GJ,
 * {@code ghg} in tCO2e at the potentials of AR6, each per unit and year to the digits it was stated with.
 */
class MeasureSavingsTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final Map<String, Map<String, String>> STATED = stated();
    private static final String GHG = "ghg";

    static Stream<Measure> measures() {
        return REFERENCE.measures().measures().values().stream();
    }

    @Test
    void a_saving_is_stated_for_every_measure_and_no_other() {
        assertThat(STATED.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        REFERENCE.measures().measures().keySet());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void the_pair_of_technologies_reproduces_the_stated_saving(Measure measure) {
        Map<String, String> stated = STATED.getOrDefault(measure.id(), Map.of());
        Optional<Effect> effect = REFERENCE.energy().effect(measure.technologyFrom(), measure.technologyTo());
        if (stated.containsKey("formula")) {
            assertThat(effect).as("depends on the city").isEmpty();
            return;
        }
        Map<String, Double> changes = changes(effect.orElseThrow());
        Set<String> groups = new LinkedHashSet<>(changes.keySet());
        groups.addAll(stated.keySet());
        groups.remove("none");
        for (String group : groups) {
            var value = new BigDecimal(stated.getOrDefault(group, "0"));
            double halfOfTheLastDigit = 0.5 * Math.pow(10, -Math.max(value.scale(), 0)) * (1 + 1e-9);
            assertThat(changes.getOrDefault(group, 0.0))
                    .as(measure.id() + " " + group)
                    .isCloseTo(value.doubleValue(), within(halfOfTheLastDigit));
            assertThat(stated).as(measure.id() + " also changes").containsKey(group);
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void the_kind_of_a_measure_says_whether_it_changes_emissions_beside_energy(Measure measure) {
        boolean changesProcess = REFERENCE
                .energy()
                .effect(measure.technologyFrom(), measure.technologyTo())
                .map(effect -> !effect.emissions().isEmpty())
                .orElse(false);
        assertThat(changesProcess)
                .as(measure.id())
                .isEqualTo(measure.kind() == Measure.Kind.PROCESS || measure.kind() == Measure.Kind.SINK);
    }

    private static Map<String, Double> changes(Effect effect) {
        var changes = new LinkedHashMap<String, Double>();
        effect.energy().forEach((carrier, amount) -> changes.merge(group(carrier), amount.value(), Double::sum));
        effect.emissions().forEach((gas, amount) -> changes.merge(GHG, equivalent(gas, amount), Double::sum));
        return changes;
    }

    private static String group(String carrier) {
        return Optional.ofNullable(REFERENCE.energy().carriers().get(carrier))
                .orElseThrow()
                .group()
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static double equivalent(String gas, Quantity amount) {
        double potential = switch (gas) {
            case "CH4" -> 27.9;
            case "N2O" -> 273;
            default -> 1;
        };
        return amount.value() * potential;
    }

    private static Map<String, Map<String, String>> stated() {
        String file = "measure-savings.csv";
        try (InputStream stream = MeasureSavingsTest.class.getResourceAsStream(file)) {
            List<List<Cell>> rows = Csv.read(
                            Optional.ofNullable(stream).orElseThrow().readAllBytes(), file, Place.ofFile(file))
                    .table()
                    .rows();
            var savings = new LinkedHashMap<String, Map<String, String>>();
            rows.subList(1, rows.size())
                    .forEach(row -> savings.computeIfAbsent(row.get(0).text(), id -> new LinkedHashMap<>())
                            .put(row.get(1).text(), row.get(2).text()));
            return savings;
        } catch (IOException | Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
