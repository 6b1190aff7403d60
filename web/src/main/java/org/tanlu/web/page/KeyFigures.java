package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.target.Targets;
import org.tanlu.trace.Figure;
import org.tanlu.web.desk.Draft;

/** 关键数字 the strip of key figures at the head of every page: as far as the draft has them, each with its key. */
final class KeyFigures {
    private static final Shown WORDS = new Shown();
    private static final double WAN = 10_000;
    private static final double HUNDRED_MILLION = 1e8;
    private static final int NEAR = 3;
    private static final int FIVE = 5;
    private static final String PERCENT = "%";

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
     */
    record KeyFigure(String name, String value, String unit, String key) {}

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
                    since.isEmpty() ? "fall of intensity" : "fall of intensity since " + since + ",");
            strip.goal(targets, "IND-B27", "非化石能源占比", "non-fossil share");
            strip.goal(targets, "IND-B23", "终端电气化率", "electrification");
        });
        strip.cost();
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
                                total)));
    }

    private void peak(Targets targets) {
        boolean isNever = targets.peak().isNever();
        String value = isNever
                ? WORDS.say("规划期内未达峰", "not before " + targets.peak().horizon())
                : String.valueOf(targets.peak().year());
        draft.figure("target/peak_year")
                .ifPresent(peak -> add(WORDS.say("峰值年", "peak year"), value, isNever ? "" : WORDS.say("年", ""), peak));
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
                add(WORDS.say(year + "年" + chinese, english + " " + year), value, PERCENT, target.get());
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
                                known)));
    }

    private void cost() {
        draft.figure("pathway/cost")
                .ifPresent(cost -> add(
                        WORDS.say("路径社会成本（现值）", "social cost (present value)"),
                        Printed.number(cost.value().value() / HUNDRED_MILLION, 1),
                        WORDS.say("亿元", "10⁸ yuan"),
                        cost));
    }

    private void add(String name, String value, String unit, Figure figure) {
        figures.add(new KeyFigure(name, value, unit, figure.key()));
    }
}
