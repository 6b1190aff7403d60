package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.office.workbook.Guidance;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BlankCity;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.verbs.FillingGuide;

@Clause("6")
class FillingGuideTest {
    /** The register that the program keeps by itself. */
    private static final String KEPT = "receipts";

    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Tables TABLES = BlankCity.of("云州市", Optional.of("河北"), List.of(2021, 2022), REFERENCE);
    private static final Guidance GUIDE = FillingGuide.of("云州市", TABLES, REFERENCE);

    @Test
    void every_column_that_is_explained_stands_in_a_table() {
        List<String> heads = Stream.concat(TABLES.tables().stream(), Stream.of(GUIDE.checklist()))
                .flatMap(table -> heads(table).map(head -> table.name() + " " + head))
                .toList();
        assertThat(GUIDE.columns())
                .allSatisfy(column -> assertThat(heads)
                        .anyMatch(head -> head.startsWith(column.table()) && head.endsWith(" " + column.name())));
    }

    @Test
    void every_column_to_fill_in_is_explained() {
        Stream.of(TableNames.SOURCES, TableNames.BALANCES, BlankCity.INDICATORS, "balance/2022")
                .map(FillingGuideTest::table)
                .forEach(table -> assertThat(GUIDE.columns())
                        .extracting(Guidance.Column::name)
                        .containsAll(
                                heads(table).filter(head -> !head.equals("项目")).toList()));
    }

    @Test
    void every_column_of_a_register_is_explained_and_offers_what_it_can_hold() {
        REFERENCE.forms().keySet().stream()
                .filter(form -> !form.equals(KEPT))
                .forEach(form -> assertThat(GUIDE.columns())
                        .filteredOn(column -> column.table().equals(form))
                        .extracting(Guidance.Column::name)
                        .containsExactlyElementsOf(heads(table(form)).toList()));
        assertThat(options("projects", "建设状态")).containsExactly("拟建", "在建", "已建成");
        assertThat(options("enterprises", "是否纳入全国碳市场")).containsExactly("是", "否");
        assertThat(options("enterprises", "所属行业")).contains("化学原料和化学制品制造业");
        assertThat(options("plans", "核验状态")).contains("已核原件", "未核实");
        assertThat(options("plans", "单位")).contains("%", "万千瓦");
    }

    private static List<String> options(String table, String head) {
        return GUIDE.columns().stream()
                .filter(column -> column.table().equals(table) && column.name().equals(head))
                .findFirst()
                .orElseThrow()
                .options();
    }

    @Test
    void settings_with_options_offer_them_by_their_chinese_names() {
        assertThat(GUIDE.rows())
                .filteredOn(row -> row.key().equals("能源数据依据"))
                .flatExtracting(Guidance.Row::options)
                .containsExactly("能源平衡表", "分行业能源清单", "本项目估算");
    }

    @Test
    void statuses_are_offered_by_their_chinese_names() {
        assertThat(GUIDE.columns())
                .filteredOn(column -> column.name().equals("状态"))
                .allSatisfy(column -> assertThat(column.options()).containsExactly("已核原件", "转引", "推算", "依据不足", "未核实"));
    }

    @Test
    void the_checklist_holds_every_item_with_its_period_in_chinese() {
        List<List<Cell>> rows = GUIDE.checklist().rows();
        assertThat(rows.stream().skip(1))
                .extracting(row -> row.get(0).text())
                .containsExactlyElementsOf(REFERENCE.standard().checklist().stream()
                        .map(ChecklistItem::id)
                        .toList());
        assertThat(rows.stream().skip(1))
                .filteredOn(row -> row.get(0).text().startsWith("CHK"))
                .extracting(row -> row.get(4).text())
                .noneMatch(period -> period.matches(".*[A-Za-z>].*"));
    }

    @Test
    void the_guide_names_the_sheets_the_notation_keys_and_the_four_verbs() {
        List<String> terms = GUIDE.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(Guidance.Line::term)
                .toList();
        assertThat(terms)
                .contains("城市信息", "资料来源", "平衡表登记", "数据_指标", "平衡表_2022", "资料清单")
                .contains("重点企业", "电厂和热源", "规划方案", "重点项目")
                .contains("NO", "NE", "IE", "C", "0")
                .contains("tanlu init 云州市", "tanlu check 云州市.xlsx")
                .contains("tanlu prepare 云州市.xlsx", "tanlu explain 云州市.xlsx");
    }

    private static Table table(String name) {
        return TABLES.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> heads(Table table) {
        return table.rows().get(0).stream().map(Cell::text);
    }
}
