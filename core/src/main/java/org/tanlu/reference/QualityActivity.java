package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 质量控制活动 an activity of general quality control (clause 4.2), after IPCC 2006, volume 1, table 6.1, in the project's words.
 *
 * @param id    the id that records name it by
 * @param kind  whether the program executes it or a person does
 * @param group what it belongs to
 * @param name  what is to be checked
 * @param rules the rules whose findings show its result; none for what a person does
 * @param need  what the city must have for it
 */
public record QualityActivity(String id, Kind kind, String group, Text name, List<String> rules, Need need) {
    public QualityActivity {
        rules = List.copyOf(rules);
    }

    /** Who does it. */
    public enum Kind {
        /** The program, by its rules. */
        EXECUTED,
        /** A person, who signs for it. */
        MANUAL
    }

    /** What the city must have. */
    public enum Need {
        ALWAYS,
        /** Accounted inventories. */
        HISTORY,
        /** Energy balances. */
        BALANCES,
        /** Energy inventories by branch. */
        INVENTORIES
    }
}
