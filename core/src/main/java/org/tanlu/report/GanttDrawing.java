package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.pathway.Schedule;
import org.tanlu.pathway.Scheduled;
import org.tanlu.report.GanttCharts.Group;
import org.tanlu.report.Shape.Box;
import org.tanlu.report.Shape.Label;
import org.tanlu.report.Shape.Path;
import org.tanlu.report.Shape.Side;
import org.tanlu.report.Shape.Spot;
import org.tanlu.trace.Clause;

/**
 * 时间图 bars from start to end over the years, five-year plans behind them, and arrows from what comes first (clause 10.1). Bars
 * grow darker where half and nine tenths are done.
 */
@Clause({"C10.1-15", "C10.1-16"})
final class GanttDrawing {
    static final int WIDTH = 22_400;
    static final int ROW = 440;
    static final int HEAD = 850;

    /** Type of nine points, in hundredths of a millimetre: no label is smaller. */
    private static final int TEXT = 318;

    private static final int SMALL = 318;
    private static final int NUMBER = 780;
    private static final int NAMES = 7_000;
    private static final int OUTSIDE = 1_000;
    private static final int BAR = 270;
    private static final int EDGE = 100;
    private static final int LEGEND = 600;
    private static final String INK = "222222";
    private static final String SOFT = "5B6673";
    private static final String CRITICAL = "B5342B";
    private static final List<String> SHADES = List.of("C9DFF2", "7FA8CF", "1F4E79");

    private final Schedule schedule;
    private final List<Group> groups;
    private final int first;
    private final int last;
    private final int left;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    GanttDrawing(Schedule schedule, int last, List<Group> groups) {
        this.schedule = schedule;
        this.groups = groups;
        this.first = schedule.periods().get(0).first();
        this.last = last;
        int row = 0;
        for (Group group : groups) {
            row++;
            for (Scheduled action : group.actions().values()) {
                rows.put(action.measure().id(), row++);
            }
        }
        int widest = actions().stream()
                .mapToInt(action -> Label.width(action.measure().name().chinese(), TEXT))
                .max()
                .orElse(0);
        this.left = NUMBER + StrictMath.min(widest, NAMES) + OUTSIDE;
    }

    private List<Scheduled> actions() {
        return groups.stream()
                .flatMap(group -> group.actions().values().stream())
                .toList();
    }

    /** The drawing. */
    Block.Drawing of(String caption) {
        periods();
        groups.forEach(this::group);
        actions().forEach(this::bar);
        shapes.addAll(new GanttArrows(this, schedule, rows).paths());
        legend();
        return new Block.Drawing(caption, WIDTH, bottom() + LEGEND, shapes, NOTE, true);
    }

    private static final String NOTE = "序号同举措时间表；箭头由前置举措指向等待它的举措，虚线为同步推进，←后为另一张图中前置举措的序号；红色为无机动时间的最长链条。";

    private int bottom() {
        return HEAD + groups.stream().mapToInt(Group::rows).sum() * ROW;
    }

    /** Where a year begins. */
    int x(int year) {
        return left + (int) StrictMath.round((WIDTH - EDGE - left) * (year - first) / (double) (last + 1 - first));
    }

    private int middle(int year) {
        return (x(year) + x(year + 1)) / 2;
    }

    /** Where the bar of an action ends. */
    int end(Scheduled action) {
        return x(action.action().end().orElse(last) + 1);
    }

    /** The middle of a row. */
    int y(int row) {
        return HEAD + row * ROW + ROW / 2;
    }

    /** Half the height of a bar. */
    static int half() {
        return BAR / 2;
    }

    private void periods() {
        int place = 0;
        for (PlanPeriod period : schedule.periods()) {
            int from = x(StrictMath.max(period.first(), first));
            int to = x(StrictMath.min(period.last(), last) + 1);
            shapes.add(new Box(from, 0, to - from, bottom(), place % 2 == 0 ? "F3F5F7" : "FFFFFF", "", ""));
            shapes.add(new Label(period.text().chinese(), (from + to) / 2, 250, Side.MIDDLE, TEXT, INK, true));
            String years = period.first() + "—" + StrictMath.min(period.last(), last);
            shapes.add(new Label(years, (from + to) / 2, 620, Side.MIDDLE, SMALL, SOFT, false));
            place++;
        }
        shapes.add(new Path(List.of(new Spot(0, HEAD), new Spot(WIDTH - EDGE, HEAD)), SOFT, 25, false, false));
    }

