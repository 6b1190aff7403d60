package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.pathway.Schedule;
import org.tanlu.pathway.Scheduled;
import org.tanlu.report.Shape.Path;
import org.tanlu.report.Shape.Spot;

/**
 * 先后箭头 arrows from each action to those that wait for it: along its bar, down or up in a lane of its own in the year in which it
 * lets them start, and into their bars.
 */
final class GanttArrows {
    private static final int FIRST_LANE = 50;
    private static final int LANE = 65;
    private static final int THIN = 28;
    private static final int THICK = 45;
    private static final String CRITICAL = "B5342B";
    private static final List<String> COLOURS = List.of("2F7D6B", "7F6000", "5B4B8A", "C55A11", "3D3D3D", "2E86C1");

    private final GanttDrawing drawing;
    private final Schedule schedule;
    private final Map<String, Integer> rows;
    private final Map<String, Integer> lanes = new LinkedHashMap<>();

    GanttArrows(GanttDrawing drawing, Schedule schedule, Map<String, Integer> rows) {
        this.drawing = drawing;
        this.schedule = schedule;
        this.rows = rows;
    }

    /** The arrows, those of the critical chain over the others. */
    List<Path> paths() {
        var paths = new ArrayList<Path>();
        var critical = new ArrayList<Path>();
        for (String id : rows.keySet()) {
            Scheduled then = schedule.find(id).orElseThrow();
            for (Scheduled.Predecessor one : then.before()) {
                if (one.standing() == Scheduled.Standing.PLANNED
                        && rows.containsKey(one.measure().id())) {
                    Scheduled before = schedule.find(one.measure().id()).orElseThrow();
                    boolean isChain = isChain(before, then);
                    (isChain ? critical : paths).add(path(one, before, then, isChain));
                }
            }
        }
        paths.addAll(critical);
        return paths;
    }

    private boolean isChain(Scheduled before, Scheduled then) {
        int place = schedule.chain().indexOf(before);
        return place >= 0
                && place + 1 < schedule.chain().size()
                && schedule.chain().get(place + 1).equals(then);
    }

    private Path path(Scheduled.Predecessor link, Scheduled before, Scheduled then, boolean isChain) {
        int lane = lanes.computeIfAbsent(before.measure().id(), any -> lanes.size() % COLOURS.size());
        int year = StrictMath.max(link.ready().orElse(then.start()), before.start());
        int trunk = drawing.x(year) + FIRST_LANE + lane * LANE;
        int from = drawing.y(rows.getOrDefault(before.measure().id(), 0));
        int to = drawing.y(rows.getOrDefault(then.measure().id(), 0));
        int side = to > from ? 1 : -1;
        var spots = new ArrayList<Spot>();
        if (trunk > drawing.end(before)) {
            spots.add(new Spot(drawing.end(before), from));
            spots.add(new Spot(trunk, from));
        } else {
            spots.add(new Spot(trunk, from + side * GanttDrawing.half()));
        }
        if (trunk < drawing.x(then.start())) {
            spots.add(new Spot(trunk, to));
            spots.add(new Spot(drawing.x(then.start()), to));
        } else {
            spots.add(new Spot(trunk, to - side * GanttDrawing.half()));
        }
        return new Path(
                spots,
                isChain ? CRITICAL : COLOURS.get(lane),
                isChain ? THICK : THIN,
                link.ready().isEmpty(),
                true);
    }
}
