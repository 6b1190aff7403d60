package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.history.Trend;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Unit;
import org.tanlu.target.Targets;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;

/** 关键数字 the strip of key figures at the head of every page: as far as the draft has them, each with its key. */
final class KeyFigures {
    private static final Shown WORDS = new Shown();
    private static final double WAN = 10_000;
    private static final double HUNDRED_MILLION = 1e8;
    private static final int NEAR = 3;
    private static final int FIVE = 5;
    private static final String PERCENT = "%";
    private static final String TOTAL = "total";
    private static final Text HISTORY = Text.of("历史核算", "history");

    private final Draft draft;
    private final Plan plan;
    private final List<KeyFigure> figures = new ArrayList<>();

    private KeyFigures(Draft draft) {
        this.draft = draft;
        this.plan = draft.composed().plan();
    }

    /**
     * A figure of the strip.
     *
     * @param name  what it is
     * @param value as printed
     * @param unit  its unit
     * @param key   the key it can be asked for by
     * @param of    what it is of: history, or which scenario or pathway
     * @param goal  the target that it misses; empty where it misses none
     */
    record KeyFigure(String name, String value, String unit, String key, String of, String goal) {}

    /** The figures of a draft. */
    static List<KeyFigure> of(Draft draft) {
        var strip = new KeyFigures(draft);
        strip.total();
        strip.plan.targets().ifPresent(targets -> {
            strip.peak(targets);
            String since = strip.plan
                    .dossier()
                    .city()
                    .intensityBaseYear()
                    .map(String::valueOf)
                    .orElse("");
            strip.goal(
                    targets,
                    "IND-B29",
                    since.isEmpty() ? "碳排放强度下降率" : "碳排放强度比" + since + "年下降",
                    since.isEmpty() ? "intensity cut by" : "intensity cut since " + since + " by");
            strip.goal(targets, "IND-B27", "非化石能源占比", "non-fossil share");
            strip.goal(targets, "IND-B23", "终端电气化率", "electrification");
        });
        strip.plan.targets().ifPresent(strip::cost);
        return strip.figures;
    }

    /** Emissions of the latest year of which all is known. */
    private void total() {
        plan.history().years().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(year -> draft.figure("inventory/total/" + year)
                        .ifPresent(total -> add(
                                WORDS.say(year + "年排放总量", "emissions " + year),
                                Printed.number(total.value().value() / WAN, 0),
                                WORDS.say("万吨CO₂e", "10⁴ tCO₂e"),
                                total,
                                HISTORY)));
    }

    /** When emissions are highest: in the history, where it has a year above all that is still to come. */
    private void peak(Targets targets) {
        Optional<Trend> passed = plan.emissionHistory()
                .findTrend(TOTAL)
                .filter(trend -> trend.verdict().peakYear() < targets.base())
                .filter(trend -> highest(trend) > targets.peak().emissions().tonnes());
        if (passed.isPresent()) {
            int year = passed.get().verdict().peakYear();
            Text verdict = passed.get().verdict().shape().text();
            draft.figure(passed.get().series().key(year))
                    .ifPresent(figure -> add(
                            WORDS.say("排放最高年", "highest emissions in"),
                            String.valueOf(year),
                            WORDS.say("年", ""),
                            figure,
                            Text.of(
                                    HISTORY.chinese() + "（" + verdict.chinese() + "）",
                                    HISTORY.english() + " (" + verdict.english() + ")")));
            return;
        }
        boolean isNever = targets.peak().isNever();
        String value = isNever
                ? WORDS.say("规划期内未达峰", "not before " + targets.peak().horizon())
                : String.valueOf(targets.peak().year());
        draft.figure("target/peak_year")
                .ifPresent(peak -> add(
                        WORDS.say("峰值年", "peak year"),
                        value,
                        isNever ? "" : WORDS.say("年", ""),
                        peak,
                        targets.source()));
    }

    private static double highest(Trend trend) {
        return trend.series()
                .find(trend.verdict().peakYear())
                .map(value -> value.in(Unit.TONNE_CO2E).value())
                .orElse(0.0);
    }

    /** What is to be reached at the first milestone that ends a five-year plan and is not just after the base year, else what the latest year had. */
    private void goal(Targets targets, String indicator, String chinese, String english) {
        List<Integer> ahead = targets.milestones().stream()
                .filter(year -> year >= targets.base() + NEAR && year % FIVE == 0)
                .toList();
        for (int year : ahead) {
            Optional<Figure> target = targets.goal(indicator).flatMap(goal -> goal.target(year));
            if (target.isPresent()) {
                String value = Printed.number(target.get().value().value(), 1);
                figures.add(new KeyFigure(
                        WORDS.say(year + "年" + chinese, english + " " + year),
                        value,
                        PERCENT,
                        target.get().key(),
                        WORDS.say(targets.source()),
                        missed(targets, indicator, year)));
                return;
            }
        }
        plan.history().years().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(year -> draft.figure("indicator/" + indicator + "/" + year)
                        .ifPresent(known -> add(
                                WORDS.say(year + "年" + chinese, english + " " + year),
                                Printed.number(known.value().value(), 1),
                                PERCENT,
                                known,
                                HISTORY)));
    }

    /** The assigned target of an indicator that is missed in a year; empty where none is. */
    private static String missed(Targets targets, String indicator, int year) {
        return targets.assigned().stream()
                .filter(plan -> plan.year() == year
                        && plan.indicator().filter(indicator::equals).isPresent()
                        && plan.goal().unit().equals(Unit.PERCENT))
                .filter(plan -> targets.gap(plan).filter(gap -> gap.value() > 0).isPresent())
                .findFirst()
                .map(plan -> Printed.number(plan.goal().value(), 1) + PERCENT)
                .orElse("");
    }

    private void cost(Targets targets) {
        draft.figure("pathway/cost")
                .ifPresent(cost -> add(
                        WORDS.say("路径社会成本（现值）", "social cost (present value)"),
                        Printed.number(cost.value().value() / HUNDRED_MILLION, 1),
                        WORDS.say("亿元", "10⁸ yuan"),
                        cost,
                        cost.value().value() < 0 ? saving(targets.source()) : targets.source()));
    }

    private static Text saving(Text source) {
        return Text.of(source.chinese() + "，负数为净节省", source.english() + "; negative: it saves");
    }

    private void add(String name, String value, String unit, Figure figure, Text of) {
        figures.add(new KeyFigure(name, value, unit, figure.key(), WORDS.say(of), ""));
    }
}
