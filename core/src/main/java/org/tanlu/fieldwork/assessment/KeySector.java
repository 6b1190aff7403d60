package org.tanlu.fieldwork.assessment;

import java.util.List;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 重点行业 a sector of which at least one typical enterprise is to be visited (clause 6).
 *
 * @param sector  the branch
 * @param why     what makes it key in this city
 * @param visited the enterprises of it that were visited, each once
 */
@Clause("C6-4")
public record KeySector(Sector sector, List<Text> why, List<String> visited) {
    public KeySector {
        why = List.copyOf(why);
        visited = List.copyOf(visited);
    }

    /** Whether a typical enterprise was visited. */
    public boolean isVisited() {
        return !visited.isEmpty();
    }
}
