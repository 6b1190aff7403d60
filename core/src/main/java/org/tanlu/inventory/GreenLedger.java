package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 绿电台账核查 whether the green-power ledger of a year can bear a market-based line (clause 8.7): an amount that was told as
 * a notation key is no zero, and nobody sells more green power than the city's plants make. One use only.
 */
@Clause("8.7")
final class GreenLedger {
    private static final List<String> RENEWABLE =
            List.of("electricity/generation/hydro", "electricity/generation/wind", "electricity/generation/solar");
    private static final List<String> LOCAL = List.of("electricity/green_trade_local", "electricity/green_direct");

    private final int year;
    private final Dossier dossier;

    GreenLedger(int year, Dossier dossier) {
        this.year = year;
        this.dossier = dossier;
    }

    /** Why a ledger bears no line. */
    enum Cause {
        HIDDEN,
        SOLD_BEYOND,
        VALUED_BEYOND
    }

    /**
     * 台账不可用 a ledger that bears no market-based line.
     *
     * @param cause    why
     * @param notation the key that stands for the line
     * @param reason   in words
     * @param cells    what was told
     */
    record Withheld(Cause cause, Notation notation, Text reason, List<Datum> cells) {}

    /** The ledger as told; empty where nothing was told. */
    Optional<GreenPower> told() {
        return GreenPower.of(dossier, year);
    }

    /** Why no line can be computed; empty where nothing forbids it. */
    Optional<Withheld> withheld(Optional<MarketLine> line, Quantity available) {
        List<Datum> hidden = data(GreenPower.items()).stream()
                .filter(datum ->
                        datum.notation().filter(key -> key != Notation.NO).isPresent())
                .toList();
        if (!hidden.isEmpty()) {
            return Optional.of(hidden(hidden));
        }
        List<Datum> sold = told().map(GreenPower::sold).orElse(List.of());
        Optional<Quantity> generated = renewable(available.unit());
        if (generated
                .filter(most -> sum(sold, most.unit()).value() > most.value())
                .isPresent()) {
            Text most = Text.of(generated.get().toString(), generated.get().toString());
            return Optional.of(beyond(
                    Cause.SOLD_BEYOND,
                    sold,
                    "售出绿证多于市内可再生能源发电量 ",
                    "more certificates sold than renewable power made, ",
                    most));
        }
        return line.filter(of -> available.value() > 0 && of.valued().value() > available.value())
                .map(of -> beyond(
                        Cause.VALUED_BEYOND,
                        sold,
                        "按剩余因子计算的电量多于全市用电 ",
                        "more electricity valued than the city uses, ",
                        Text.of(available.toString(), available.toString())));
    }

    private static Withheld hidden(List<Datum> cells) {
        boolean confidential = cells.stream()
                .anyMatch(datum -> datum.notation().filter(Notation.C::equals).isPresent());
        Text list = Facts.joined(cells.stream().map(GreenLedger::name).toList());
        return new Withheld(
                Cause.HIDDEN,
                confidential ? Notation.C : Notation.NE,
                Text.of("绿电台账不全：" + list.chinese(), "the green-power ledger is incomplete: " + list.english()),
                cells);
    }

    static Text name(Datum datum) {
        String key = datum.notation().map(Notation::name).orElse("");
        return Text.of(datum.name().chinese() + "填报为" + key, datum.name().english() + " told as " + key);
    }

    private static Withheld beyond(Cause cause, List<Datum> cells, String chinese, String english, Text most) {
        return new Withheld(cause, Notation.NE, Text.of(chinese + most.chinese(), english + most.english()), cells);
    }

    /** What renewable plants made; empty where nothing was told of any. */
    Optional<Quantity> renewable(Unit unit) {
        List<Datum> made = data(RENEWABLE).stream()
                .filter(datum -> datum.value().isPresent())
                .toList();
        return made.isEmpty() ? Optional.empty() : Optional.of(sum(made, unit));
    }

    /** All that claims local renewable power: certificates sold, local trade, direct lines. */
    List<Datum> claims() {
        List<Datum> sold = told().map(GreenPower::sold).orElse(List.of());
        return Stream.concat(sold.stream(), data(LOCAL).stream())
                .filter(datum -> datum.value().isPresent())
                .toList();
    }

    static Quantity sum(List<Datum> data, Unit unit) {
        var total = new Sum();
        data.forEach(datum ->
                datum.value().ifPresent(value -> total.add(value.in(unit).value())));
        return Quantity.of(total.value(), unit);
    }

    private List<Datum> data(List<String> items) {
        var data = new ArrayList<Datum>();
        items.forEach(item -> dossier.find(item, year).ifPresent(data::add));
        return data;
    }
}
