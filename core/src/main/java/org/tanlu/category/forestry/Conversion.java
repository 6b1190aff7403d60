package org.tanlu.category.forestry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 森林转化 forests turned into other land (clause 7.1.1): of the biomass lost, shares are burnt on site, burnt elsewhere, and
 * decay; the rest is timber, counted as consumption. What burns on site also emits methane and nitrous oxide. Decay goes on
 * for years, so it rests on the mean area of ten. More cannot have been turned than there was: such an area is an error, and
 * the source has no value in its year.
 */
@Clause("7.1.1")
final class Conversion {
    private static final String SOURCE = "forest_conversion";
    private static final List<String> KINDS = List.of("arbor", "bamboo", "economic");
    private static final int YEARS_OF_DECAY = 10;
    private static final Text BEYOND =
            Text.of("转化面积大于同类森林面积，数据有误", "more forest was turned than there was of its kind; the data are wrong");

    /** Mass of methane per mass of its carbon. */
    private static final double METHANE_PER_CARBON = 16.0 / 12;

    /** Mass of nitrous oxide per mass of its nitrogen. */
    private static final double NITROUS_PER_NITROGEN = 44.0 / 28;

    private final Activities activities;
    private final Stands stands;
    private final Cleared cleared;
    private final Shortfalls missing = new Shortfalls();
    private final List<Traced> thisYear = new ArrayList<>();
    private final List<Traced> tenYears = new ArrayList<>();
    private final List<GasLine> lines = new ArrayList<>();

    Conversion(Activities activities, Stands stands) {
        this.activities = activities;
        this.stands = stands;
        this.cleared = new Cleared(activities, stands);
    }

    SourceAccount account() {
        List<String> items = KINDS.stream().map(Conversion::item).toList();
        if (tellBeyond()) {
            return SourceAccount.without(activities.source(SOURCE), activities.year(), Notation.NE, BEYOND);
        }
        if (items.stream().anyMatch(item -> activities.find(item).isPresent())) {
            KINDS.forEach(this::kind);
        }
        if (!thisYear.isEmpty()) {
            Traced onSite = carbon(sum(thisYear), share("conversion_burnt_on_site"), share("burning_oxidation"));
            dioxide("on_site_burning", onSite);
            methane(onSite);
            nitrousOxide(onSite);
            dioxide(
                    "off_site_burning",
                    carbon(sum(thisYear), share("conversion_burnt_off_site"), share("burning_oxidation")));
        }
        if (!tenYears.isEmpty()) {
            dioxide("decay", carbon(sum(tenYears), share("conversion_decay")));
        }
        missing.tell(activities, activities.source(SOURCE).name());
        return missing.account(activities, activities.source(SOURCE), lines, items);
    }

    /** Tells what was turned beyond the forest there was, and whether anything was. */
    private boolean tellBeyond() {
        boolean any = false;
        for (String kind : KINDS) {
            Optional<Datum> turned = activities.value(item(kind));
            Optional<Datum> forest = turned.flatMap(cleared::forest);
            if (turned.isPresent() && forest.isPresent() && cleared.isBeyond(turned.get())) {
                any = true;
                activities
                        .findings()
                        .add(Finding.at(
                                turned.get().place(),
                                activities.reference().rule("ACC-CONVERSION-BEYOND"),
                                Facts.of("year", activities.year())
                                        .and("item", turned.get().name())
                                        .and("amount", text(turned.get()))
                                        .and("forest", forest.get().name())
                                        .and("area", text(forest.get()))));
            }
        }
        return any;
    }

    private Text text(Datum datum) {
        return activities.reference().units().text(datum.value().orElseThrow());
    }

    private void kind(String kind) {
        if (activities.find(item(kind)).isEmpty()) {
            missing.untold(stands.name(item(kind)));
            return;
        }
        add(kind, activities.value(item(kind)).map(Derivations::of).map(Traced::of), thisYear);
        add(kind, meanArea(kind), tenYears);
    }

