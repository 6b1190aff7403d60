package org.tanlu.scenario;

import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 增长项目 a registered project beside the growth of the scenarios (clause 9.2). It is never added to them: their trends hold
 * projects of its kind already.
 *
 * @param name       its name
 * @param branch     the branch that it was registered under; empty where none was
 * @param isIntensive whether it is on the list of energy- and emission-intensive projects
 * @param completion the year of completion
 * @param energy     the energy that it adds a year
 * @param emissions  the emissions that it adds a year, with purchased electricity and heat
 * @param standing   how it stands to the growth
 */
@Clause("9.2")
public record GrowthProject(
        String name,
        Optional<Text> branch,
        boolean isIntensive,
        Optional<Integer> completion,
        Optional<Quantity> energy,
        Optional<Emissions> emissions,
        Standing standing) {

    /** How a project stands to the growth of a branch. */
    public enum Standing {
        /** Completed after the base year and in time: it would explain part of the growth. */
        EXPLAINS("可说明所在行业的增长", "explains growth of its branch"),
        /** Completed by the base year: the inventory of the base year holds it. */
        IN_BASE("基年前已建成，排放已在基年清单中", "completed before: the base year's inventory holds it"),
        /** Completed after the year of the growth. */
        LATER("所看年份以后建成", "completed later"),
        /** It avoids at least what it adds. */
        SAVES("减排量不小于新增排放，不造成增长", "avoids at least what it adds"),
        /** It told no emissions. */
        NO_EMISSIONS("未填报新增排放，不能对应", "told no emissions"),
        /** It told no year of completion. */
        NO_YEAR("未填报建成年份，不能对应", "told no year of completion"),
        /** Its branch is none of the consumers, or none was told. */
        NO_BRANCH("未填报行业，或该行业不是用能部门，不能对应", "no branch was told, or it is no consumer");

        private final Text text;

        Standing(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }
}
