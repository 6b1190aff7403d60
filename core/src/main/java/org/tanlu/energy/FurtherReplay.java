package org.tanlu.energy;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the energy of the total beside that of users and plants came about (clause 9.3). */
@Clause("9.3")
final class FurtherReplay {
    private final CourseReplay replay;

    FurtherReplay(CourseReplay replay) {
        this.replay = replay;
    }

    Derivation of(FurtherUse use) {
        Course course = replay.course;
        int base = course.system().baseYear();
        Quantity value = course.further(use).find(base + replay.y).orElseThrow();
        Derivation first = Derivation.leaf(
                Text.of(
                        base + "年" + use.kind().text().chinese(),
                        use.kind().text().english() + ", " + base),
                use.amount(),
                Text.of("按基年能源平衡表，当量值", "by the balance of the base year, calorific value"));
        if (use.kind() == FurtherUse.Kind.CONVERSION) {
            return replay.node(
                    use.kind().text(),
                    value,
                    Text.of(
                            "基年数（可供消费量－其余各项）× 煤炭及制品用量的变化",
                            "the base year's (apparent consumption less all else) × change of the use of coal and its products"),
                    List.of(first, coal(replay.y), coal(0)));
        }
        Optional<Integer> driver = use.driver().map(id -> course.model.index(Optional.of(id)));
        return replay.node(
                use.kind().text(),
                value,
                driver.isPresent()
                        ? Text.of("基年数 × 驱动因素的变化", "the base year's × change of the driver")
                        : Text.of("保持基年水平", "the level of the base year is held"),
                driver.map(d -> List.of(first, replay.seeDriver(d, replay.y), replay.seeDriver(d, 0)))
                        .orElse(List.of(first)));
    }

    private Derivation coal(int y) {
        int year = replay.course.system().baseYear() + y;
        return Derivation.leaf(
                Text.of(year + "年煤炭及制品用量", "use of coal and its products, " + year),
                replay.course.coal().find(year).orElseThrow(),
                Text.of("用户、电厂和热源各品种之和", "sum of users and plants"));
    }
}
