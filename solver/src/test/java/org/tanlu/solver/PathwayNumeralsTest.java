package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;
import org.tanlu.verification.Discrepancy;
import org.tanlu.verification.Imprint;
import org.tanlu.verification.KnownNumerals;
import org.tanlu.verification.PlanVerification;
import org.tanlu.verification.Reading;
import org.tanlu.verification.Said;
import org.tanlu.verification.Strip;

/** The numerals of plans with a solved pathway: each has a key or a reason, prints what it is the key of, and is missed when edited. */
@Clause({"4.2", "10"})
class PathwayNumeralsTest {
    private static final int EDITS = 200;
    private static final int AT_ONCE = 10;
    private static final String CHAPTER = "四、";
    private static final Percentage ALIKE = Percentage.withPercentage(1e-6);

    /** What is edited: a digit, or a Chinese word for a quantity, whatever reads it. */
    private static final Pattern EDITED = Pattern.compile("[0-9]|翻一番|[一两三四五六七八九](?=[成倍])|一半");

    /** The two plans in both versions. */
    private enum Document {
        BEIJING_FULL,
        BEIJING_ISSUE,
        YUNZHOU_FULL,
        YUNZHOU_ISSUE;

        private Plan plan() {
            return name().startsWith("BEIJING") ? BeijingPlan.PLAN.value() : YunzhouPlan.PLAN.value();
        }

        private PlanDocument document() {
            return switch (this) {
                case BEIJING_FULL -> BeijingPlan.FULL;
                case BEIJING_ISSUE -> BeijingPlan.ISSUE;
                case YUNZHOU_FULL -> YunzhouPlan.FULL;
                case YUNZHOU_ISSUE -> YunzhouPlan.ISSUE;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_numeral_of_a_solved_plan_lacks_both_key_and_reason(Document version) {
        assertThat(version.plan().pathway().main()).isPresent();
        assertThat(KnownNumerals.bare(version.document())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_solved_plan_prints_of_a_result_is_its_value(Document version) {
        assertThat(KnownNumerals.untrue(version.document(), version.plan().figures()))
                .isEmpty();
    }

    @Test
    void what_dimensions_and_five_year_plans_have_comes_to_what_all_actions_have() {
        assertThat(sum("pathway/dimension/[a-z_]+/investment")).isCloseTo(sum("pathway/[A-Z0-9-]+/investment"), ALIKE);
        assertThat(sum("pathway/(public|private)/.*")).isCloseTo(sum("pathway/[A-Z0-9-]+/investment"), ALIKE);
        assertThat(sum("pathway/dimension/[a-z_]+/abatement/2030"))
                .isCloseTo(sum("pathway/[A-Z0-9-]+/abatement/2030"), ALIKE);
        assertThat(sum("pathway/abatement/[0-9]+-[0-9]+")).isCloseTo(sum("pathway/abatement/20(2[6-9]|[3-6].)"), ALIKE);
        assertThat(sum("pathway/starts/.*")).isEqualTo(sum("pathway/actions"));
    }

    /** The numbers of Yunzhou whose keys are of a kind. */
    private static double sum(String keys) {
        return YunzhouPlan.PLAN.value().pathway().figures().stream()
                .filter(figure -> figure.key().matches(keys))
                .mapToDouble(figure -> figure.value().value())
                .sum();
    }

    /** A place in the fourth chapter that can be edited. */
    private record Spot(int strip, int row, int column, MatchResult found) {}

    @Test
    void two_hundred_edits_of_text_tables_and_charts_of_chapter_four_are_all_told_with_key_and_expected_value() {
        Reading told = Reading.of(BeijingPlan.FULL);
        List<Spot> spots = spots(told);
        Collections.shuffle(spots, new Random(20260102));
        List<Spot> some = spots.subList(0, EDITS);
        assertThat(some)
                .extracting(spot -> told.strips().get(spot.strip()).kind())
                .contains(Strip.Kind.TEXT, Strip.Kind.TABLE, Strip.Kind.CHART, Strip.Kind.DRAWING);

        var found = new ArrayList<Discrepancy>();
        for (int from = 0; from < EDITS; from += AT_ONCE) { // few at once, so that rows are known by what stays in them
            List<Spot> now = some.subList(from, from + AT_ONCE);
            List<Discrepancy> one = PlanVerification.verify(told, edited(told, now), Imprint.NONE, City.REFERENCE)
                    .discrepancies();
            assertThat(one).hasSize(AT_ONCE);
            found.addAll(one);
        }

        assertThat(found)
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(Discrepancy.Kind.ALTERED))
                .allSatisfy(one -> assertThat(one.place()).contains(CHAPTER))
                .allSatisfy(one -> assertThat(one.key()).isNotEmpty())
                .allSatisfy(one -> assertThat(one.expected()).isNotEmpty().isNotEqualTo(one.printed()));
        assertThat(found).filteredOn(one -> one.key().startsWith("pathway/")).hasSizeGreaterThan(EDITS / 4);
    }

    /** At most one spot in a text, so that each edit is of a numeral of its own. */
    private static List<Spot> spots(Reading told) {
        var random = new Random(7);
        var spots = new ArrayList<Spot>();
        for (int strip = 0; strip < told.strips().size(); strip++) {
            if (!told.strips().get(strip).section().startsWith(CHAPTER)) {
                continue;
            }
            List<List<Said>> rows = told.strips().get(strip).rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    List<MatchResult> own = EDITED.matcher(
                                    rows.get(row).get(column).text())
                            .results()
                            .toList();
                    if (!own.isEmpty()) {
                        spots.add(new Spot(strip, row, column, own.get(random.nextInt(own.size()))));
                    }
                }
            }
        }
        return spots;
    }

    /** The reading of a document that came back edited: without keys. */
    private static Reading edited(Reading told, List<Spot> spots) {
        Map<String, MatchResult> edits = new LinkedHashMap<>();
        spots.forEach(spot -> edits.put(spot.strip() + "/" + spot.row() + "/" + spot.column(), spot.found()));
        var strips = new ArrayList<Strip>();
        for (int strip = 0; strip < told.strips().size(); strip++) {
            Strip one = told.strips().get(strip);
            var rows = new ArrayList<List<Said>>();
            for (int row = 0; row < one.rows().size(); row++) {
                var said = new ArrayList<Said>();
                for (int column = 0; column < one.rows().get(row).size(); column++) {
                    String text = one.rows().get(row).get(column).text();
                    MatchResult edit = edits.get(strip + "/" + row + "/" + column);
                    said.add(Said.of(edit == null ? text : edited(text, edit)));
                }
                rows.add(said);
            }
            strips.add(new Strip(one.kind(), "", one.name(), rows));
        }
        return new Reading(strips);
    }

    private static String edited(String text, MatchResult edit) {
        String other = switch (edit.group()) {
            case "翻一番" -> "翻两番";
            case "一半" -> "过半";
            case "九" -> "八";
            case "9" -> "1";
            default ->
                Character.isDigit(edit.group().charAt(0))
                        ? String.valueOf((char) (edit.group().charAt(0) + 1))
                        : "九";
        };
        return text.substring(0, edit.start()) + other + text.substring(edit.end());
    }
}
