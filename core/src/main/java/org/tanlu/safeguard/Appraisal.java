package org.tanlu.safeguard;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 监督考核制度 who is appraised, when and how, and what follows (clause 11.3).
 *
 * @param objects    who is appraised
 * @param calendar   what happens when
 * @param scores     the score card
 * @param grades     the grades
 * @param milestones what the years of the plan are held against
 */
@Clause("11.3")
public record Appraisal(
        List<Item> objects, List<Item> calendar, List<Item> scores, List<Item> grades, List<Milestone> milestones) {
    public Appraisal {
        objects = List.copyOf(objects);
        calendar = List.copyOf(calendar);
        scores = List.copyOf(scores);
        grades = List.copyOf(grades);
        milestones = List.copyOf(milestones);
    }

    /** The points of the score card. */
    public int points() {
        return scores.stream().mapToInt(Item::points).sum();
    }

    /**
     * 事项 an item.
     *
     * @param name   the name
     * @param points the points; 0 where it has none
     * @param text   the method, what happens, or the rule of the score, in Chinese
     * @param use    what the result is used for, in Chinese; may be empty
     * @param bodies who is in charge
     * @param origin who says so
     */
    public record Item(Text name, int points, String text, String use, Bodies bodies, Origin origin) {}

    /**
     * 年度节点 a year of the pathway.
     *
     * @param year     the year
     * @param emission total emissions of the pathway
     * @param avoided  what it avoids beside the course without it
     * @param starts   how many actions start
     * @param ends     how many are done
     */
    public record Milestone(int year, Emissions emission, Emissions avoided, int starts, int ends) {}
}
