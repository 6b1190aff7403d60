package org.tanlu.category.forestry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.category.forestry.Carbon.Sign;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 森林和其他木质生物质生长 what woody biomass takes up in a year (clause 7.1.1): arbor forest and scattered trees by stock and
 * growth rate; bamboo, economic forest and shrub by the change of their area.
 */
@Clause("7.1.1")
final class Growth {
    /** The lines that rest on stock volumes. */
    static final List<String> OF_STOCK = List.of("arbor", "scattered");

    private static final String SOURCE = "forest_growth";
    private static final List<String> OF_AREA = List.of("bamboo", "economic", "shrub");

    private final Activities activities;
    private final Stands stands;
    private final Shortfalls missing;
    private final Carbon carbon;
    private final List<GasLine> lines = new ArrayList<>();

    Growth(Activities activities, Stands stands, Shortfalls missing) {
        this.activities = activities;
        this.stands = stands;
        this.missing = missing;
        this.carbon = new Carbon(activities, stands);
    }

    SourceAccount account(Optional<Traced> rate) {
        List<String> items = Stream.concat(
                        stands.items().stream(), OF_AREA.stream().map(Growth::itemOf))
                .toList();
        if (items.stream().anyMatch(item -> activities.find(item).isPresent())) {
            stock(OF_STOCK.get(0), Stands.ARBOR, stands.arbor(), rate);
            stock(OF_STOCK.get(1), Stands.SCATTERED, stands.scattered(), rate);
            OF_AREA.forEach(this::area);
        }
        List<String> resting = Stream.of(
                        stands.restingArbor().stream(),
                        stands.restingScattered().stream(),
                        OF_AREA.stream().map(Growth::itemOf))
                .flatMap(found -> found)
                .toList();
        return missing.account(activities, activities.source(SOURCE), lines, resting);
    }

    private void stock(String detail, String item, Optional<Traced> stock, Optional<Traced> rate) {
        if (stock.isEmpty()) {
            if (activities.find(item).isEmpty()) {
                missing.untold(stands.name(item));
            }
        } else if (rate.isPresent()) {
            add(detail, carbon.ofWood(stock.get(), rate.get(), Sign.REMOVAL));
        } else if (stock.get().value() == 0) {
            add(detail, carbon.ofNothing(stock.get(), Sign.REMOVAL));
        } else {
            missing.untold(stands.name(Rates.GROWTH));
        }
    }

    private void area(String kind) {
        Optional<Datum> now = activities.value(itemOf(kind));
        if (now.isEmpty()) {
            if (activities.find(itemOf(kind)).isEmpty()) {
                missing.untold(stands.name(itemOf(kind)));
            }
            return;
        }
        Optional<Datum> before = earlier(kind);
        if (before.isEmpty()) {
            Text name = stands.name(itemOf(kind));
            missing.untold(Text.of("此前年份的" + name.chinese(), name.english() + " of an earlier year"));
            return;
        }
        Traced biomass = stands.parameter(Map.of("parameter", "biomass_per_area", "class", kind));
        add(kind, carbon.ofArea(change(now.get(), before.get()), biomass, Sign.REMOVAL));
    }

    /** The latest earlier year with a value; surveys come every few years. */
    private Optional<Datum> earlier(String kind) {
        return Optional.ofNullable(activities.dossier().series().get(itemOf(kind)))
                .flatMap(series -> {
                    SortedMap<Integer, Datum> told = series.byYear().headMap(activities.year());
                    return told.values().stream()
                            .filter(datum -> datum.value().isPresent())
                            .reduce((earlier, later) -> later);
                });
    }

    private Traced change(Datum now, Datum before) {
        Unit hectare = activities.unit("公顷");
        Traced end = Traced.of(Derivations.of(now));
        Traced start = Traced.of(Derivations.of(before));
        double yearly = (end.in(hectare) - start.in(hectare)) / (now.year() - before.year());
        return Traced.of(
                Text.of("面积年变化", "yearly change of area"),
                Quantity.of(yearly, hectare),
                Text.of("（本年面积－此前面积）÷间隔年数", "(area − earlier area) / years between"),
                end.and(start));
    }

    private void add(String detail, Traced mass) {
        carbon.line(SOURCE, detail, mass).ifPresent(lines::add);
    }

    private static String itemOf(String kind) {
        return "forest_area/" + kind;
    }
}