    private void group(Group group) {
        int row = group.actions().values().stream()
                        .mapToInt(action -> rows.getOrDefault(action.measure().id(), 0))
                        .min()
                        .orElse(1)
                - 1;
        shapes.add(new Label(group.name(), 0, y(row), Side.RIGHT, TEXT, "1F4E79", true));
        int below = HEAD + (row + 1) * ROW;
        shapes.add(new Path(List.of(new Spot(0, below), new Spot(WIDTH - EDGE, below)), "C9D1D9", 15, false, false));
        group.actions().forEach(this::name);
    }

    private void name(int number, Scheduled action) {
        int y = y(rows.getOrDefault(action.measure().id(), 0));
        String colour = action.isCritical() ? CRITICAL : INK;
        String name = fitted(action.measure().name().chinese());
        shapes.add(new Label(Integer.toString(number), NUMBER - 150, y, Side.LEFT, TEXT, colour, action.isCritical()));
        shapes.add(new Label(name, NUMBER, y, Side.RIGHT, TEXT, colour, false));
        String outside = action.before().stream()
                .filter(one -> one.standing() == Scheduled.Standing.PLANNED)
                .map(one -> one.measure().id())
                .filter(id -> !rows.containsKey(id))
                .distinct()
                .map(id -> Integer.toString(number(id)))
                .collect(Collectors.joining("、"));
        if (!outside.isEmpty()) {
            shapes.add(new Label("←" + outside, left - EDGE, y, Side.LEFT, SMALL, SOFT, false));
        }
    }

    private int number(String id) {
        return 1
                + schedule.actions().stream()
                        .map(action -> action.measure().id())
                        .toList()
                        .indexOf(id);
    }

    /** A name that is too long for its column is cut. */
    private static String fitted(String name) {
        if (Label.width(name, TEXT) <= NAMES) {
            return name;
        }
        int length = name.length() - 1;
        while (Label.width(name.substring(0, length) + "…", TEXT) > NAMES) {
            length--;
        }
        return name.substring(0, length) + "…";
    }

    private void bar(Scheduled action) {
        int top = y(rows.getOrDefault(action.measure().id(), 0)) - half();
        int half = action.action().half().orElse(last);
        int ninety = action.action().ninety().orElse(last);
        List<Integer> edges = List.of(x(action.start()), middle(half), middle(ninety), end(action));
        String hint = action.measure().name().chinese() + "：" + action.start() + "年启动，" + half + "年完成一半，" + ninety
                + "年完成九成，" + action.action().end().orElse(last) + "年基本完成";
        for (int part = 0; part < SHADES.size(); part++) {
            int width = edges.get(part + 1) - edges.get(part);
            shapes.add(new Box(edges.get(part), top, width, BAR, SHADES.get(part), "", hint));
        }
        if (action.isCritical()) {
            shapes.add(new Box(edges.get(0), top, edges.get(3) - edges.get(0), BAR, "", CRITICAL, hint));
        }
    }

    private void legend() {
        List<String> words = List.of("启动至完成一半", "完成一半至九成", "完成九成至基本完成（95%）");
        int y = bottom() + LEGEND / 2;
        int x = NUMBER;
        for (int part = 0; part < SHADES.size(); part++) {
            shapes.add(new Box(x, y - half(), 700, BAR, SHADES.get(part), "", ""));
            shapes.add(new Label(words.get(part), x + 800, y, Side.RIGHT, SMALL, INK, false));
            x += 1_200 + Label.width(words.get(part), SMALL);
        }
        shapes.add(new Box(x, y - half(), 700, BAR, "", CRITICAL, ""));
        shapes.add(new Label("无机动时间的最长链条", x + 800, y, Side.RIGHT, SMALL, INK, false));
    }
}
