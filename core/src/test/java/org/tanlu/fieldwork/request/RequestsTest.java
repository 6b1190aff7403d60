package org.tanlu.fieldwork.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.Item;
import org.tanlu.survey.CityTables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** The register of requests: what is asked of whom, and what in it contradicts itself. */
class RequestsTest {
    private static final String HEAD = "资料编号,资料名称,提供部门,责任人,截止日期,进度,不能提供原因,提出日期,收到日期,提交人,核对日期,核对人,采用日期\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_datum_is_asked_of_one_department_only() {
        List<String> ids = Requests.of(List.of(2020), City.REFERENCE).stream()
                .flatMap(request -> request.items().stream())
                .map(Item::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().contains("population", "electricity/consumption");
    }

    @Test
    void the_statistics_bureau_is_asked_for_the_energy_balance() {
        assertThat(request("statistics").isBalance()).isTrue();
        assertThat(request("public_security").isBalance()).isFalse();
    }

    @Test
    void asking_again_adds_nothing_and_keeps_what_stands_there() {
        Table before = CityTables.of(
                Requests.FORM,
                List.of(List.of("部门", "资料编号", "进度", "我的一列"), List.of("市公安局（交警支队）", "CHK-049", "已收到", "不可丢")));

        Table once = asked(Optional.of(before));
        Table twice = asked(Optional.of(once));

        assertThat(texts(once)).contains(List.of("市公安局（交警支队）", "CHK-049", "已收到", "不可丢"));
        assertThat(texts(twice)).isEqualTo(texts(once));
        assertThat(texts(once))
                .hasSize(1 + request("public_security").documents().size());
    }

    @Test
    void asking_again_renews_the_due_date_and_keeps_the_former_one_and_how_often_it_was_asked() {
        Table first = CityTables.of(
                Requests.FORM,
                List.of(
                        List.of("资料编号", "提供部门", "进度", "提出日期", "截止日期"),
                        List.of("CHK-049", "市公安局（交警支队）", "部分收到", "2026-01-10", "2026-01-31"),
                        List.of("CHK-012", "市公安局（交警支队）", "已收到", "2026-01-10", "2026-01-31")));

        Table second = asked(Optional.of(first), TODAY, LocalDate.of(2026, 3, 20));
        Table third = asked(Optional.of(second), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10));

