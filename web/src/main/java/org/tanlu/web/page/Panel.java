package org.tanlu.web.page;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 分栏 a tab of a page: something to work with, or pieces of the plan.
 *
 * @param id     where it can be linked to
 * @param kind   what stands in it
 * @param title  what it is called
 * @param count  how much there is of it; empty where that says nothing
 * @param chunks the pieces of the plan
 */
record Panel(String id, Kind kind, Text title, String count, List<PlanChunk> chunks) {
    Panel {
        chunks = List.copyOf(chunks);
    }

    /** What stands in a tab. */
    enum Kind {
        /** The grid of an energy balance. */
        GRID,
        /** The tables that are entered. */
        ENTRY,
        /** Every factor in use. */
        FACTORS,
        /** What the plan sets for every indicator. */
        GOALS,
        /** Every measure of the library. */
        MEASURES,
        /** What the page says by itself. */
        OWN,
        /** Pieces of the plan. */
        TEXT,
        /** What was found. */
        FINDINGS
    }

    static Panel of(String id, Kind kind, Text title) {
        return new Panel(id, kind, title, "", List.of());
    }

    static Panel text(String id, Text title, List<PlanChunk> chunks) {
        return new Panel(id, Kind.TEXT, title, "", chunks);
    }

    /** Whether the tab is worth its place. */
    boolean isThere() {
        return kind != Kind.TEXT || !chunks.isEmpty();
    }
}
