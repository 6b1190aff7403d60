package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 全国碳市场企业 the enterprises in the national carbon market in one year.
 *
 * @param year        the year
 * @param enterprises their names
 * @param direct      their emissions of combustion and processes together, of those that told them
 * @param purchased   the emissions of their purchased electricity and heat, which arise elsewhere
 * @param city        the direct emissions of the city; empty when they are not known
 */
@Clause("6")
public record MarketYear(int year, List<String> enterprises, Told direct, Told purchased, Optional<Emissions> city) {

    /**
     * What some of the enterprises told.
     *
     * @param count how many of them told a number
     * @param sum   the sum of what they told; empty when nobody told anything, which is not zero
     */
    public record Told(int count, Optional<Emissions> sum) {}

    public MarketYear {
        enterprises = List.copyOf(enterprises);
    }

    /** The key of what they told of {@code direct}, {@code purchased} or of the {@code share}. */
    public String key(String what) {
        return "survey/market/" + what + "/" + year;
    }

    /** What they told, each with its key. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        direct.sum().ifPresent(sum -> figures.add(told("direct", "燃烧和过程排放", "combustion and processes", direct)));
        purchased
                .sum()
                .ifPresent(sum ->
                        figures.add(told("purchased", "购入电力和热力的排放", "purchased electricity and heat", purchased)));
        share().ifPresent(share -> figures.add(new Figure(key("share"), share, () -> share(share))));
        return figures;
    }

    private Figure told(String what, String chinese, String english, Told told) {
        Quantity sum = told.sum().orElseThrow().toQuantity();
        Text origin = Text.of(
                told.count() + "家企业填报数之和，见重点企业登记表",
                "sum of what " + told.count() + " enterprises told, see their register");
        return new Figure(key(what), sum, () -> Derivation.leaf(name(chinese, english), sum, origin));
    }

    private Derivation share(Quantity share) {
        Emissions all = city.orElseThrow();
        Text see = Text.of("来历另见其键", "told under its own key");
        return new Derivation(
                name("燃烧和过程排放占全市直接排放的比重", "share in the direct emissions of the city"),
                share,
                Text.of("企业填报数之和÷全市直接排放", "what they told ÷ direct emissions of the city"),
                "7.1.7",
                List.of(
                        Derivation.leaf(
                                        name("燃烧和过程排放", "combustion and processes"),
                                        direct.sum().orElseThrow().toQuantity(),
                                        see)
                                .keyed(key("direct")),
                        Derivation.leaf(
                                        Text.of(year + "年全市直接排放", "direct emissions of the city, " + year),
                                        all.toQuantity(),
                                        see)
                                .keyed("inventory/direct/" + year)));
    }

    private Text name(String chinese, String english) {
        return Text.of(
                year + "年全国碳市场企业" + chinese, english + " of the enterprises in the national carbon market, " + year);
    }

    /** The share that what they told has in the direct emissions of the city, 0…1. */
    public Optional<Quantity> share() {
        return city.filter(all -> all.tonnes() > 0)
                .flatMap(all -> direct.sum().map(told -> Quantity.of(told.shareOf(all), Unit.ONE)));
    }
}
