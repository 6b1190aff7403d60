package org.tanlu.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;

/** A small document with all that a plan has, and what is said of it when one thing in it is changed. */
class PlanVerificationTest {
    private static final Unit WAN = new Unit("万吨", "emissions", 10_000);
    private static final PlanDocument PLAN = new PlanDocument(
            "某市碳减排行动方案",
            "",
            List.of(),
            List.of(
                    new Block.Heading(1, "一、", "现状"),
                    new Block.Paragraph(List.of(
                            new Block.Words("2020年排放"),
                            new Block.Printed("13028.4万吨", "inventory/total/2020"),
                            new Block.Words("，比2015年"),
                            new Block.Printed("翻一番", "history/growth/2020"),
                            new Block.Words("，其中工业占"),
                            new Block.Printed("三成", "history/share/industry/2020"),
                            new Block.Words("。"))),
                    new Block.TableBlock(
                            "分部门排放",
                            "万吨",
                            List.of(
                                    new Block.Column("部门", Block.Align.LEFT, 1),
                                    new Block.Column("2020年", Block.Align.RIGHT, 1)),
                            List.of(
                                    List.of(
                                            Block.Entry.words("工业"),
                                            Block.Entry.figure("3908.5", "inventory/industry/2020")),
                                    List.of(
                                            Block.Entry.words("交通"),
                                            Block.Entry.figure("2105.0", "inventory/transport/2020"))),
                            List.of("按位置法。"),
                            false),
                    new Block.Chart(
                            "排放曲线",
                            Block.ChartKind.LINE,
                            "万吨",
                            List.of("2019", "2020"),
                            List.of(new Block.Series(
                                    "合计",
                                    List.of(
                                            Optional.of(Quantity.of(12000.5, WAN)),
                                            Optional.of(Quantity.of(13028.4, WAN))))),
                            "")));
    private static final Reading TOLD = Reading.of(PLAN);

    @Test
    void the_same_document_holds() {
        assertThat(verdict(UnaryOperator.identity()).discrepancies()).isEmpty();
        assertThat(verdict(UnaryOperator.identity()).numerals()).isEqualTo(14);
    }

    @Test
    void an_altered_figure_in_text_is_told_with_place_key_and_expected_value() {
        assertThat(verdict(replaced("13028.4万吨", "12028.4万吨")).discrepancies())
                .containsExactly(new Discrepancy(
                        Discrepancy.Kind.ALTERED, "一、现状｜第1段", "inventory/total/2020", "12028.4万", "13028.4万"));
    }

    @Test
    void altered_quantities_in_chinese_words_are_told() {
        assertThat(verdict(replaced("翻一番", "翻两番")).discrepancies())
                .containsExactly(
                        new Discrepancy(Discrepancy.Kind.ALTERED, "一、现状｜第1段", "history/growth/2020", "翻两番", "翻一番"));
        assertThat(verdict(replaced("三成", "四成")).discrepancies())
                .extracting(Discrepancy::key, Discrepancy::expected)
                .containsExactly(tuple("history/share/industry/2020", "三成"));
    }

    @Test
    void an_altered_entry_is_told_with_row_and_column() {
        assertThat(verdict(replaced("2105.0", "2105.1")).discrepancies())
                .containsExactly(new Discrepancy(
                        Discrepancy.Kind.ALTERED,
                        "一、现状｜表1 分部门排放｜第2行“交通”｜第2列“2020年”",
                        "inventory/transport/2020",
                        "2105.1",
                        "2105.0"));
    }

    @Test
    void an_altered_datum_of_a_chart_is_told_with_series_and_category() {
        assertThat(verdict(replaced("12000.5", "11000.5")).discrepancies())
                .containsExactly(new Discrepancy(
                        Discrepancy.Kind.ALTERED,
                        "一、现状｜图1 排放曲线｜第1行“2019”｜第2列“合计”",
                        "figure/图1/合计/2019",
                        "11000.5",
                        "12000.5"));
    }

    @Test
    void a_sentence_typed_in_is_untraceable_and_its_year_is_not() {
        List<Strip> strips = new ArrayList<>(TOLD.strips());
        strips.add(3, Strip.text("预计2030年下降45.6%，减少一半。"));
        assertThat(verify(strips).discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::printed)
                .containsExactly(
                        tuple(Discrepancy.Kind.UNTRACEABLE, "45.6%"), tuple(Discrepancy.Kind.UNTRACEABLE, "一半"));
    }

