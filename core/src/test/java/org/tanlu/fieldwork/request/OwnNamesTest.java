package org.tanlu.fieldwork.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** What a city calls its bodies and districts. */
@Clause("10.2")
class OwnNamesTest {
    private static final String BODIES = "部门,本市名称,规范简称,来源,核验状态\n";

    private static Dossier city(String bodies, String... districts) {
        String rows = String.join(
                "",
                List.of(districts).stream().map(name -> name + ",2020,s,未核实\n").toList());
        return City.with("")
                .register("bodies", BODIES + bodies)
                .register("districts", "区县名称,数据年份,来源,核验状态\n" + rows)
                .dossier()
                .value();
    }

    private static ReferenceData named() {
        return OwnNames.of(
                city("市工业和信息化局,北京市经济和信息化局,市经济和信息化局,s,转引\n市科技局,市科委、中关村管委会,,s,转引\n", "东城区", "延庆区"), City.REFERENCE);
    }

    private static String name(String id, ReferenceData reference) {
        return reference.standard().departments().stream()
                .filter(body -> body.id().equals(id))
                .map(body -> body.name().chinese())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_body_goes_by_the_short_name_that_the_city_told_and_is_known_by_every_other() {
        ReferenceData own = named();
        assertThat(name("industry_it", own)).isEqualTo("市经济和信息化局");
        assertThat(List.of("市工业和信息化局", "工信局", "市经济和信息化局", "北京市经济和信息化局", "industry_it"))
                .allSatisfy(name -> assertThat(Requests.findDepartment(name, own))
                        .map(Department::id)
                        .contains("industry_it"));
        assertThat(name("transport", own)).isEqualTo("市交通运输局");
    }

    @Test
    void a_name_of_two_bodies_in_one_is_asked_for_its_documents_as_one() {
        ReferenceData own = named();
        DepartmentRequest science = Requests.of(List.of(2020), own).stream()
                .filter(request -> request.department().id().equals("science_technology"))
                .findFirst()
                .orElseThrow();
        assertThat(science.department().name().chinese()).isEqualTo("市科委、中关村管委会");
        assertThat(science.documents()).isNotEmpty();
        assertThat(BodyNames.full("市科委、中关村管委会、市财政局", own)).isEqualTo("市科委、中关村管委会、市财政局");
    }

    @Test
    void safeguards_checklist_indicators_and_sentences_speak_as_the_city_does() {
        ReferenceData own = named();
        assertThat(own.safeguards().teams())
                .flatExtracting(team -> team.support())
                .extracting(body -> body.name().chinese())
                .doesNotContain("市工业和信息化局", "各区县政府");
        assertThat(own.standard().checklist())
                .flatExtracting(item -> item.providers())
                .contains("市经济和信息化局", "各区政府")
                .doesNotContain("市工业和信息化局", "各区县政府");
        assertThat(own.indicators()).noneMatch(one -> one.department().contains("市工业和信息化局"));
        assertThat(own.wording().get("issue-districts")).startsWith("各区和园区参照");
        assertThat(own.wording().get("issue-object-divided")).contains("分解到各区的减排任务");
        assertThat(own.wording().values()).noneMatch(text -> text.contains("各各"));
    }

    @Test
    void to_put_them_into_the_city_s_words_twice_changes_nothing_more() {
        Dossier city = city("市科技局,市科委、中关村管委会,,s,转引\n", "东城区");
        ReferenceData once = OwnNames.of(city, City.REFERENCE);
        ReferenceData twice = OwnNames.of(city, once);
        assertThat(twice.standard()).isEqualTo(once.standard());
        assertThat(twice.wording()).isEqualTo(once.wording());
        assertThat(twice.safeguards()).isEqualTo(once.safeguards());
    }

    @ParameterizedTest
    @CsvSource({"东城区;延庆区,各区", "东城区;北山县,各区县", "北山县,各县", "东城区;江口市;北山县,各区市县"})
    void districts_together_are_what_they_are_one_by_one(String names, String together) {
        assertThat(OwnNames.districts(city("", names.split(";")))).isEqualTo(together);
    }

    @Test
    void a_city_that_tells_nothing_keeps_the_usual_words() {
        Dossier silent = City.with("").dossier().value();
        assertThat(OwnNames.districts(silent)).isEqualTo("各区县");
        assertThat(OwnNames.of(silent, City.REFERENCE)).isSameAs(City.REFERENCE);
    }

    @Test
    void bodies_without_a_name_of_their_own_and_unknown_ones_are_told() {
        List<Finding> found = OwnNames.check(city("市星际局,北京市星际局,,s,转引\n市教育局,市教委,,s,转引\n"), City.REFERENCE);
        assertThat(found)
                .extracting(finding -> finding.rule().id())
                .containsExactly("FLD-BODY-UNKNOWN", "FLD-BODY-GENERIC");
        assertThat(found.get(0).message().chinese()).contains("市星际局");
        assertThat(found.get(1).message().chinese()).contains("市交通运输局").doesNotContain("市教育局");
    }
}