    private void add(String kind, Optional<Traced> area, List<Traced> biomass) {
        if (area.isEmpty()) {
            return;
        }
        Optional<Traced> lost = cleared.biomass(kind, area.get());
        lost.ifPresent(biomass::add);
        if (lost.isEmpty()) {
            missing.withoutFactor(stands.name(item(kind)));
        }
    }

    /** The mean over the years told among the last ten; years without any conversion count as none. */
    private Optional<Traced> meanArea(String kind) {
        List<Datum> told = IntStream.rangeClosed(activities.year() - YEARS_OF_DECAY + 1, activities.year())
                .boxed()
                .flatMap(year -> activities.dossier().find(item(kind), year).stream())
                .filter(Cleared::isArea)
                .filter(datum -> !cleared.isBeyond(datum))
                .toList();
        List<Traced> areas = told.stream()
                .filter(datum -> datum.value().isPresent())
                .map(Derivations::of)
                .map(Traced::of)
                .toList();
        Unit hectare = activities.unit("公顷");
        return areas.stream()
                .map(area -> area.derivation().value().in(hectare))
                .reduce(Quantity::plus)
                .map(sum -> Traced.of(
                        Text.of("年转化面积（十年平均）", "area turned per year, mean of ten years"),
                        sum.times(1.0 / told.size()),
                        Text.of(
                                "十年中有资料的" + told.size() + "年平均",
                                "mean of the " + told.size() + " years told of the last ten"),
                        areas));
    }

    private void dioxide(String detail, Traced carbon) {
        gas(detail, Activities.CO2, carbon, Carbon.CO2_PER_CARBON, Text.of("碳量×44/12", "carbon × 44/12"), List.of());
    }

    private void methane(Traced carbon) {
        Text rule = Text.of("现地燃烧碳量×甲烷碳排放比×16/12", "carbon burnt on site × ratio of methane carbon × 16/12");
        gas("on_site_burning", "CH4", carbon, METHANE_PER_CARBON, rule, List.of(share("burning_methane_carbon")));
    }

    private void nitrousOxide(Traced carbon) {
        Text rule = Text.of(
                "现地燃烧碳量×氮碳比×氧化亚氮氮排放比×44/28",
                "carbon burnt on site × nitrogen per carbon × ratio of nitrous nitrogen × 44/28");
        List<Traced> shares = List.of(share("nitrogen_per_carbon"), share("burning_nitrous_nitrogen"));
        gas("on_site_burning", "N2O", carbon, NITROUS_PER_NITROGEN, rule, shares);
    }

    private void gas(String detail, String gas, Traced carbon, double weight, Text rule, List<Traced> shares) {
        double mass = carbon.value() * weight;
        for (Traced share : shares) {
            mass *= share.value();
        }
        Text label = Text.of("森林转化排放的" + gas, gas + " of the conversion of forests");
        Traced traced = Traced.of(label, tonnes(mass), rule, carbon.and(shares.toArray(Traced[]::new)));
        activities
                .line(activities.source(SOURCE), detail, gas, traced.derivation(), traced.factors())
                .ifPresent(lines::add);
    }

    /** The carbon of a share of the biomass, in t. */
    private Traced carbon(Traced biomass, Traced... shares) {
        Traced fraction = stands.carbon();
        double mass = biomass.value() * fraction.value();
        for (Traced share : shares) {
            mass *= share.value();
        }
        var parents = new ArrayList<>(biomass.and(shares));
        parents.add(fraction);
        return Traced.of(
                Text.of("碳量", "carbon"),
                tonnes(mass),
                Text.of("生物量×比例×含碳率", "biomass × shares × carbon fraction"),
                parents);
    }

    private Traced sum(List<Traced> parts) {
        double total = 0;
        for (Traced part : parts) {
            total += part.value();
        }
        return Traced.of(Text.of("损失的生物量", "biomass lost"), tonnes(total), Text.of("合计", "sum"), parts);
    }

    private Traced share(String parameter) {
        return stands.parameter(Map.of("parameter", parameter));
    }

    private Quantity tonnes(double mass) {
        return Quantity.of(mass, activities.unit("t"));
    }

    private static String item(String kind) {
        return "forest_conversion/" + kind;
    }
}
