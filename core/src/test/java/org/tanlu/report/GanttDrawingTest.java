package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.pathway.HandRoute;
import org.tanlu.reference.MeasureSector;
import org.tanlu.report.Block.Drawing;
import org.tanlu.report.Shape.Box;
import org.tanlu.report.Shape.Label;
import org.tanlu.report.Shape.Path;
import org.tanlu.report.Shape.Spot;
import org.tanlu.trace.Clause;

/** Meters in 2026 let energy management start in 2027, that lets retrofits start, which the plan does in 2030. */
@Clause({"C10.1-15", "C10.1-16"})
class GanttDrawingTest {
    private static final String CRITICAL = "B5342B";
    private static final int PRINTABLE_HEIGHT = 12_600; // of A4 landscape, less caption and note
    private static final Drawing DRAWING =
            drawings(Map.of("D-MON", 2026, "D-EMS", 2027, "F-BMK", 2030)).get(0);

    private static List<Drawing> drawings(Map<String, Integer> starts) {
        return new GanttCharts(HandRoute.of(starts))
                .blocks().stream().map(Drawing.class::cast).toList();
    }

    private static <T extends Shape> List<T> shapes(Drawing drawing, Class<T> kind) {
        return drawing.shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Path> arrows() {
        return shapes(DRAWING, Path.class).stream().filter(Path::isArrow).toList();
    }

    /** Twenty rows of industry and four of buildings fill a page; a bar of waste would stand alone on the next. */
    @Test
    void sectors_of_few_bars_share_a_page() {
        var starts = new LinkedHashMap<String, Integer>();
        City.REFERENCE.measures().measures().values().stream()
                .filter(measure -> measure.sector() == MeasureSector.INDUSTRY)
                .limit(19)
                .forEach(measure -> starts.put(measure.id(), 2027));
        City.REFERENCE.measures().measures().values().stream()
                .filter(measure -> measure.sector() == MeasureSector.BUILDINGS)
                .limit(3)
                .forEach(measure -> starts.put(measure.id(), 2027));
        starts.put("C-FW", 2027);
        List<Drawing> pages = drawings(starts);
        assertThat(pages).extracting(Drawing::caption).containsExactly("举措时间图（工业）", "举措时间图（建筑、废弃物处理）");
    }

    /** Nine points are 3.175 mm. */
    @Test
    void no_label_is_smaller_than_nine_points() {
        assertThat(shapes(DRAWING, Label.class)).isNotEmpty().allMatch(label -> label.size() >= 318);
    }

    @Test
    void a_bar_is_as_long_as_its_years_on_the_scale_of_the_five_year_plans() {
        Box period = shapes(DRAWING, Box.class).get(0);
        List<Box> bars = shapes(DRAWING, Box.class).stream()
                .filter(box -> box.hint().contains("2026年启动") && box.line().isEmpty())
                .toList();

        assertThat(bars).hasSize(3);
        assertThat(bars.get(0).x()).isEqualTo(period.x());
        int length = bars.stream().mapToInt(Box::width).sum();
        assertThat((double) length).isCloseTo(period.width() * 2 / 5.0, within(2.0)); // 2026 and 2027
        assertThat((double) bars.get(0).width())
                .isCloseTo(period.width() * 1.5 / 5, within(2.0)); // half is done in 2027
        assertThat(bars.get(0).hint()).contains("2027年完成一半", "2027年完成九成", "2027年基本完成");
    }

    @Test
    void an_arrow_leads_from_each_action_to_those_that_wait_for_it_and_the_chain_without_slack_is_red() {
        assertThat(arrows()).hasSize(2);
        assertThat(arrows().stream().filter(path -> path.colour().equals(CRITICAL)))
                .hasSize(1);
        assertThat(shapes(DRAWING, Box.class).stream().filter(box -> box.line().equals(CRITICAL)))
                .hasSize(2 + 1); // the bars of the chain and the legend
    }

    @Test
    void an_arrow_ends_at_the_bar_of_what_waits() {
        Box waiting = shapes(DRAWING, Box.class).stream()
                .filter(box -> box.hint().contains("2030年启动"))
                .findFirst()
                .orElseThrow();
        assertThat(arrows())
                .extracting(path -> path.spots().get(path.spots().size() - 1))
                .contains(new Spot(waiting.x(), waiting.y() + waiting.height() / 2));
    }

    @Test
    void five_year_plans_are_named_over_their_bands() {
        assertThat(shapes(DRAWING, Label.class))
                .extracting(Label::text)
                .contains("十五五", "2026—2030", "二十一五", "2056—2060", "重点用能单位在线监测与计量");
    }

    @Test
    void many_actions_are_split_by_sector_over_pages_of_a4_and_none_is_lost() {
        Map<String, Integer> all = new LinkedHashMap<>();
        City.REFERENCE.measures().measures().keySet().forEach(id -> all.put(id, 2030));

        List<Drawing> pages = drawings(all);

        assertThat(pages).hasSizeGreaterThan(3).allSatisfy(page -> {
            assertThat(page.landscape()).isTrue();
            assertThat(page.height()).isLessThanOrEqualTo(PRINTABLE_HEIGHT);
            assertThat(shapes(page, Label.class)).allSatisfy(label -> {
                assertThat(label.start()).as(label.text()).isNotNegative();
                assertThat(label.start() + label.width())
                        .as(label.text())
                        .isLessThanOrEqualTo(page.width() + label.size());
            });
        });
        List<String> numbers = pages.stream()
                .flatMap(page -> shapes(page, Label.class).stream())
                .filter(label -> label.side() == Shape.Side.LEFT && label.text().matches("\\d+"))
                .map(Label::text)
                .distinct()
                .collect(Collectors.toList());
        assertThat(numbers).hasSize(all.size());
    }

    @Test
    void what_waits_for_an_action_of_another_page_names_its_number() {
        Map<String, Integer> all = new LinkedHashMap<>();
        City.REFERENCE.measures().measures().keySet().forEach(id -> all.put(id, 2030));
        all.put("D-MON", 2026);

        assertThat(drawings(all).stream()
                        .flatMap(page -> shapes(page, Label.class).stream())
                        .map(Label::text)
                        .filter(text -> text.startsWith("←")))
                .anyMatch(text -> List.of(text.substring(1).split("、")).contains("1"));
    }
}
