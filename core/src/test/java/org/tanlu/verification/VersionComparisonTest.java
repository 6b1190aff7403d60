package org.tanlu.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.report.PlanDocument;
import org.tanlu.survey.Register;
import org.tanlu.table.Place;
import org.tanlu.trace.Access;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;
import org.tanlu.verification.VersionChange.Kind;

/** Two versions of a document written by hand, of which every difference is known. */
class VersionComparisonTest {
    private static final Heading AIMS = new Heading(1, "一、", "总体要求");
    private static final Heading ENERGY = new Heading(1, "二、", "能源转型");
    private static final Paragraph SAME = words("坚持系统观念，统筹发展和减排。");
    private static final Paragraph PUBLIC = words("广泛听取社会各方面意见。");

    private static Paragraph words(String text) {
        return new Paragraph(List.of(new Words(text)));
    }

    private static Paragraph printed(String text, String key) {
        return new Paragraph(List.of(new Words("排放"), new Printed(text, key), new Words("。")));
    }

    private static TableBlock table(String caption, String... entries) {
        var rows = new ArrayList<List<Entry>>();
        for (int place = 0; place < entries.length; place += 2) {
            rows.add(List.of(Entry.words(entries[place]), Entry.words(entries[place + 1])));
        }
        List<Column> columns = List.of(new Column("品种", Align.LEFT, 1), new Column("2030年", Align.RIGHT, 1));
        return new TableBlock(caption, "", columns, rows, List.of(), false);
    }

    private static Reading reading(Block... blocks) {
        return Reading.of(new PlanDocument("某市方案", "", List.of(), List.of(blocks)));
    }

    private static VersionChanges compare(Reading before, Reading after) {
        return VersionComparison.compare(before, Imprint.NONE, after, Imprint.NONE);
    }

