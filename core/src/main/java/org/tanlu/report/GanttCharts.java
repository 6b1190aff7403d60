package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;

/** 举措时间图 the actions of a pathway by sector on as many landscape pages as their rows take (clause 10.1). */
@Clause({"C10.1-15", "C10.1-16"})
final class GanttCharts {
    /** How many rows fit a landscape page of A4, heads of sectors among them. */
    static final int MOST_ROWS = 25;

    /** A page with fewer rows than this is too empty for one of its own. */
    private static final int FEW_ROWS = 9;

    /** What many others wait for comes first. */
    private static final List<MeasureSector> ORDER = List.of(
            MeasureSector.CROSS,
            MeasureSector.ENERGY,
            MeasureSector.INDUSTRY,
            MeasureSector.BUILDINGS,
            MeasureSector.TRANSPORT,
            MeasureSector.AGRICULTURE,
            MeasureSector.WASTE,
            MeasureSector.SINK);

    private final Route route;

    GanttCharts(Route route) {
        this.route = route;
    }

    List<Block> blocks() {
        List<List<Group>> pages = pages();
        var blocks = new ArrayList<Block>();
        for (List<Group> page : pages) {
            String sectors = page.stream().map(Group::name).distinct().collect(Collectors.joining("、"));
            String caption = pages.size() == 1 ? "举措时间图" : "举措时间图（" + sectors + "）";
            blocks.add(new GanttDrawing(route.schedule(), route.base().horizon(), page).of(caption));
        }
        return blocks;
    }

    /**
     * The actions of a sector, or as many of them as a page takes.
     *
     * @param name    the sector
     * @param actions the actions, each with its number in the timetable
     */
    record Group(String name, Map<Integer, Scheduled> actions) {
        int rows() {
            return actions.size() + 1;
        }
    }

    /** Sectors follow each other; one that does not fit the page at hand begins the next. */
    private List<List<Group>> pages() {
        var pages = new ArrayList<List<Group>>();
        int used = MOST_ROWS;
        for (Group group : groups()) {
            if (used + group.rows() > MOST_ROWS) {
                pages.add(new ArrayList<>());
                used = 0;
            }
            pages.get(pages.size() - 1).add(group);
            used += group.rows();
        }
        return filled(pages);
    }

    /** A last page with few rows takes sectors from the page before, so that no chart holds two or three bars alone. */
    private static List<List<Group>> filled(List<List<Group>> pages) {
        if (pages.size() > 1) {
            List<Group> last = pages.get(pages.size() - 1);
            List<Group> before = pages.get(pages.size() - 2);
            while (rows(last) < FEW_ROWS
                    && before.size() > 1
                    && rows(last) + before.get(before.size() - 1).rows() <= MOST_ROWS) {
                last.add(0, before.remove(before.size() - 1));
            }
        }
        return pages;
    }

    private static int rows(List<Group> page) {
        return page.stream().mapToInt(Group::rows).sum();
    }

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (MeasureSector sector : ORDER) {
            Map<Integer, Scheduled> part = new LinkedHashMap<>();
            int number = 0;
            for (Scheduled action : route.schedule().actions()) {
                number++;
                if (action.measure().sector() == sector) {
                    part.put(number, action);
                }
                if (part.size() == MOST_ROWS - 1) {
                    groups.add(new Group(sector.text().chinese(), part));
                    part = new LinkedHashMap<>();
                }
            }
            if (!part.isEmpty()) {
                groups.add(new Group(sector.text().chinese(), part));
            }
        }
        return groups;
    }
}
