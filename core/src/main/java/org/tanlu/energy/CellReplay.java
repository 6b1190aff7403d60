package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How a consumer's use of a carrier came about before measures (clauses 9.1 and 9.2). */
@Clause({"9.1", "9.2"})
final class CellReplay {
    private final CourseReplay replay;
    private final int cell;
    private final Consumer consumer;
    private final boolean isFinal;

    CellReplay(CourseReplay replay, int cell) {
        this.replay = replay;
        this.cell = cell;
        this.consumer = replay.course.consumer(cell);
        this.isFinal = replay.model.cells.consumer(cell) < replay.model.finals;
    }

    private boolean isFleet() {
        return consumer.fleet().isPresent();
    }

    Text rule() {
        if (isFleet()) {
            return Text.of(
                    "车辆数（按保有量、新增和报废逐年更新）× 基年单车用能 × 单位活动能耗（基年＝1）",
                    "vehicles, renewed year by year × energy by vehicle in the base year × energy per activity");
        }
        return isFinal
                ? Text.of(
                        "基年用能 × 活动水平（相对基年）× 单位活动能耗（基年＝1）× 该品种占比",
                        "energy of the base year × activity × energy per activity × share of the carrier")
                : new PlantReplay(replay, replay.model.cells.consumer(cell)).rule(cell);
    }

    List<Derivation> parents() {
        Model model = replay.model;
        int index = model.cells.consumer(cell);
        var parents = new ArrayList<Derivation>();
        Text name = consumer.name();
        parents.add(Derivation.leaf(
                Text.of(name.chinese() + "基年用能", "energy of " + name.english() + " in the base year"),
                Quantity.of(model.consumerBase[index], CourseReplay.COAL),
                Text.of("清单（能源平衡表消费侧）", "inventory, consumption side of the energy balance")));
        parents.addAll(
                isFinal ? replay.activity(model.consumerDriver[index]) : new PlantReplay(replay, index).parents(cell));
        replay.of(Parameters.intensity(consumer.id())).ifPresent(parents::add);
        replay.of(Parameters.sales(consumer.id())).ifPresent(parents::add);
        replay.of(Parameters.share(consumer.id(), model.cells.carrier(cell).id()))
                .ifPresent(parents::add);
        return parents;
    }
}
