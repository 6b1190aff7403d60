package org.tanlu.safeguard;

import java.util.List;
import org.tanlu.reference.Department;
import org.tanlu.reference.Organisation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 组织机构建设方案 the body that the city sets up (clause 11.1).
 *
 * @param pattern      the pattern
 * @param isTold       whether the city chose it
 * @param reason       why this pattern
 * @param members      the departments in it: those of the office, of the actions and of the teams
 * @param teams        its teams
 * @param hasDistricts whether districts set up bodies of their own
 */
@Clause("11.1")
public record OrganisationPlan(
        Organisation pattern,
        boolean isTold,
        Text reason,
        List<Department> members,
        List<Team> teams,
        boolean hasDistricts) {
    public OrganisationPlan {
        members = List.copyOf(members);
        teams = List.copyOf(teams);
    }

    /**
     * 专项工作组 a team.
     *
     * @param name   the name
     * @param bodies who leads and supports
     * @param duty   what it does, in Chinese
     * @param origin who says so
     */
    public record Team(Text name, Bodies bodies, String duty, Origin origin) {}
}
