package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.Changed;
import org.tanlu.clause.City;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** Which years of guidance and which small actions chapter four names: finance from 2042 on, four taxis, ten buses. */
@Clause({"10.2", "11"})
class PathwayGuidanceTest {
    private static final Route ROUTE =
            fewTaxis(HandRoute.of(Map.of("K-FIN", 2042, "B-APP", 2041, "T-EBUS", 2028, "T-ETAXI", 2028)));
    private static final PathwaySection SECTION = new PathwaySection(
            HandRoute.routes(ROUTE),
            new Wording(City.REFERENCE.wording()),
            "附件7",
            City.REFERENCE,
            new RisingProjects(List.of()));

    private static Route fewTaxis(Route route) {
        List<Scheduled> actions = route.schedule().actions().stream()
                .map(action -> action.measure().id().equals("T-ETAXI") ? few(action) : action)
                .toList();
        return Changed.with(route, "schedule", Changed.with(route.schedule(), "actions", actions));
    }

    private static Scheduled few(Scheduled action) {
        return Changed.with(
                action,
                "action",
                Changed.with(
                        action.action(),
                        "units",
                        action.action()
                                .units()
                                .map(any -> Quantity.of(4, action.measure().unit()))));
    }

    private static String prose(List<Block> blocks) {
        return Documents.prose(new PlanDocument("", "", List.of(), blocks));
    }

    private static List<TableBlock> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .toList();
    }

    private static List<String> cells(List<Block> blocks) {
        return tables(blocks).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(Entry::text)
                .toList();
    }

    @Test
    void finance_and_subsidies_begin_with_the_plan_and_the_year_of_the_search_stands_in_the_annex() {
        int first = ROUTE.terms().from();
        List<Block> buildings = SECTION.section("A4.4");
        assertThat(prose(buildings))
                .contains("高效家电以旧换新（市商务局牵头，" + first + "年启动）")
                .doesNotContain("2041年");
        assertThat(cells(buildings)).anyMatch(cell -> cell.startsWith(first + "—"));
        assertThat(tables(SECTION.annex()))
                .filteredOn(table -> table.caption().startsWith("引导"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(row -> row.stream().map(Entry::text).toList())
                        .containsExactlyInAnyOrder(
                                List.of("绿色金融与碳减排支持工具", Integer.toString(first), "2042"),
                                List.of("高效家电以旧换新", Integer.toString(first), "2041")));
    }

    @Test
    void what_is_too_little_for_a_task_is_summed_and_not_named_in_its_field() {
        List<Block> transport = SECTION.section("A4.5");
        assertThat(prose(transport)).contains("公交车电动化", "本领域另有1项举措规模很小，不单列任务").doesNotContain("出租车");
        assertThat(cells(transport)).noneMatch(cell -> cell.contains("出租车"));
        assertThat(tables(SECTION.chapter()))
                .filteredOn(table -> table.caption().equals("重点任务和分工"))
                .singleElement()
                .satisfies(table -> assertThat(cells(List.of(table))).noneMatch(cell -> cell.contains("出租车")));
        assertThat(prose(SECTION.chapter())).contains("出租车与网约车电动化规模很小，不单列任务");
    }
}
