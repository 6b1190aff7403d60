package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 平衡表跳变 the totals of a balance that are many times as great or small as those of the city's balance of the nearest year: a unit
 * or decimal point may be wrong (clause 4.2). Of coal, petroleum and electricity a step as of single numbers is asked, of the
 * other carriers, of which a city may use little, one as great as a jump of quality control.
 *
 * @param now       the balance that came
 * @param city      the city as it stands
 * @param reference with the carriers and thresholds
 */
@Clause("4.2")
record BalanceSteps(EnergyBalance now, Dossier city, ReferenceData reference) {
    private static final List<String> ROWS = List.of("final", "consumption", "available");
    private static final String COAL = "coal_total";
    private static final String PETROLEUM = "petroleum_total";
    private static final String GANGUE = "gangue";
    private static final int SHOWN = 3;
    /** In the statistical unit: less than this may change as it likes. */
    private static final double SMALL = 1;

    /** What is asked; empty where the city has no balance of another year, or no total steps far. */
    Optional<Text> doubt() {
        var steps = new ArrayList<Text>();
        for (String row : ROWS) {
            reference.carriers().values().forEach(carrier -> step(row, carrier).ifPresent(steps::add));
        }
        return steps.stream().limit(SHOWN).reduce(Text::and).map(told -> question(told, steps.size()));
    }

    private static Text question(Text told, int count) {
        String more = count > SHOWN ? "等 " + count + " 处" : "";
        String rest = count > SHOWN ? " and others, " + count + " in all" : "";
        return Text.of(
                "合计与城市最近年份相差悬殊（" + told.chinese() + more + "），疑为单位或小数点有误：无误写“是”，有误的写“否”，改正来件再接收。",
                "Totals are far from those of the city's nearest year (" + told.english() + rest
                        + "). Perhaps a unit or decimal point is wrong. Write 是 if they are right; else 否, and correct the"
                        + " file.");
    }

    private Optional<Text> step(String row, Carrier carrier) {
        Optional<Quantity> came = amount(now, row, carrier);
        Optional<EnergyBalance> near = city.energy().stream()
                .filter(one -> one.kind() == EnergyBalance.Kind.BALANCE && one.year() != now.year())
                .filter(one -> amount(one, row, carrier).isPresent())
                .min(Comparator.comparingInt(one -> Math.abs(one.year() - now.year())));
        return came.flatMap(one -> near.filter(
                        other -> isFar(one, amount(other, row, carrier).orElseThrow(), carrier))
                .map(other -> told(row, carrier, one, other)));
    }

    private Text told(String row, Carrier carrier, Quantity one, EnergyBalance other) {
        Quantity two = amount(other, row, carrier).orElseThrow();
        Text name = reference.balanceRow(row).name();
        return Text.of(
                name.chinese() + "·" + carrier.name().chinese() + " " + told(one) + "，" + other.year() + "年 "
                        + told(two),
                name.english() + ", " + carrier.name().english() + ": " + told(one) + ", " + told(two) + " in "
                        + other.year());
    }

    private static String told(Quantity amount) {
        return Print.significant(amount.value()) + " " + amount.unit();
    }

    private boolean isFar(Quantity one, Quantity two, Carrier carrier) {
        boolean isMain = carrier.isTotal() || carrier.kind() == CarrierKind.ELECTRICITY;
        double most = Thresholds.of(reference, isMain ? Thresholds.STEP : Thresholds.JUMP);
        double ratio = Math.abs(one.value() / two.value());
        boolean isSmall = Math.abs(one.value()) < SMALL && Math.abs(two.value()) < SMALL;
        return !isSmall && (ratio >= most || ratio <= 1 / most);
    }

    /** The amount of a row, not zero; of coal and petroleum the sum of their kinds where no total is printed. */
    private Optional<Quantity> amount(EnergyBalance balance, String row, Carrier carrier) {
        Optional<Quantity> printed = balance.findAmount(row, carrier);
        return printed.or(() -> sum(balance, row, carrier)).filter(one -> one.value() != 0);
    }

    private Optional<Quantity> sum(EnergyBalance balance, String row, Carrier carrier) {
        Optional<CarrierKind> kind = carrier.id().equals(COAL)
                ? Optional.of(CarrierKind.COAL)
                : Optional.of(CarrierKind.OIL).filter(any -> carrier.id().equals(PETROLEUM));
        return kind.flatMap(one -> reference.carriers().values().stream()
                .filter(part ->
                        !part.isTotal() && part.kind() == one && !part.id().equals(GANGUE))
                .filter(part -> part.unit().isCompatibleWith(carrier.unit()))
                .flatMap(part -> balance.findAmount(row, part).stream())
                .map(part -> part.in(carrier.unit()))
                .reduce(Quantity::plus));
    }
}
