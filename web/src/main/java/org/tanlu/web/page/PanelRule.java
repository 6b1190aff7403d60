package org.tanlu.web.page;

import java.util.List;
import java.util.regex.Pattern;
import org.tanlu.trace.Text;

/**
 * 归栏 under which tab a piece of the plan stands.
 *
 * @param panel   the tab
 * @param title   what the tab is called
 * @param section the section of Appendix A, those below it included, or words of an annex's heading
 * @param words   how the table, the figure or the heading of the piece begins, as a pattern; empty for all of the section
 * @param isCopy  whether the piece stands on another page too, and only its figure is shown here
 */
record PanelRule(String panel, Text title, String section, Pattern words, boolean isCopy) {
    private static final String NUMBER = "^[表图]\\d+　";

    /** All of a section. */
    static PanelRule all(String panel, String chinese, String english, String section) {
        return some(panel, chinese, english, section, "");
    }

    /** What begins so in a section. */
    static PanelRule some(String panel, String chinese, String english, String section, String words) {
        return new PanelRule(panel, Text.of(chinese, english), section, Pattern.compile(words), false);
    }

    /** Figures of a section that another page shows. */
    static PanelRule copies(String panel, String chinese, String english, String section, String words) {
        return new PanelRule(panel, Text.of(chinese, english), section, Pattern.compile(words), true);
    }

    boolean takes(PlanChunk chunk) {
        boolean isHere = section.startsWith("A")
                ? chunk.section().equals(section)
                        || chunk.section().startsWith(section.endsWith(".") ? section : section + ".")
                : chunk.section().startsWith("附件") && chunk.section().contains(section);
        return isHere
                && (words.pattern().isEmpty()
                        || words.matcher(chunk.caption().replaceFirst(NUMBER, ""))
                                .find()
                        || words.matcher(chunk.heading()).find());
    }

    /** The pieces of a plan that a list of rules puts under a tab, the first rule that takes a piece deciding. */
    static List<PlanChunk> chunks(String panel, List<PanelRule> rules, List<PlanChunk> all) {
        return all.stream()
                .flatMap(chunk -> rules.stream()
                        .filter(rule -> rule.takes(chunk))
                        .findFirst()
                        .filter(rule -> rule.panel().equals(panel))
                        .map(rule -> rule.isCopy() ? chunk.figure(panel) : chunk)
                        .stream())
                .toList();
    }
}
