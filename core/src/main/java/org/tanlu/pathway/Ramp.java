package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 推进速度 no year adds more than the steepest of the diffusion curve, one whole project, or what the baseline does. */
@Clause("10")
final class Ramp implements Constraint {
    @Override
    public String id() {
        return "ramp";
    }

    @Override
    public Text name() {
        return Text.of("推进速度", "ramp");
    }

    @Override
    public void write(Draft draft) {
        for (Candidate candidate : draft.task().candidates()) {
            Candidate.Levels levels = candidate.levels();
            for (int y = 1; y < draft.task().years(); y++) {
                double most = StrictMath.max(candidate.rollout().steep() * levels.most()[y], levels.lot(y));
                draft.line(this, candidate, y)
                        .plus(1, draft.of(candidate).added()[y])
                        .atMost(StrictMath.max(most, levels.added(y)) / levels.scale());
            }
        }
    }
}
