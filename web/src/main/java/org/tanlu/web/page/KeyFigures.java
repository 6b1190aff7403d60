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
    private static final Text SHARE = Text.of(PERCENT, PERCENT);
    private static final Text UNIT = Text.of("万吨CO₂e", "10⁴ tCO₂e");
    private static final Text YEAR = Text.of("年", "");
    private static final Text NONE = Text.of("", "");
    private static final String TOTAL = "total";
    private static final Text HISTORY = Text.of("历史核算", "inventory");

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
                    since.isEmpty() ? "Intensity cut by" : "Intensity cut since " + since + " by");
            strip.goal(targets, "IND-B27", "非化石能源占比", "Non-fossil share");
            strip.goal(targets, "IND-B23", "终端电气化率", "Electrification");
        });
        strip.plan.targets().ifPresent(strip::cost);
        return strip.figures;
    }

    /** Emissions of the latest year of which all is known; a total that lacks a part is not called one. */
    private void total() {
        plan.history().years().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(year -> draft.figure("inventory/total/" + year)
                        .ifPresent(total -> total(
                                year, total, plan.history().inventory(year).lackingInTotal())));
    }

    private void total(int year, Figure total, List<Text> lacking) {
        boolean isWhole = lacking.isEmpty();
        Text imports = plan.history().inventory(year).heat().isIndirectKnown()
                ? Text.of("含净调入电力、热力", "with imported electricity and heat")
                : Text.of("含净调入电力", "with imported electricity");
        String name = isWhole
                ? WORDS.say(year + "年排放总量", "Total emissions " + year)
                : WORDS.say(year + "年已核算部分排放", "Emissions accounted " + year);
        add(
                name,
                Printed.grouped(total.value().value() / WAN, 1),
                UNIT,
                total,
                isWhole
                        ? Text.of("历史核算，" + imports.chinese(), "inventory, " + imports.english())
                        : Text.of(
                                "历史核算，" + imports.chinese() + "；覆盖不完整，不是总量",
                                "inventory, " + imports.english() + "; coverage incomplete, no total"));
    }

    /** When emissions were highest on record, where that is above all that is still to come; else when the path is highest. */
    private void peak(Targets targets) {
        Text line = PeakLine.of(plan, targets);
        Optional<Figure> passed = plan.emissionHistory()
                .findTrend(TOTAL)
                .filter(trend -> trend.verdict().peakYear() < targets.base())
                .filter(trend -> highest(trend) > targets.peak().emissions().tonnes())
                .flatMap(
                        trend -> draft.figure(trend.series().key(trend.verdict().peakYear())));
        if (passed.isPresent()) {
            String year = passed.get().key().substring(passed.get().key().lastIndexOf('/') + 1);
            add(WORDS.say("历史最高排放年", "Highest emissions on record"), year, YEAR, passed.get(), line);
            return;
        }
        boolean isNever = targets.peak().isNever();
        String value = isNever
                ? WORDS.say("规划期内未达峰", "not before " + targets.peak().horizon())
                : String.valueOf(targets.peak().year());
        Text unit = isNever ? NONE : YEAR;
        draft.figure("target/peak_year")
                .ifPresent(peak -> add(WORDS.say("排放最高年", "Highest emissions in"), value, unit, peak, line));
    }

    private static double highest(Trend trend) {
        return trend.series()
                .find(trend.verdict().peakYear())
                .map(value -> value.in(Unit.TONNE_CO2E).value())
                .orElse(0.0);
    }

    /**
     * What is to be reached at the first milestone that ends a five-year plan, is neither past nor just after the base year; else
     * what the latest year had.
     */
    private void goal(Targets targets, String indicator, String chinese, String english) {
        List<Integer> ahead = targets.milestones().stream()
                .filter(year ->
                        year >= Math.max(targets.base() + NEAR, draft.day().getYear()) && year % FIVE == 0)
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
                        WORDS.say(modelled(targets.source())),
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
                                SHARE,
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
                        WORDS.say("路径净社会成本（现值）", "Net social cost (present value)"),
                        Printed.grouped(cost.value().value() / HUNDRED_MILLION, 1),
                        Text.of("亿元", "10⁸ yuan"),
                        cost,
                        modelled(cost.value().value() < 0 ? saving(targets.source()) : targets.source())));
    }

    private static Text saving(Text source) {
        return Text.of(source.chinese() + "，负数为净节省", source.english() + "; negative: it saves");
    }

    /** What a model gives is told to be no fact. */
    private static Text modelled(Text source) {
        return Text.of("模拟值，" + source.chinese(), "projected, " + source.english());
    }

    private void add(String name, String value, Text unit, Figure figure, Text of) {
        figures.add(new KeyFigure(name, value, WORDS.say(unit), figure.key(), WORDS.say(of), ""));
    }
}
