package org.tanlu.inventory;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 高排放和高耗能行业 the local high-emission and high-energy industrial branches (clause 7.1.7), by every span of three
 * consecutive years that is told by branch. The latest span is the answer, the others show how stable it is.
 *
 * @param rule    which shares count
 * @param windows the spans, ascending; empty when there are no three consecutive years by branch
 * @param missing the years among the last three of the history that are not told by branch, and why
 */
@Clause("7.1.7")
public record HighEmissionBranches(BranchRule rule, List<BranchWindow> windows, SortedMap<Integer, Text> missing) {

    public HighEmissionBranches {
        windows = List.copyOf(windows);
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }

    /** The latest three years; empty when there are none. */
    public Optional<BranchWindow> findLatest() {
        return windows.stream().reduce((earlier, later) -> later);
    }

    /** What changed since the span before; empty for the first. */
    public Optional<BranchChange> findChange(BranchWindow window) {
        int index = windows.indexOf(window);
        return index < 1 ? Optional.empty() : Optional.of(new BranchChange(windows.get(index - 1), window));
    }

    /** The spans in which a branch is marked. */
    public List<BranchWindow> windowsWith(Sector sector) {
        return windows.stream().filter(window -> window.isMarked(sector)).toList();
    }
}
