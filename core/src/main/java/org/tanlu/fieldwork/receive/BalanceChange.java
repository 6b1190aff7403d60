package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Text;

/** 平衡表变动 what the city's balance would lose, change and gain if another took its place, cell by cell. */
final class BalanceChange {
    private static final int SHOWN = 3;

    private final List<String> gone = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> come = new ArrayList<>();
    private final ReferenceData reference;

    /**
     * The change from one balance to another.
     *
     * @param old what the city has
     * @param now what came
     */
    BalanceChange(EnergyBalance old, EnergyBalance now, ReferenceData reference) {
        this.reference = reference;
        Map<EnergyBalance.Cell, String> before = told(old);
        Map<EnergyBalance.Cell, String> after = told(now);
        before.forEach((cell, value) -> {
            Optional<String> other = Optional.ofNullable(after.get(cell));
            if (other.isEmpty()) {
                gone.add(name(cell) + " " + value);
            } else if (!other.get().equals(value)) {
                changed.add(name(cell) + " " + value + "→" + other.get());
            }
        });
        after.forEach((cell, value) -> {
            if (!before.containsKey(cell)) {
                come.add(name(cell) + " " + value);
            }
        });
    }

    /** What is told; a nought says no more than a blank in a printed balance. */
    private static Map<EnergyBalance.Cell, String> told(EnergyBalance balance) {
        var told = new LinkedHashMap<EnergyBalance.Cell, String>();
        balance.cells().forEach((cell, datum) -> {
            if (!isNought(datum)) {
                told.put(cell, datum.told());
            }
        });
        return told;
    }

    private static boolean isNought(Datum datum) {
        return datum.value().filter(value -> value.value() == 0).isPresent();
    }

    private String name(EnergyBalance.Cell cell) {
        String row = Optional.ofNullable(reference.balanceRows().get(cell.row()))
                .map(one -> one.name().chinese())
                .orElse(cell.row());
        String carrier = Optional.ofNullable(reference.carriers().get(cell.carrier()))
                .map(one -> one.name().chinese())
                .orElse(cell.carrier());
        return row + "·" + carrier;
    }

    /** Whether nothing changes. */
    boolean isNone() {
        return gone.isEmpty() && changed.isEmpty() && come.isEmpty();
    }

    /** How many values go, change and come, with the first of each. */
    Text text() {
        var chinese = new ArrayList<String>();
        var english = new ArrayList<String>();
        note("来件没有、将失去", "lost", gone, chinese, english);
        note("改变", "changed", changed, chinese, english);
        note("新增", "new", come, chinese, english);
        return Text.of(String.join("；", chinese), String.join("; ", english));
    }

    private static void note(
            String what, String english, List<String> cells, List<String> into, List<String> intoEnglish) {
        if (!cells.isEmpty()) {
            String some = String.join("、", cells.subList(0, Math.min(SHOWN, cells.size())))
                    + (cells.size() > SHOWN ? " 等" : "");
            into.add(what + "的 " + cells.size() + " 个数：" + some);
            intoEnglish.add(cells.size() + " " + english + ": " + some);
        }
    }
}
