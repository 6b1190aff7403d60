package org.tanlu.reference;

import java.util.List;
import java.util.Optional;

/**
 * 区域电网划分 which regional grid a province belonged to, and when: the regions were redrawn in 2021 (clause 7.1.5).
 *
 * @param memberships the memberships, in the order of the file
 */
public record GridRegions(List<Membership> memberships) {

    /**
     * A province's membership.
     *
     * @param province the province's short name
     * @param region   the regional grid
     * @param fromYear the first year
     * @param toYear   the last year
     */
    public record Membership(String province, String region, int fromYear, int toYear) {}

    public GridRegions {
        memberships = List.copyOf(memberships);
    }

    /** The regional grid of a province in a year. */
    public Optional<String> find(String province, int year) {
        return memberships.stream()
                .filter(member -> member.province().equals(province))
                .filter(member -> member.fromYear() <= year && year <= member.toYear())
                .map(Membership::region)
                .findFirst();
    }
}