    @Test
    void a_document_does_not_differ_from_itself() {
        Reading one = reading(AIMS, SAME, table("能源消费", "煤炭", "100"));
        VersionChanges changes = compare(one, one);
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.isKeyed()).isFalse();
    }

    @Test
    void inserted_deleted_and_changed_paragraphs_are_told_by_section_with_the_changed_words_marked() {
        VersionChanges changes = compare(
                reading(AIMS, SAME, words("到2030年，煤炭消费比重下降到三成以下。"), ENERGY, PUBLIC),
                reading(AIMS, SAME, words("到2030年，煤炭消费比重下降到四成以下。"), words("先立后破。"), ENERGY));
        assertThat(changes.changes())
                .extracting(VersionChange::kind, VersionChange::section, VersionChange::place)
                .containsExactly(
                        tuple(Kind.CHANGED, "一、总体要求", "第2段"),
                        tuple(Kind.INSERTED, "一、总体要求", "第3段"),
                        tuple(Kind.DELETED, "二、能源转型", "第1段"));
        assertThat(changes.changes().get(0).markedBefore()).isEqualTo("到2030年，煤炭消费比重下降到【三成】以下。");
        assertThat(changes.changes().get(0).markedAfter()).isEqualTo("到2030年，煤炭消费比重下降到【四成】以下。");
        assertThat(changes.changes().get(1).after()).isEqualTo("先立后破。");
        assertThat(changes.changes().get(2).before()).isEqualTo("广泛听取社会各方面意见。");
    }

    @Test
    void an_entry_of_a_table_is_told_with_caption_row_and_column_and_an_inserted_row_shifts_nothing() {
        VersionChanges changes = compare(
                reading(ENERGY, table("能源消费", "煤炭", "100", "天然气", "50")),
                reading(ENERGY, table("能源消费", "煤炭", "100", "石油", "70", "天然气", "55")));
        assertThat(changes.changes())
                .containsExactly(
                        new VersionChange(Kind.INSERTED, Strip.Kind.TABLE, "二、能源转型", "表1 能源消费｜新增行", "", "石油｜70"),
                        new VersionChange(
                                Kind.CHANGED, Strip.Kind.TABLE, "二、能源转型", "表1 能源消费｜“天然气”｜第2列“2030年”", "50", "55"));
    }

    @Test
    void a_value_of_a_chart_is_told_with_category_and_series() {
        VersionChanges changes = compare(reading(ENERGY, chart(2)), reading(ENERGY, chart(3)));
        assertThat(changes.changes())
                .containsExactly(
                        new VersionChange(Kind.CHANGED, Strip.Kind.CHART, "二、能源转型", "图1 走势｜“2021”｜第2列“排放”", "2", "3"));
    }

    private static Block chart(int last) {
        List<Optional<Quantity>> values =
                List.of(Optional.of(Quantity.of(1, Unit.ONE)), Optional.of(Quantity.of(last, Unit.ONE)));
        return new Block.Chart(
                "走势", Block.ChartKind.LINE, "", List.of("2020", "2021"), List.of(new Block.Series("排放", values)), "");
    }

    @Test
    void a_table_that_comes_first_renumbers_the_others_and_does_not_change_them() {
        VersionChanges changes = compare(
                reading(ENERGY, words("能源消费见表1。"), table("能源消费", "煤炭", "100")),
                reading(AIMS, table("新目标", "非化石", "25"), ENERGY, words("能源消费见表2。"), table("能源消费", "煤炭", "100")));
        assertThat(changes.changes()).extracting(VersionChange::kind).containsOnly(Kind.INSERTED);
        assertThat(changes.changes()).extracting(VersionChange::section).containsOnly("一、总体要求");
        assertThat(changes.renumbered()).isEqualTo(2);
    }

    @Test
    void results_are_compared_by_key_where_both_versions_bear_keys() {
        Reading before = reading(AIMS, printed("100.0万吨", "a"), printed("12%", "b"), printed("3万吨", "gone"));
        Reading after = reading(AIMS, printed("112.5万吨", "a"), printed("12%", "b"), printed("4亿元", "come"));
        VersionChanges changes =
                VersionComparison.compare(before, Imprint.of(before, "r", "p"), after, Imprint.of(after, "s", "q"));
        assertThat(changes.isKeyed()).isTrue();
        assertThat(changes.numbers())
                .containsExactly(
                        new NumberChange("a", "100.0万吨", "112.5万吨"),
                        new NumberChange("come", "", "4亿元"),
                        new NumberChange("gone", "3万吨", ""));
        assertThat(changes.largest()).extracting(NumberChange::key).containsExactly("a");
        assertThat(changes.numbers().get(0).difference()).contains(new BigDecimal("12.5"));
        assertThat(changes.numbers().get(0).percent()).contains(new BigDecimal("12.5"));
    }

    @Test
    void numbers_in_different_units_have_no_difference() {
        assertThat(new NumberChange("a", "1.2亿吨", "9000万吨").difference()).isEmpty();
        assertThat(new NumberChange("a", "0", "5").percent()).isEmpty();
        assertThat(new NumberChange("a", "−4.0%", "2.0%").difference()).contains(new BigDecimal("6.0"));
        assertThat(new NumberChange("a", "−4.0%", "2.0%").percent()).contains(new BigDecimal("150.0"));
    }

    @Test
    void an_opinion_is_linked_to_the_changes_of_its_part_and_told_where_nothing_changed() {
        VersionChanges changes = compare(
                reading(AIMS, SAME, ENERGY, words("煤炭消费比重下降到三成以下。")),
                reading(AIMS, SAME, ENERGY, words("煤炭消费比重下降到四成以下。")));
        List<CommentTrail> trails = CommentTrail.of(comments("第二章", "总体要求", "交通运输", ""), changes);
        assertThat(trails)
                .extracting(CommentTrail::state)
                .containsExactly(
                        CommentTrail.State.CHANGED,
                        CommentTrail.State.UNCHANGED,
                        CommentTrail.State.NOT_FOUND,
                        CommentTrail.State.NO_PART);
        assertThat(trails.get(0).changes()).containsExactly(1);
        assertThat(trails).extracting(CommentTrail::isUnanswered).containsExactly(false, true, true, true);
    }

    private static Register comments(String... parts) {
        Form form = ReferenceData.load().form("comments");
        var rows = new ArrayList<Register.Row>();
        for (String part : parts) {
            rows.add(new Register.Row(
                    form,
                    Map.of("part", part, "disposition", "adopted"),
                    Map.of(),
                    Map.of(),
                    new Source("x", "x", "x", "", ""),
                    Verification.VERIFIED,
                    Access.PUBLIC,
                    Place.ofFile("comments.csv")));
        }
        return new Register(form, rows);
    }
}
