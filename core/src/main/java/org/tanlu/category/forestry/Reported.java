package org.tanlu.category.forestry;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 填报值 what a city reports of land and forests as a result, without the data to account it: it stands as told, marked. */
final class Reported {
    /** The sink of trees, told as a positive removal. */
    static final String SINK = "forest_sink";

    /** What marks a line that is a reported result. */
    static final String DETAIL = "reported";

    private static final String LAND = "land_management_emissions";

    private Reported() {}

    /** The sink as the removal of the growth of forests. */
    static SourceAccount sink(Activities activities) {
        Datum told = activities.value(SINK).orElseThrow();
        Quantity amount = told.value().orElseThrow();
        activities
                .findings()
                .add(Finding.at(
                        told.place(),
                        activities.reference().rule("ACC-SINK-REPORTED"),
                        Facts.of("year", activities.year())
                                .and("amount", activities.reference().units().text(amount))));
        Text rule = Text.of("城市填报值，未作核算；吸收为负", "as the city reported, not accounted; a removal is negative");
        return account(activities, activities.source("forest_growth"), told, amount.negated(), rule);
    }

    /** Whether a reported sink is net of felling is not known. */
    static SourceAccount lossBesideSink(Activities activities) {
        return SourceAccount.without(
                activities.source("forest_loss"),
                activities.year(),
                Notation.NE,
                Text.of(
                        "林木碳汇量按填报值列示，是否已扣除采伐消耗不明",
                        "the sink stands as reported; whether felling is deducted from it is not known"));
    }

    /** Land that remains in its use: the guides have no method, so only what the city itself says can stand. */
    static SourceAccount landManagement(Activities activities) {
        EmissionSource source = activities.source("land_management");
        Optional<Datum> told = activities.find(LAND);
        if (told.isEmpty()) {
            return SourceAccount.without(
                    source,
                    activities.year(),
                    Notation.NE,
                    Text.of("省级清单指南没有给出方法", "the provincial guides give no method"));
        }
        return told.get()
                .value()
                .map(value -> account(
                        activities,
                        source,
                        told.get(),
                        value,
                        Text.of("城市填报值，未作核算", "as the city reported, not accounted")))
                .orElseGet(() -> activities.account(source, List.of(), List.of(LAND)));
    }

    private static SourceAccount account(
            Activities activities, EmissionSource source, Datum told, Quantity signed, Text rule) {
        Quantity mass = Quantity.of(signed.in(activities.unit("tCO2")).value(), activities.unit("t"));
        var derivation = new Derivation(told.name(), mass, rule, "7.1.1", List.of(Derivations.of(told)));
        List<GasLine> lines = activities
                .line(source, DETAIL, Activities.CO2, derivation, List.of())
                .map(List::of)
                .orElse(List.of());
        return SourceAccount.of(source, activities.year(), lines, Text.of("", ""));
    }
}
