package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How what plants of power and heat burn came about before measures: the gases that there are, then other fuels (clause 9.1). */
@Clause("9.1")
final class PlantReplay {
    private final CourseReplay replay;
    private final Model model;
    private final int plant;

    PlantReplay(CourseReplay replay, int plant) {
        this.replay = replay;
        this.model = replay.model;
        this.plant = plant;
    }

    Text rule(int cell) {
        String need = "基年用能 × 供应量（相对基年）× 单位供应能耗（基年＝1）";
        String english = "energy of the base year × supply × energy per supply";
        return model.isGas(cell)
                ? Text.of(
                        "随产生该副产煤气的用能变化，不超过电厂或热源所需（" + need + "）",
                        "follows what the gas arises from, up to what the plants need: " + english)
                : Text.of(
                        "（" + need + " － 副产煤气）× 该品种在其余燃料中的占比",
                        "(" + english + " − by-product gases) × share of the carrier among the other fuels");
    }

    List<Derivation> parents(int cell) {
        SupplyPart part = part();
        var parents = new ArrayList<Derivation>();
        parents.add(replay.see(part.id(), part.text(), CourseReplay.value(replay.course, part, replay.y)));
        parents.add(replay.see(
                part.id(),
                part.text(),
                CourseReplay.value(replay.course, part, 0),
                replay.course.system().baseYear()));
        for (int other : model.cellsOf[plant]) {
            if (model.isGas(other) && other != cell && !model.isGas(cell)) {
                parents.add(replay.seeUse(other));
            }
        }
        for (int made : model.followed[cell]) {
            parents.add(replay.seeUse(made));
        }
        return parents;
    }

    /** What the plants burn of a carrier. */
    double use(int cell) {
        double need = replay.course.paths.intensity[plant][replay.y] * model.consumerBase[plant] * supply();
        double gases = 0;
        double shares = 0;
        for (int each : model.cellsOf[plant]) {
            if (model.isGas(each)) {
                gases += gas(each);
            } else {
                shares += share(each);
            }
        }
        if (model.isGas(cell)) {
            return gas(cell) * (gases > need ? need / gases : 1);
        }
        return shares > 0 ? Math.max(0, need - gases) * share(cell) / shares : 0;
    }

    private double share(int cell) {
        return replay.course.paths.share[cell][replay.y];
    }

    private double gas(int cell) {
        double made = 0;
        for (int of : model.followed[cell]) {
            made += replay.course.use[of][replay.y];
        }
        return made * model.perFollowed[cell];
    }

    /** What the plants supply, relative to the base year. */
    private double supply() {
        double base = part().of(replay.course, 0);
        return base == 0 ? 0 : part().of(replay.course, replay.y) / base;
    }

    private SupplyPart part() {
        return plant == model.powerPlants ? SupplyPart.POWER_PLANTS : SupplyPart.HEAT_PLANTS;
    }
}
