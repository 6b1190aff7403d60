package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

class AccessReaderTest {
    private static final ReferenceData REFERENCE = org.tanlu.clause.City.REFERENCE;

    private static Outcome<Dossier> survey(Table... tables) {
        var all = new ArrayList<>(List.of(tables));
        all.add(CityTables.of(
                "sources",
                List.of(
                        List.of("编号", "名称", "公开程度"),
                        List.of("book", "年鉴", "公开"),
                        List.of("letter", "来函", "涉密"),
                        List.of("plain", "报表", ""))));
        return Survey.read(new Tables(all, List.of()), REFERENCE);
    }

    private static Outcome<Dossier> datum(String source, String access) {
        return survey(CityTables.of(
                "data/a",
                List.of(
                        List.of("item", "year", "value", "unit", "source", "access"),
                        List.of("population", "2020", "100", "万人", source, access))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "book,'',PUBLIC", "letter,'',CONFIDENTIAL", "plain,'',INTERNAL", "'','',INTERNAL",
                "book,内部资料,INTERNAL", "book,仅内部使用,INTERNAL", "book,商业秘密,CONFIDENTIAL", "letter,可公开,PUBLIC",
                "plain,Public,PUBLIC", "unheard,'',INTERNAL"
            })
    void a_row_says_who_may_see_it_or_else_its_source_does_and_silence_is_internal(
            String source, String access, Access expected) {
        assertThat(datum(source, access)
                        .value()
                        .find("population", 2020)
                        .orElseThrow()
                        .access())
                .isEqualTo(expected);
    }

    @Test
    void a_word_that_nobody_knows_hides_the_row_and_is_found() {
        Outcome<Dossier> outcome = datum("book", "绝不外传");

        assertThat(outcome.value().find("population", 2020).orElseThrow().access())
                .isEqualTo(Access.CONFIDENTIAL);
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().id().equals("SUR-ACCESS"))
                .extracting(Finding::message)
                .singleElement()
                .satisfies(message -> assertThat(message.chinese()).contains("绝不外传"));
    }

    @Test
    void every_register_has_the_column() {
        Register register = survey(CityTables.of(
                        "enterprises",
                        List.of(List.of("企业名称", "来源", "密级"), List.of("甲厂", "book", ""), List.of("乙厂", "book", "机密"))))
                .value()
                .register("enterprises");

        assertThat(register.rows())
                .extracting(Register.Row::access)
                .containsExactly(Access.PUBLIC, Access.CONFIDENTIAL);
    }

    @Test
    void a_balance_hands_its_mark_to_its_cells() {
        Dossier dossier = survey(
                        CityTables.of(
                                "balances",
                                List.of(
                                        List.of("年份", "表名", "来源", "公开程度"),
                                        List.of("2020", "balance/2020", "book", "内部"))),
                        Sheets.csv("balance/2020", Balances.CURRENT))
                .value();

        assertThat(dossier.energy().get(0).cells().values())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.access()).isEqualTo(Access.INTERNAL));
    }
}
