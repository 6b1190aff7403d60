package org.tanlu.category.forestry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Text;

/**
 * 转化损失的生物量 the above-ground biomass that cleared land loses: area × (before − after). Before is as told; or, for arbor
 * forest, the city's mean stock per area; or, for bamboo and economic forest, the published biomass of whole plants. After
 * is as told, or nothing by the default of the IPCC.
 *
 * @param activities the year's data and factors
 * @param stands     the stocks and their biomass
 */
record Cleared(Activities activities, Stands stands) {
    private static final String AREA = "forest_area/arbor";
    private static final Text BEFORE = Text.of("转化前单位面积地上生物量", "above-ground biomass per area before conversion");

    /** The biomass lost on an area, in t; empty when the biomass before is unknown, unless the area is nothing. */
    Optional<Traced> biomass(String kind, Traced area) {
        double hectares = area.in(activities.unit("公顷"));
        Text label = Text.of("损失的地上生物量", "above-ground biomass lost");
        if (hectares == 0) {
            Quantity none = Quantity.of(0, activities.unit("t"));
            return Optional.of(Traced.of(label, none, Text.of("没有转化", "no conversion"), List.of(area)));
        }
        Traced after = told("forest_conversion_biomass_after")
                .orElseGet(() -> stands.parameter(Map.of("parameter", "biomass_after_conversion")));
        return before(kind)
                .map(before -> Traced.of(
                        label,
                        Quantity.of(hectares * (before.value() - after.value()), activities.unit("t")),
                        Text.of("面积×（转化前－转化后单位面积生物量）", "area × (biomass per area before − after)"),
                        area.and(before, after)));
    }

    /** Whether a datum says what area was turned; that none was is an area too. */
    static boolean isArea(Datum datum) {
        return datum.value().isPresent()
                || datum.notation().filter(Notation.NO::equals).isPresent();
    }

    /** The forest of the same kind, in the year of a turned area or the latest year before it, whichever had more. */
    Optional<Datum> forest(Datum turned) {
        String item = turned.item().replace("forest_conversion/", "forest_area/");
        return Optional.ofNullable(activities.dossier().series().get(item)).flatMap(series -> {
            Stream<Datum> before = series.byYear().headMap(turned.year()).values().stream()
                    .filter(datum -> datum.value().isPresent())
                    .reduce((earlier, later) -> later)
                    .stream();
            Stream<Datum> same = series.find(turned.year()).stream()
                    .filter(datum -> datum.value().isPresent());
            return Stream.concat(same, before).max(Comparator.comparingDouble(this::hectares));
        });
    }

    /** Whether a turned area is larger than the forest there was of its kind. */
    boolean isBeyond(Datum turned) {
        return turned.value().isPresent()
                && forest(turned)
                        .filter(forest -> hectares(turned) > hectares(forest))
                        .isPresent();
    }

    private double hectares(Datum area) {
        return area.value().orElseThrow().in(activities.unit("公顷")).value();
    }

    private Optional<Traced> before(String kind) {
        return told("forest_conversion_biomass_before")
                .or(() -> kind.equals("arbor") ? meanOfArbor() : Optional.of(wholePlants(kind)));
    }

    private Optional<Traced> meanOfArbor() {
        Unit hectare = activities.unit("公顷");
        Optional<Traced> area = told(AREA).filter(told -> told.in(hectare) > 0);
        return area.flatMap(hectares -> stands.arbor().map(stock -> {
            Traced density = stands.density();
            Traced expansion = stands.expansionAboveGround();
            double cubicMetres = stock.in(activities.unit("立方米蓄积")) / hectares.in(hectare);
            return Traced.of(
                    BEFORE,
                    Quantity.of(cubicMetres * density.value() * expansion.value(), activities.unit("t/公顷")),
                    Text.of("乔木林蓄积量÷面积×木材密度×地上生物量扩展系数", "stock / area × density × above-ground expansion"),
                    stock.and(hectares, density, expansion));
        }));
    }

    private Traced wholePlants(String kind) {
        Traced biomass = stands.parameter(Map.of("parameter", "biomass_per_area", "class", kind));
        return Traced.of(
                BEFORE,
                biomass.derivation().value(),
                Text.of(
                        "没有地上部分的公布值，以全株生物量代替，偏高",
                        "whole plants, for want of a published above-ground value; this is on the high side"),
                List.of(biomass));
    }

    private Optional<Traced> told(String item) {
        return activities.value(item).map(Derivations::of).map(Traced::of);
    }
}