        assertThat(texts(second).get(1)).containsSequence("2026-01-10", "2026-03-20", "2026-03-01（此前截止 2026-01-31）");
        assertThat(texts(second).get(2)).containsSequence("已收到", "2026-01-10", "2026-01-31");
        assertThat(texts(third).get(1))
                .contains("2026-04-10", "2026-03-01（此前截止 2026-01-31）；2026-04-01（此前截止 2026-03-20）");
        assertThat(texts(asked(Optional.of(third), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10))))
                .isEqualTo(texts(third));
    }

    @Test
    void a_delivery_makes_open_requests_partly_received_while_data_are_missing_and_leaves_others_alone() {
        Table register = CityTables.of(
                Requests.FORM,
                List.of(
                        List.of("资料编号", "提供部门", "进度", "收到日期", "收到文件"),
                        List.of("CHK-049", "public_security", "已提出", "", ""),
                        List.of("CHK-012", "public_security", "已采用", "2026-01-05", "人口.xlsx")));

        Table after = Requests.receive(
                        Optional.of(register),
                        new Receipt(
                                "市公安局（交警支队）",
                                new Delivery(TODAY, "王五", "车辆.xlsx"),
                                List.of("CHK-049", "CHK-050"),
                                Map.of()),
                        City.with("").dossier().value(),
                        City.REFERENCE)
                .value();

        assertThat(texts(after).get(1)).startsWith("CHK-049", "public_security", "部分收到", "2026-03-01", "车辆.xlsx");
        assertThat(texts(after).get(2)).startsWith("CHK-012", "public_security", "已采用", "2026-01-05", "人口.xlsx");
        assertThat(texts(after)).hasSize(3);
    }

    @Test
    void what_was_accepted_and_changed_is_received_again_with_the_reason_in_the_remark() {
        Table register = CityTables.of(
                Requests.FORM,
                List.of(
                        List.of("资料编号", "提供部门", "进度", "收到日期", "收到文件", "核对日期", "核对人", "采用日期", "采用人", "备注"),
                        List.of(
                                "CHK-024",
                                "public_security",
                                "已采用",
                                "2026-01-05",
                                "a.xlsx",
                                "2026-01-06",
                                "孙三",
                                "2026-01-07",
                                "周四",
                                "")));
        var change = new Change(List.of("机动车保有量 2023年 44 万辆→46 万辆"), true);

        Outcome<Table> received = receive(register, change, TODAY);

        assertThat(received.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("由“已采用”退回“已收到”", "44 万辆→46 万辆"));
        assertThat(texts(received.value()).get(1))
                .containsExactly(
                        "CHK-024",
                        "public_security",
                        "已收到",
                        "2026-03-01",
                        "a.xlsx、车辆.xlsx",
                        "",
                        "",
                        "",
                        "",
                        "2026-03-01 车辆.xlsx 更改：机动车保有量 2023年 44 万辆→46 万辆（原已采用，核对 2026-01-06 孙三，采用 2026-01-07 周四）",
                        "王五");
    }

    @Test
    void what_was_withdrawn_is_owed_again() {
        Table register = CityTables.of(
                Requests.FORM,
                List.of(
                        List.of("资料编号", "提供部门", "进度", "收到日期", "收到文件"),
                        List.of("CHK-024", "public_security", "已收到", "2026-01-05", "车辆.xlsx")));
        var change = new Change(List.of("机动车保有量 2023年 44 万辆→撤回"), false);

        Table after = Requests.receive(
                        Optional.of(register),
                        new Receipt("公安局", new Delivery(TODAY, "王五", "车辆.xlsx"), List.of(), Map.of("CHK-024", change)),
                        City.with("").dossier().value(),
                        City.REFERENCE)
                .value();

        assertThat(texts(after).get(1)).startsWith("CHK-024", "public_security", "已提出", "", "");
    }

    @Test
    void a_receipt_before_the_request_is_found_and_not_noted() {
        Table register = CityTables.of(
                Requests.FORM,
                List.of(
                        List.of("资料编号", "提供部门", "进度", "提出日期", "收到日期"),
                        List.of("CHK-024", "public_security", "已提出", "2026-03-02", "")));

        Outcome<Table> after = receive(register, new Change(List.of("x"), true), TODAY);

        assertThat(texts(after.value())).isEqualTo(texts(register));
        assertThat(after.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("REQ-EARLY");
            assertThat(finding.message().chinese()).contains("2026-03-01", "CHK-024 2026-03-02");
        });
    }

    @Test
    void only_what_is_owed_is_asked_again() {
        String told = "CHK-049,,市公安局（交警支队）,,2026-02-15,%s,没有,2026-01-10,2026-02-01,,,,\n";

        assertThat(owed("CHK-012,,市公安局（交警支队）,,2026-02-15,已提出,,2026-01-10,,,,,\n")
                        .isAgain())
                .isFalse();
        Owed settled = owed(told.formatted("已收到"));
        assertThat(settled.isAgain()).isTrue();
        assertThat(settled.settled()).isOne();
        assertThat(settled.request().documents()).extracting(ChecklistItem::id).doesNotContain("CHK-049");
        assertThat(settled.request().items()).allMatch(item -> !item.checklist().equals(List.of("CHK-049")));
        assertThat(owed(told.formatted("不能提供")).settled()).isOne();
    }

    @Test
    void who_owes_is_told_with_person_dates_and_the_most_important_things() {
        String rows = """
                CHK-049,,市公安局（交警支队）,王五,2026-02-15,已提出,,2026-01-10,,,,,
                CHK-012,,市公安局（交警支队）,,2026-02-19,已提出,,2026-01-10,,,,,
                """;

        assertThat(assess(rows, Optional.of(TODAY)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("市公安局", "责任人 王五", "有 2 项", "2026-02-15～2026-02-19", "最多逾期 14 天"));
    }

    @Test
    void what_was_due_and_has_not_come_is_overdue_on_the_day_told() {
        String row = "CHK-049,,市公安局（交警支队）,王五,2026-02-15,已提出,,2026-01-10,,,,,\n";

        assertThat(assess(row, Optional.of(TODAY)).value().requests().get(0).isOverdue())
                .isTrue();
        assertThat(rules(row, Optional.of(LocalDate.of(2026, 2, 15)))).isEmpty();
        assertThat(rules(row, Optional.empty())).containsExactly("REQ-NO-DATE");
        assertThat(rules(row, Optional.of(TODAY))).containsExactly("REQ-OVERDUE");
    }

    @Test
    void the_reference_date_may_stand_in_the_settings() {
        City city = City.with("survey_date,2026-03-01\n")
                .register("requests", HEAD + "CHK-049,,市公安局（交警支队）,,2026-02-15,已提出,,,,,,,\n");

        assertThat(RequestState.overdue(Requests.assess(city.dossier().value(), City.REFERENCE, Optional.empty())
                        .value()
                        .requests()))
                .isEqualTo(1);
    }

    @Test
    void accepted_without_having_come_is_a_contradiction() {
        assertThat(rules("CHK-049,,市公安局（交警支队）,,,已采用,,2026-01-10,,,,,2026-02-01\n"))
                .containsExactly("REQ-DATE-MISSING");
    }

    @Test
    void nothing_comes_before_it_was_asked_for() {
        assertThat(rules("CHK-049,,市公安局（交警支队）,,,已收到,,2026-01-10,2026-01-05,王五,,,\n"))
                .containsExactly("REQ-DATE-ORDER");
        assertThat(rules("CHK-049,,市公安局（交警支队）,,,已收到,,2026-01,2026-01-05,王五,,,\n"))
                .isEmpty();
    }

    @Test
    void what_counts_as_received_while_data_are_missing_is_found() {
        String head = "资料编号,提供部门,要求年份,进度,提出日期,收到日期\n";
        City city = City.with("").register("requests", head + "CHK-014,市财政局,2020,已收到,2026-01-10,2026-02-01\n");

        assertThat(Requests.assess(city.dossier().value(), City.REFERENCE, Optional.of(TODAY))
                        .findings())
                .extracting(
                        finding -> finding.rule().id(),
                        finding -> finding.facts().get("told"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("REQ-PARTIAL", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "发改委, development_reform",
        "云州市发改委, development_reform",
        "市发改局, development_reform",
        "市发展和改革委员会, development_reform",
        "生态环境局, ecology_environment",
        "住建局, housing_construction",
        "工信局, industry_it",
        "云州市工信局, industry_it",
        "统计局, statistics",
        "人社局, human_resources",
        "市市监局, market_regulation",
        "城管局, urban_management",
        "自规局, natural_resources",
        "卫健委, health",
        "交警支队, public_security"
    })
    void a_department_is_known_by_its_usual_short_names(String name, String id) {
        assertThat(Requests.findDepartment(name, City.REFERENCE).orElseThrow().id())
                .isEqualTo(id);
    }

    @Test
    void no_name_of_a_department_means_another_too() {
        for (Department department : City.REFERENCE.standard().departments()) {
            assertThat(department.variants()).allSatisfy(name -> {
                assertThat(Requests.findDepartment(name, City.REFERENCE)).contains(department);
                assertThat(Requests.findDepartment("云州市" + name, City.REFERENCE))
                        .contains(department);
            });
        }
    }

    @Test
    void a_department_is_known_by_shorter_and_longer_names() {
        assertThat(Requests.findDepartment("统计局", City.REFERENCE)).isPresent();
        assertThat(Requests.findDepartment("云州市统计局", City.REFERENCE)).isPresent();
        assertThat(Requests.findDepartment("统记局", City.REFERENCE)).isEmpty();
        assertThat(Requests.nearestDepartments("统记局", City.REFERENCE)).contains("市统计局");
    }

    @Test
    void who_delivers_does_not_check() {
        assertThat(rules("CHK-049,,市公安局（交警支队）,,,已核对,,2026-01-10,2026-02-01,车管所王五,2026-02-05,王五,\n"))
                .containsExactly("REQ-SAME-PERSON");
    }

    @Test
    void what_is_not_available_has_a_reason() {
        assertThat(rules("CHK-035,,市生态环境局,,,不能提供,,2026-01-10,,,,,\n")).containsExactly("REQ-NO-REASON");
        assertThat(rules("CHK-035,,市生态环境局,,,不能提供,没有编制,2026-01-10,,,,,\n")).isEmpty();
    }

    @Test
    void a_date_beyond_the_state_or_the_day_is_found() {
        assertThat(rules("CHK-049,,市公安局（交警支队）,,,已提出,,2026-01-10,2026-02-01,,,,\n"))
                .containsExactly("REQ-STATE-BEHIND");
        assertThat(rules("CHK-049,,市公安局（交警支队）,,,已收到,,2026-01-10,2026-04-01,王五,,,\n"))
                .containsExactly("REQ-FUTURE");
    }

    @Test
    void unknown_ids_unknown_departments_and_repetitions_are_found() {
        String row = "CHK-999,,市外星局,,,已收到,,2026-01-10,2026-02-01,,,,\n";

        assertThat(rules(row + row.replace("2026-02-01", "2026-02-02")))
                .containsExactly("REQ-ITEM", "REQ-DEPARTMENT", "REQ-ITEM", "REQ-DEPARTMENT", "REQ-TWICE");
    }

    private static Owed owed(String rows) {
        return Requests.owed(
                        List.of(request("public_security")),
                        false,
                        City.with("")
                                .register("requests", HEAD + rows)
                                .dossier()
                                .value(),
                        City.REFERENCE)
                .get(0);
    }

    private static Outcome<Table> receive(Table register, Change change, LocalDate day) {
        return Requests.receive(
                Optional.of(register),
                new Receipt("公安局", new Delivery(day, "王五", "车辆.xlsx"), List.of("CHK-024"), Map.of("CHK-024", change)),
                City.with("").dossier().value(),
                City.REFERENCE);
    }

    private static DepartmentRequest request(String department) {
        return Requests.of(List.of(2020), City.REFERENCE).stream()
                .filter(one -> one.department().id().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private static Table asked(Optional<Table> before) {
        return asked(before, TODAY, TODAY.plusDays(30));
    }

    private static Table asked(Optional<Table> before, LocalDate day, LocalDate due) {
        List<DepartmentRequest> police = List.of(request("public_security"));
        return Requests.register(before, police, police, day, due, City.REFERENCE);
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static List<String> rules(String rows) {
        return rules(rows, Optional.of(TODAY));
    }

    private static List<String> rules(String rows, Optional<LocalDate> day) {
        return assess(rows, day).findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toList();
    }

    private static Outcome<RequestState> assess(String rows, Optional<LocalDate> day) {
        City city = City.with("").register("requests", HEAD + rows);
        return Requests.assess(city.dossier().value(), City.REFERENCE, day);
    }
}
