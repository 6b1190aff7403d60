package org.tanlu.pathway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Dependency;

/**
 * 规划任务 what a programme is asked: the city without a plan, what it may take up, what it wants. Candidates stand in the order
 * of their ids, so that the answer does not depend on the order in which they were told.
 *
 * @param baseYear   the base year
 * @param city       the city without a plan
 * @param candidates the measures that it may take up
 * @param links      how they depend on one another
 * @param economy    prices and the discount rate
 * @param aims       what is wanted
 */
record Task(
        int baseYear, CityCourse city, List<Candidate> candidates, List<Dependency> links, Economy economy, Aims aims) {
    Task {
        candidates =
                candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
        links = links.stream()
                .sorted(Comparator.comparing(Dependency::then)
                        .thenComparing(Dependency::first)
                        .thenComparing(Dependency::kind))
                .toList();
    }

    /** How many years there are, the base year among them. */
    int years() {
        return city.emission().length;
    }

    Optional<Candidate> find(String id) {
        return candidates.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Whether the start of a measure is a decision of its own: others wait for it, it waits for others, it is a whole project, or
     * departments start no more than so many a year.
     */
    boolean isStarted(Candidate candidate) {
        return aims.starts() > 0
                || candidate.levels().lots() > 0
                || links.stream().anyMatch(link -> waits(link, candidate.id()) && isKnown(link));
    }

    private static boolean waits(Dependency link, String id) {
        return switch (link.kind()) {
            case BEFORE, ANY_OF -> link.first().equals(id) || link.then().equals(id);
            case HALF_DONE -> link.then().equals(id);
            case PROPORTIONAL, EXCLUDES -> false;
        };
    }

    private boolean isKnown(Dependency link) {
        return find(link.first()).isPresent() && find(link.then()).isPresent();
    }

    Task with(List<Candidate> others) {
        return new Task(baseYear, city, others, links, economy, aims);
    }

    Task with(Aims others) {
        return new Task(baseYear, city, candidates, links, economy, others);
    }

    Task with(Economy other) {
        return new Task(baseYear, city, candidates, links, other, aims);
    }
}
