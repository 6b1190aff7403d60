package org.tanlu.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.potential.Potentials;
import org.tanlu.trace.Clause;

/** 本市碳减排潜力分析 the section of the potentials (chapter 8; Appendix A, 一（四）). */
@Clause("8")
final class PotentialSection {
    private final Optional<Potentials> found;
    private final Wording wording;

    PotentialSection(Optional<Potentials> found, Wording wording) {
        this.found = found;
        this.wording = wording;
    }

    List<Block> blocks() {
        if (found.isEmpty()) {
            return List.of(wording.paragraph("potential-none", Map.of()));
        }
        return List.of();
    }
}
