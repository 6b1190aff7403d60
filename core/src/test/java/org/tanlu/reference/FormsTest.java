package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.clause.City;
import org.tanlu.reference.Form.Field;
import org.tanlu.survey.TableNames;
import org.tanlu.trace.Clause;

/** The forms of the registers can be filled in and read without doubt. */
@Clause("6")
class FormsTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;

    static Stream<Form> forms() {
        return REFERENCE.forms().values().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_bears_the_name_of_its_worksheet(Form form) {
        assertThat(TableNames.sheetOf(form.id())).isEqualTo(form.name().chinese());
        assertThat(TableNames.findTable(form.name().chinese())).contains(form.id());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_two_columns_answer_to_the_same_heading(Form form) {
        List<String> headings = form.fields().stream()
                .flatMap(field ->
                        Stream.concat(Stream.of(field.column(), field.name().chinese()), field.variants().stream()))
                .toList();
        assertThat(headings).doesNotHaveDuplicates().noneMatch(heading -> heading.matches(".*[（(].*"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_row_can_say_who_told_it_how_far_that_was_checked_and_who_may_see_it(Form form) {
        assertThat(form.fields())
                .extracting(Field::type)
                .containsOnlyOnce(Form.Type.SOURCE, Form.Type.VERIFICATION, Form.Type.ACCESS)
                .isNotEmpty();
        assertThat(form.fields()).anyMatch(Field::required);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_number_has_a_usual_unit_or_a_column_for_it_and_nothing_else_has(Form form) {
        assertThat(form.fields()).allSatisfy(field -> {
            boolean number = field.type() == Form.Type.NUMBER;
            assertThat(field.unit().isPresent() || field.unitColumn().isPresent())
                    .as(field.column())
                    .isEqualTo(number);
            field.unitColumn()
                    .ifPresent(column -> assertThat(form.field(column).type()).isEqualTo(Form.Type.UNIT));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void options_belong_to_enums_and_are_told_apart(Form form) {
        assertThat(form.fields()).allSatisfy(field -> {
            assertThat(field.options().isEmpty()).as(field.column()).isNotEqualTo(field.type() == Form.Type.ENUM);
            assertThat(field.options().stream()
                            .flatMap(option -> Stream.concat(
                                    Stream.of(option.id(), option.chinese()), option.variants().stream())))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void the_blank_heading_of_a_number_names_its_usual_unit() {
        assertThat(REFERENCE.form("plants").field("capacity").heading()).isEqualTo("装机容量（万千瓦）");
        assertThat(REFERENCE.form("plants").field("fuel").heading()).isEqualTo("燃料");
    }

    @Test
    void a_form_or_column_that_does_not_exist_is_a_programmer_s_mistake() {
        assertThatThrownBy(() -> REFERENCE.form("dreams"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dreams");
        assertThatThrownBy(() -> REFERENCE.form("plants").field("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> REFERENCE.form("plants").field("kind").option("mill"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mill");
    }
}
