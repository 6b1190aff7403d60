package org.tanlu.fieldwork.assessment;

import java.util.Set;
import org.tanlu.trace.Text;

/** 规划类型 the kinds of plans that clause 4.1 names: one of each is to be on record. */
enum PlanKind {
    PEAKING(true, Set.of("peaking", "climate"), Text.of("省级碳达峰或低碳方案", "provincial plan of peaking or low carbon")),
    ECONOMIC_SOCIAL(false, Set.of("economic_social"), Text.of("本市经济社会发展规划", "the city's economic and social plan")),
    ENERGY(false, Set.of("energy"), Text.of("本市能源规划", "the city's energy plan")),
    TERRITORIAL(
            false,
            Set.of("territorial", "functional_area"),
            Text.of("本市国土空间或主体功能区规划", "the city's plan of territorial space or main functional areas"));

    private final boolean provincial;
    private final Set<String> themes;
    private final Text text;

    PlanKind(boolean provincial, Set<String> themes, Text text) {
        this.provincial = provincial;
        this.themes = themes;
        this.text = text;
    }

    /** Whether it comes from the province and not from the city. */
    boolean isProvincial() {
        return provincial;
    }

    /** Whether a theme of the register is its own. */
    boolean covers(String theme) {
        return themes.contains(theme);
    }

    Text text() {
        return text;
    }
}
