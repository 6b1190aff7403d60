package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the supply of electricity and heat came about, and its indirect emissions (clauses 7.1.5 and 9.1). */
@Clause({"7.1.5", "9.1"})
final class SupplyReplay {
    private final CourseReplay replay;

    SupplyReplay(CourseReplay replay) {
        this.replay = replay;
    }

    Derivation part(SupplyPart part) {
        Quantity value = CourseReplay.value(replay.course, part, replay.y);
        return replay.node(part.text(), value, rule(part), parents(part));
    }

    private static Text rule(SupplyPart part) {
        return switch (part) {
            case POWER_AVAILABLE, HEAT_AVAILABLE ->
                Text.of("各部门用量之和 ÷（1－损失和统计差额占比）", "sum of all uses ÷ (1 − share of losses and difference)");
            case POWER_PLANTS ->
                Text.of("该参数 ＋ 措施增加（减少）的燃料发电", "the parameter + what measures change of generation that burns");
            case POWER_WITHOUT_FUEL ->
                Text.of("各参数之和 ＋ 措施增加的非燃料发电", "sum of the parameters + generation without fuel that measures add");
            case POWER_IMPORT -> Text.of("可供电量 － 本地发电；为负是净调出", "supply − local generation; export where negative");
            case POWER_CLEAN ->
                Text.of("措施引入的清洁电力，不超过净调入", "clean electricity that measures bring in, within the net import");
            case HEAT_PLANTS -> Text.of("可供热量 × 基年本地热源占比", "supply × share of local plants in the base year");
            case HEAT_IMPORT -> Text.of("可供热量 － 本地热源供热", "supply − heat of local plants");
        };
    }

    private List<Derivation> parents(SupplyPart part) {
        EnergySystem system = replay.course.system();
        String carrier = (part.kind() == CarrierKind.ELECTRICITY ? system.electricity() : system.heat())
                .carrier()
                .id();
        var parents = new ArrayList<Derivation>();
        switch (part) {
            case POWER_AVAILABLE, HEAT_AVAILABLE -> {
                uses(part.kind(), parents);
                replay.of(Parameters.supply(carrier, Parameters.LOSSES)).ifPresent(parents::add);
            }
            case POWER_PLANTS -> {
                replay.of(Parameters.supply(carrier, Parameters.PLANTS)).ifPresent(parents::add);
                measures(parents, Move::supplied, Move::ofPlants);
            }
            case POWER_WITHOUT_FUEL -> {
                system.electricity()
                        .others()
                        .forEach(other -> replay.of(Parameters.supply(carrier, other.id()))
                                .ifPresent(parents::add));
                measures(parents, Move::supplied, move -> !move.ofPlants());
            }
            case POWER_IMPORT -> {
                parents.add(see(SupplyPart.POWER_AVAILABLE));
                parents.add(see(SupplyPart.POWER_PLANTS));
                parents.add(see(SupplyPart.POWER_WITHOUT_FUEL));
            }
            case POWER_CLEAN -> measures(parents, Move::clean, move -> true);
            case HEAT_PLANTS -> parents.add(see(SupplyPart.HEAT_AVAILABLE));
            case HEAT_IMPORT -> {
                parents.add(see(SupplyPart.HEAT_AVAILABLE));
                parents.add(see(SupplyPart.HEAT_PLANTS));
            }
        }
        return parents;
    }

    private void uses(CarrierKind kind, List<Derivation> parents) {
        for (int cell = 0; cell < replay.model.cells.size(); cell++) {
            if (replay.model.cells.kind(cell) == kind && replay.course.use[cell][replay.y] != 0) {
                parents.add(replay.seeUse(cell));
            }
        }
    }

    private void measures(List<Derivation> parents, Function<Move, Quantity> amount, Predicate<Move> which) {
        for (int m = 0; m < replay.model.moves.size(); m++) {
            Move move = replay.model.moves.get(m).move();
            Quantity byUnit = amount.apply(move);
            if (which.test(move) && byUnit.value() != 0 && replay.course.units[m][replay.y] != 0) {
                Text measure = move.measure().name();
                parents.add(new Derivation(
                        Text.of(measure.chinese() + "的电量", "electricity of " + measure.english()),
                        byUnit.times(replay.course.units[m][replay.y]),
                        Text.of("采用量 × 单位采用量的电量", "units × electricity by a unit"),
                        "9.1",
                        List.of(replay.seeUnits(m))));
            }
        }
    }

    Derivation see(SupplyPart part) {
        return replay.see(part.id(), part.text(), CourseReplay.value(replay.course, part, replay.y));
    }

    Derivation indirect(CarrierKind kind) {
        boolean isPower = kind == CarrierKind.ELECTRICITY;
        Supply supply = isPower
                ? replay.course.system().electricity()
                : replay.course.system().heat();
        var parents = new ArrayList<Derivation>();
        parents.add(see(isPower ? SupplyPart.POWER_IMPORT : SupplyPart.HEAT_IMPORT));
        if (isPower) {
            parents.add(see(SupplyPart.POWER_CLEAN));
        }
        replay.of(Parameters.supply(supply.carrier().id(), Parameters.IMPORT_FACTOR))
                .ifPresent(parents::add);
        String chinese = supply.carrier().name().chinese();
        return replay.node(
                Text.of(
                        "净调入" + chinese + "间接排放",
                        "indirect emissions of imported "
                                + supply.carrier().name().english()),
                Quantity.of(replay.course.indirect[isPower ? 0 : 1][replay.y], CourseReplay.TONNES),
                isPower
                        ? Text.of(
                                "（净调入电力 － 其中新增的清洁电力）× 调入因子；净调出计为0",
                                "(net import − added clean electricity) × factor of imports; nothing where exported")
                        : Text.of("净调入热力 × 调入因子；净调出计为0", "net import × factor of imports; nothing where exported"),
                parents);
    }
}
