package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 互斥 measures of which all exclude each other act on the same units: their shares of their potentials make one together, or
 * what the baseline has of them.
 */
@Clause("10")
final class Exclusion implements Constraint {
    @Override
    public String id() {
        return "exclusive";
    }

    @Override
    public Text name() {
        return Text.of("互斥", "exclusion");
    }

    @Override
    public void write(Draft draft) {
        for (Set<Candidate> group : groups(Link.of(draft.task(), Dependency.Kind.EXCLUDES))) {
            String ids = String.join("|", group.stream().map(Candidate::id).toList());
            for (int y = 1; y < draft.task().years(); y++) {
                Line line = draft.line(id() + "/" + ids, y);
                double baseline = 0;
                for (Candidate candidate : group) {
                    double most = candidate.levels().most()[y];
                    if (most > 0) {
                        draft.level(line, candidate, y, 1 / most);
                        baseline += candidate.levels().least()[y] / most;
                    }
                }
                line.atMost(StrictMath.max(1, baseline));
            }
        }
    }

    /** The groups of which all exclude each other: each pair with all others that exclude both and each other, in order. */
    private static Set<Set<Candidate>> groups(List<Link> pairs) {
        var groups = new LinkedHashSet<Set<Candidate>>();
        for (Link pair : pairs) {
            var group = new ArrayList<>(List.of(pair.first(), pair.then()));
            for (Link other : pairs) {
                boolean isOfAll = group.stream().allMatch(one -> isThere(pairs, one, other.then()));
                if (isOfAll && !group.contains(other.then())) {
                    group.add(other.then());
                }
            }
            group.sort((one, other) -> one.id().compareTo(other.id()));
            groups.add(new LinkedHashSet<>(group));
        }
        return groups;
    }

    private static boolean isThere(List<Link> pairs, Candidate one, Candidate other) {
        return pairs.stream()
                .anyMatch(pair -> (pair.first().equals(one) && pair.then().equals(other))
                        || (pair.first().equals(other) && pair.then().equals(one)));
    }
}
