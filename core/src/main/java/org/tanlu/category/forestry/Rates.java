package org.tanlu.category.forestry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.Shortfalls;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 年生长率和年消耗率 the yearly rates of growth and consumption of standing timber: as told, or as published for the very
 * province of the city in the nearest year (the earlier of two equally near), never those of another province.
 */
final class Rates {
    static final String GROWTH = "forest_growth_rate";
    static final String CONSUMPTION = "forest_consumption_rate";

    private final Activities activities;
    private final List<Text> published = new ArrayList<>();
    private final Optional<Traced> growth;
    private final Optional<Traced> consumption;
    private String year = "";

    Rates(Activities activities) {
        this.activities = activities;
        this.growth = rate(GROWTH, "growth_rate");
        this.consumption = rate(CONSUMPTION, "consumption_rate");
    }

    /** Growth as a share of the stock. */
    Optional<Traced> growth() {
        return growth;
    }

    /** Consumption as a share of the stock. */
    Optional<Traced> consumption() {
        return consumption;
    }

    /** Tells which published rates stand in for the city's own. */
    void tell() {
        boolean used = activities
                .value(Stands.ARBOR)
                .or(() -> activities.value(Stands.FOREST))
                .isPresent();
        if (published.isEmpty() || !used) {
            return;
        }
        Text list = Shortfalls.joined(published);
        activities
                .findings()
                .add(Finding.of(
                        activities.reference().rule("ACC-FOREST-RATE-PUBLISHED"),
                        Facts.of("year", activities.year())
                                .and("list", list)
                                .and(
                                        "province",
                                        activities.city().find("province").orElse(""))
                                .and("used", year)));
    }

    private Optional<Traced> rate(String item, String parameter) {
        return activities.value(item).map(Derivations::of).map(Traced::of).or(() -> ofProvince(item, parameter));
    }

    private Optional<Traced> ofProvince(String item, String parameter) {
        Optional<CategoryFactors.Entry> nearest = activities
                .city()
                .find("province")
                .flatMap(province -> activities
                        .reference()
                        .factors()
                        .categories()
                        .find("land_use", Map.of("parameter", parameter, "area", province))
                        .stream()
                        .min(Comparator.comparingInt(this::distance).thenComparingInt(Rates::yearOf)));
        nearest.ifPresent(entry -> {
            published.add(activities.reference().item(item).name());
            year = Integer.toString(yearOf(entry));
        });
        return nearest.map(entry -> Traced.of(entry.value()));
    }

    private int distance(CategoryFactors.Entry entry) {
        return StrictMath.abs(yearOf(entry) - activities.year());
    }

    private static int yearOf(CategoryFactors.Entry entry) {
        return Integer.parseInt(entry.keys().getOrDefault("year", ""));
    }
}
