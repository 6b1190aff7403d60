package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.reference.ReferenceTable.Row;
import org.tanlu.trace.Severity;

/** Rules and code speak of the same things. */
class RulesTest {
    /** Put behind the id of a rule that has a graver sister. */
    private static final String GRAVER = "-LARGE";

    private static final List<String> TEXTS = List.of("message_zh", "message_en", "remedy_zh", "remedy_en");
    private static final List<Row> RULES = ReferenceTable.read("rules.csv").rows();
    private static final Mentions CODE = Mentions.ofProduct();

    @Test
    void every_rule_is_used() {
        Set<String> written = CODE.texts();
        assertThat(RULES.stream().map(row -> row.text("id")))
                .allMatch(id -> spellings(id).stream().anyMatch(written::contains));
    }

    /** The texts in code that may stand for a rule. */
    private static Set<String> spellings(String id) {
        Set<String> spellings = new LinkedHashSet<>(Set.of(id));
        if (id.endsWith(GRAVER) && CODE.texts().contains(GRAVER)) {
            spellings.add(id.substring(0, id.length() - GRAVER.length()));
        }
        return spellings;
    }

    @Test
    void every_rule_that_code_names_is_declared() {
        String families = RULES.stream()
                .map(row -> row.text("id").substring(0, row.text("id").indexOf('-')))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern ruleId = Pattern.compile("(" + families + ")(-[A-Z0-9]+)+");
        assertThat(CODE.texts().stream().filter(text -> ruleId.matcher(text).matches()))
                .isNotEmpty()
                .allMatch(id -> RULES.stream().anyMatch(row -> row.text("id").equals(id)));
    }

    @Test
    void chinese_and_english_leave_the_same_facts_open() {
        assertThat(RULES).allSatisfy(row -> {
            assertThat(facts(row, "message_zh")).as(row.where()).isEqualTo(facts(row, "message_en"));
            assertThat(facts(row, "remedy_zh")).as(row.where()).isEqualTo(facts(row, "remedy_en"));
        });
    }

    /** A fact may come in two languages. */
    private static Set<String> facts(Row row, String column) {
        return Mentions.braces(row.text(column)).stream()
                .map(name -> name.replaceFirst("_(zh|en)$", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void texts_hold_no_other_braces() {
        assertThat(RULES)
                .allSatisfy(row ->
                        TEXTS.forEach(column -> assertThat(row.text(column).replaceAll("\\{[a-z_]+\\}", ""))
                                .as(row.where())
                                .doesNotContain("{", "}")));
    }

    @Test
    void where_code_lists_the_facts_of_a_rule_none_is_missing() {
        List<Row> listed = RULES.stream()
                .filter(row -> !CODE.calls(row.text("id")).isEmpty())
                .toList();
        assertThat(listed)
                .hasSizeGreaterThan(RULES.size() / 2)
                .allSatisfy(row -> assertThat(CODE.calls(row.text("id")))
                        .as(row.where())
                        .allSatisfy(call -> assertThat(call.facts()).containsAll(braces(row))));
    }

    @Test
    void every_fact_has_its_name_written_beside_its_rule() {
        assertThat(RULES)
                .allSatisfy(row -> assertThat(CODE.textsBeside(spellings(row.text("id"))))
                        .as(row.where())
                        .containsAll(braces(row)));
    }

    /** The braces of a rule's texts; one text fills a name and its English fellow. */
    private static Set<String> braces(Row row) {
        Set<String> names = TEXTS.stream()
                .flatMap(column -> Mentions.braces(row.text(column)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.stream()
                .map(name -> name.endsWith("_en") && names.contains(name.substring(0, name.length() - 3))
                        ? name.substring(0, name.length() - 3)
                        : name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void a_rule_that_does_not_exist_is_a_programmer_s_mistake() {
        Rules rules = City.REFERENCE.rules();
        assertThatThrownBy(() -> rules.rule("SUR-NO-SUCH"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SUR-NO-SUCH");
    }

    @Test
    void a_blocking_rule_exists_for_a_city_without_energy_data() {
        assertThat(City.REFERENCE.rules().rule("ACC-NO-ENERGY").severity()).isEqualTo(Severity.BLOCKING);
    }
}
