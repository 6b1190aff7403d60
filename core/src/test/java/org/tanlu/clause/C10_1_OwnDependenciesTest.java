package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.potential.OwnMeasures;
import org.tanlu.potential.OwnValue;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Dependency.Kind;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Lesson: a city adds to the order of measures and says who leads them; what cannot be is named at its row (clauses 10.1, 10.2). */
@Clause({"10.1", "C10.1-16", "10.2"})
class C10_1_OwnDependenciesTest {
    private static Outcome<OwnMeasures> requires(String... rows) {
        String text = "先行措施,后续措施,关系,时滞,系数,来源,核验状态\n" + String.join("\n", rows) + "\n";
        return own("measure_requires", text);
    }

    private static Outcome<OwnMeasures> departments(String... rows) {
        return own("measure_departments", "措施,牵头部门,配合部门,来源,核验状态\n" + String.join("\n", rows) + "\n");
    }

    private static Outcome<OwnMeasures> own(String register, String text) {
        return OwnMeasures.of(City.with("").register(register, text).dossier().value(), City.REFERENCE);
    }

    private static List<Dependency> between(Outcome<OwnMeasures> own, String first, String then) {
        return own.value().reference().measures().dependencies().stream()
                .filter(one -> one.first().equals(first) && one.then().equals(then))
                .toList();
    }

    @Test
    void a_row_adds_a_dependency_and_one_of_the_librarys_gives_way() {
        Outcome<OwnMeasures> own = requires("E-WD1,B-PUB,先启动,3,,s,未核实", "B-MET,E-GEO,先启动,4,,s,未核实");
        assertThat(own.findings()).isEmpty();
        assertThat(between(own, "E-WD1", "B-PUB")).singleElement().matches(one -> one.lag() == 3);
        // the library says one year
        assertThat(between(own, "B-MET", "E-GEO")).singleElement().matches(one -> one.lag() == 4);
        assertThat(own.value().values()).extracting(OwnValue::library).containsExactly("", "时滞1年");
    }

    @Test
    void exclusion_holds_in_both_directions() {
        Outcome<OwnMeasures> own = requires("E-WD1,B-PUB,互斥,0,,s,未核实");
        assertThat(between(own, "B-PUB", "E-WD1")).singleElement().matches(one -> one.kind() == Kind.EXCLUDES);
    }

    @Test
    void a_row_that_closes_a_cycle_is_left_out_and_names_the_cycle() {
        Outcome<OwnMeasures> own = requires("E-GEO,E-WD1,先启动,1,,s,未核实", "E-WD1,B-MET,先启动,1,,s,未核实");
        Finding found = own.findings().get(0);
        assertThat(own.findings()).hasSize(1);
        assertThat(found.rule().id()).isEqualTo("POT-REQUIRES-CYCLE");
        assertThat(found.place()).map(Object::toString).contains("measure_requires.csv A3");
        assertThat(name("B-MET") + " → " + name("E-GEO") + " → " + name("E-WD1") + " → " + name("B-MET"))
                .satisfies(cycle -> assertThat(rotations(found.message().chinese()))
                        .as(cycle)
                        .contains(cycle));
        assertThat(between(own, "E-GEO", "E-WD1")).hasSize(1);
        assertThat(between(own, "E-WD1", "B-MET")).isEmpty();
    }

    /** A cycle may be named from any of its measures; the message with the cycle told from this one. */
    private static String rotations(String message) {
        String cycle = message.substring(message.indexOf("循环为：") + "循环为：".length());
        List<String> names = List.of(cycle.split(" → ", -1));
        int at = names.indexOf(name("B-MET"));
        var told = new java.util.ArrayList<String>();
        for (int i = 0; i < names.size() - 1; i++) {
            told.add(names.get((at + i) % (names.size() - 1)));
        }
        told.add(name("B-MET"));
        return String.join(" → ", told);
    }

    private static String name(String id) {
        return City.REFERENCE.measures().measure(id).name().chinese();
    }

    @Test
    void a_measure_cannot_wait_for_itself_and_a_share_needs_its_coefficient() {
        Outcome<OwnMeasures> own =
                requires("E-WD1,E-WD1,先启动,1,,s,未核实", "E-WD1,B-PUB,过半,0,,s,未核实", "E-WD1,B-PUB,过半,0,1.5,s,未核实");
        assertThat(own.findings())
                .extracting(found -> found.rule().id())
                .containsExactly("POT-REQUIRES-CYCLE", "POT-REQUIRES", "POT-REQUIRES");
        assertThat(own.findings()).allMatch(found -> found.place().isPresent());
        assertThat(own.value().values()).isEmpty();
    }

    @Test
    void the_city_says_who_leads_by_any_name_of_the_department() {
        Outcome<OwnMeasures> own = departments("E-PV2,住建局,发改委、市财政局,s,未核实");
        Measure roof = own.value().reference().measures().measure("E-PV2");
        assertThat(own.findings()).isEmpty();
        assertThat(roof.responsible().lead()).isEqualTo("housing_construction");
        assertThat(roof.responsible().support()).containsExactly("development_reform", "finance");
    }

    @Test
    void an_unknown_department_is_found_at_its_row_and_the_librarys_holds() {
        Outcome<OwnMeasures> own = departments("E-PV2,星际局,,s,未核实");
        assertThat(own.findings()).singleElement().satisfies(found -> {
            assertThat(found.rule().id()).isEqualTo("POT-DEPARTMENT");
            assertThat(found.place()).map(Object::toString).contains("measure_departments.csv A2");
            assertThat(found.message().chinese()).contains("星际局", "E-PV2");
            assertThat(found.message().english()).contains("星际局", "E-PV2");
        });
        Measure roof = own.value().reference().measures().measure("E-PV2");
        assertThat(roof.responsible())
                .isEqualTo(City.REFERENCE.measures().measure("E-PV2").responsible());
    }
}