    @Test
    void a_count_or_setting_typed_into_a_sentence_is_untraceable_too() {
        assertThat(verdict(replaced("。", "，另有35项措施，折现率9.0%。")).discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::printed)
                .contains(tuple(Discrepancy.Kind.UNTRACEABLE, "35"), tuple(Discrepancy.Kind.UNTRACEABLE, "9.0%"));
    }

    @Test
    void a_deleted_row_is_lost_and_the_others_still_match() {
        List<Strip> strips = TOLD.strips().stream()
                .map(strip -> new Strip(
                        strip.kind(),
                        "",
                        strip.name(),
                        strip.rows().stream()
                                .filter(row -> !row.get(0).text().equals("工业"))
                                .toList()))
                .toList();
        assertThat(verify(strips).discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::key, Discrepancy::expected)
                .containsExactly(tuple(Discrepancy.Kind.LOST, "inventory/industry/2020", "3908.5"));
    }

    @Test
    void what_was_printed_when_the_document_was_written_is_stale_not_altered() {
        var imprint = new Imprint(List.of(new Imprint.Printed("inventory/total/2020", "12990.1万吨")), "r", "p");
        Reading found = new Reading(changed(replaced("13028.4万吨", "12990.1万吨")));
        assertThat(PlanVerification.verify(PLAN, found, imprint, City.REFERENCE).discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.STALE);
    }

    @Test
    void words_may_be_changed_and_are_counted() {
        Verdict verdict = verdict(replaced("其中工业占", "工业所占的份额为"));
        assertThat(verdict.discrepancies()).isEmpty();
        assertThat(verdict.reworded()).isEqualTo(1);
    }

    @Test
    void a_paragraph_whose_words_alone_changed_is_listed_as_a_remark_with_its_place() {
        assertThat(verdict(replaced("其中工业占", "工业所占的份额为")).rewordings())
                .extracting(Verdict.Rewording::place)
                .containsExactly("一、现状｜第1段");
    }

    @ParameterizedTest
    @ValueSource(strings = {"减半", "½", "廿", "数百", "①", "过半", "折半", "几十", "上百", "半数"})
    void a_quantity_in_words_typed_into_a_sentence_is_untraceable(String word) {
        List<Strip> strips = new ArrayList<>(TOLD.strips());
        strips.add(3, Strip.text("预计排放" + word + "以上。"));
        assertThat(verify(strips).discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::printed)
                .containsExactly(tuple(Discrepancy.Kind.UNTRACEABLE, word));
    }

    @Test
    void words_that_end_in_such_a_character_are_no_quantities() {
        assertThat(Numeral.in("参数万变，以上百分点，人数百姓，系数千瓦")).isEmpty();
    }

    @Test
    void a_year_of_the_peak_typed_into_a_paragraph_is_untraceable_and_another_year_is_not() {
        List<Strip> strips = new ArrayList<>(TOLD.strips());
        strips.add(3, Strip.text("本市2027年实现碳达峰。2026年启动试点。"));
        assertThat(verify(strips).discrepancies())
                .extracting(Discrepancy::kind, Discrepancy::printed)
                .containsExactly(tuple(Discrepancy.Kind.UNTRACEABLE, "2027"));
    }

    @Test
    void another_document_is_told_as_such_and_not_numeral_by_numeral() {
        Verdict verdict = verify(
                List.of(Strip.text("某公司2023年年度报告"), Strip.text("营业收入1234.5亿元，增长12.3%。"), Strip.text("净利润45.6亿元。")));
        assertThat(verdict.isForeign()).isTrue();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.discrepancies()).isEmpty();
    }

    private static UnaryOperator<String> replaced(String from, String to) {
        return text -> text.replace(from, to);
    }

    private static Verdict verdict(UnaryOperator<String> change) {
        return verify(changed(change));
    }

    private static Verdict verify(List<Strip> strips) {
        return PlanVerification.verify(PLAN, new Reading(strips), Imprint.NONE, City.REFERENCE);
    }

    /** The document as it would be read back, with a change. */
    private static List<Strip> changed(UnaryOperator<String> change) {
        return TOLD.strips().stream()
                .map(strip -> new Strip(
                        strip.kind(),
                        "",
                        strip.name(),
                        strip.rows().stream()
                                .map(row -> row.stream()
                                        .map(said -> Said.of(change.apply(said.text())))
                                        .toList())
                                .toList()))
                .toList();
    }
}
