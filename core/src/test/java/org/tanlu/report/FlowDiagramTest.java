package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergyFlows;
import org.tanlu.energy.EnergyFlows.Point;
import org.tanlu.energy.EnergyFlows.Stage;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Sankey;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.SankeyLayout.Band;
import org.tanlu.report.SankeyLayout.Bar;
import org.tanlu.report.SankeyLayout.Label;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** The flow of energy of both example cities: its diagrams stand for the numbers of its tables, and they can be read. */
@Clause("9.2")
@Tag("bulk")
class FlowDiagramTest {
    private static final double PRINTED = 0.0501;

    private static Course course(String city) {
        return ExampleCity.plan(city)
                .value()
                .scenarios()
                .orElseThrow()
                .of(ScenarioKind.LOW_CARBON)
                .course();
    }

    private static List<Block> blocks(String city) {
        return Documents.of(ExampleCity.plan(city)).blocks();
    }

    private static List<Sankey> diagrams(String city) {
        return blocks(city).stream()
                .filter(Sankey.class::isInstance)
                .map(Sankey.class::cast)
                .toList();
    }

    /** The table beside a diagram. */
    private static TableBlock table(String city, Sankey diagram) {
        return blocks(city).stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .filter(table -> diagram.caption().equals(table.caption() + "图"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "yunzhou"})
    void what_enters_plants_and_what_is_delivered_leaves_again(String city) {
        Course course = course(city);
        for (int year : List.of(course.system().baseYear(), 2030, 2060)) {
            EnergyFlows flows = course.flows(year);
            List<Point> between = flows.links().stream()
                    .flatMap(link -> Stream.of(link.from(), link.to()))
                    .filter(point -> point.stage() == Stage.PLANTS || point.stage() == Stage.DELIVERED)
                    .distinct()
                    .toList();
            assertThat(between)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(point -> assertThat(flows.into(point).value())
                            .as(year + " " + point.id())
                            .isCloseTo(flows.from(point).value(), within(1e-6)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "yunzhou"})
    void every_drawn_flow_into_a_department_is_the_sum_of_its_row(String city) {
        for (Sankey diagram : diagrams(city)) {
            for (List<Entry> row : table(city, diagram).rows()) {
                for (int node = 0; node < diagram.nodes().size(); node++) {
                    if (diagram.nodes().get(node).name().equals(row.get(0).text())) {
                        double printed = row.stream()
                                .skip(1)
                                .filter(entry -> !entry.key().isEmpty())
                                .mapToDouble(entry -> Double.parseDouble(entry.text()))
                                .sum();
                        assertThat(SankeyLayout.value(diagram, node).value())
                                .as(diagram.caption() + row.get(0).text())
                                .isCloseTo(printed, within(PRINTED * row.size()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "yunzhou"})
    void bands_are_as_thick_as_their_values_on_one_scale(String city) {
        assertThat(diagrams(city)).hasSize(3).allSatisfy(diagram -> {
            double full = diagrams(city).get(0).full().value();
            List<Band> bands = SankeyLayout.of(diagram).bands();
            assertThat(bands).hasSameSizeAs(diagram.links()).allSatisfy(band -> {
                Quantity value = diagram.links().get(band.link()).value();
                assertThat((double) band.thickness()).isCloseTo(value.value() / full * SankeyLayout.FULL, within(0.51));
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "yunzhou"})
    void no_label_lies_on_another_or_beyond_the_edge(String city) {
        for (Sankey diagram : diagrams(city)) {
            SankeyLayout layout = SankeyLayout.of(diagram);
            var labels = new ArrayList<>(layout.labels());
            labels.addAll(layout.heads());
            assertThat(labels).allSatisfy(label -> {
                assertThat(label.start()).isNotNegative();
                assertThat(label.start() + label.width()).isLessThanOrEqualTo(SankeyLayout.WIDTH);
                assertThat(label.y() + SankeyLayout.LINE / 2)
                        .isLessThanOrEqualTo(layout.height() + SankeyLayout.LINE / 2);
                assertThat(labels)
                        .filteredOn(other -> !other.equals(label) && overlap(label, other))
                        .isEmpty();
                assertThat(layout.bars()).filteredOn(bar -> covers(bar, label)).isEmpty();
            });
        }
    }

    private static boolean overlap(Label one, Label other) {
        return Math.abs(one.y() - other.y()) < SankeyLayout.LINE - 2
                && one.start() < other.start() + other.width()
                && other.start() < one.start() + one.width();
    }

    private static boolean covers(Bar bar, Label label) {
        return bar.x() < label.start() + label.width()
                && label.start() < bar.x() + bar.width()
                && Math.abs(bar.y() + bar.height() / 2.0 - label.y()) < (SankeyLayout.LINE + bar.height()) / 2.0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "yunzhou"})
    void small_flows_are_merged_without_loss(String city) {
        for (Sankey diagram : diagrams(city)) {
            int year = Integer.parseInt(diagram.caption().replaceAll("\\D", ""));
            assertThat(diagram.links().stream()
                            .filter(link -> diagram.nodes().get(link.from()).column() == 0)
                            .collect(Collectors.summingDouble(
                                    link -> link.value().value())))
                    .isCloseTo(
                            course(city).flows(year).links().stream()
                                    .filter(link -> link.from().stage() == Stage.SUPPLY)
                                    .mapToDouble(link -> link.amount().value())
                                    .sum(),
                            within(1e-6));
        }
    }
}
