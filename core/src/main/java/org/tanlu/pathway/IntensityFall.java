package org.tanlu.pathway;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 强度下降 emissions by output fall by so much from the base year, or it is said by how much they miss it. */
@Clause("9.3")
final class IntensityFall implements Constraint {
    @Override
    public String id() {
        return "fall";
    }

    @Override
    public Text name() {
        return Text.of("强度下降", "fall of intensity");
    }

    @Override
    public void write(Draft draft) {
        double base = (draft.task().city().emission()[0] + imported(draft.task().city())) / Draft.TONNES;
        for (Aims.Fall fall : draft.task().aims().falls()) {
            draft.line(id() + "/" + fall.id(), fall.year())
                    .plus(1, draft.emission(fall.year()))
                    .plus(-1, draft.missed(id() + "/" + fall.id(), fall.year()))
                    .atMost((1 - fall.share()) * base * fall.growth());
        }
    }

    private static double imported(CityCourse city) {
        return StrictMath.max(0, city.imports()[0] - city.clean()[0]) * city.factor()[0];
    }
}
