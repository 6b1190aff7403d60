package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.survey.City;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;
import org.tanlu.trace.Text;

/**
 * 未实现的目标 says of the aims that a pathway misses by how much, which row of which file asked for them, and what holds the pathway
 * back (clause 10.1).
 */
@Clause("10.1")
final class MissedAims {
    /** The finding of the pathway that the plan commits to. */
    static final String MISSED = "PTH-MISSED";

    /** The finding of the enhanced pathway. */
    static final String ENHANCED = "PTH-ENHANCED-MISSED";

    private static final int MOST = 5;
    private static final double WAN = 10_000;

    private final Pathway pathway;
    private final CityTargets targets;
    private final PathwayTerms terms;
    private final City city;

    MissedAims(Pathway pathway, PathwayTerms terms, CityTargets targets, City city) {
        this.pathway = pathway;
        this.terms = terms;
        this.targets = targets;
        this.city = city;
    }

    /** The finding, at the row that asked for the aim that is missed by the most; empty where all are reached. */
    Optional<Finding> finding(Rule rule, HeldRows rows) {
        List<String> names = largest();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Facts facts = Facts.of("count", pathway.missed().size())
                .and("list", names.stream().map(this::told).toList())
                .and("rows", pathway.holdings().stream().map(rows::told).toList());
        return Optional.of(place(names.get(0))
                .map(place -> Finding.at(place, rule, facts))
                .orElseGet(() -> Finding.of(rule, facts)));
    }

    private List<String> largest() {
        return pathway.missed().entrySet().stream()
                .sorted(Map.Entry.<String, Quantity>comparingByValue(Comparator.comparingDouble(Quantity::value))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** For example 按期达峰（2031年差12.3万吨；要求见 plans.csv A2). */
    private Text told(String name) {
        Quantity amount = pathway.missed().getOrDefault(name, Quantity.of(0, Unit.TONNE_CO2E));
        Text aim = pathway.aims().stream()
                .filter(each -> AimReading.isOf(name, each.id()))
                .findFirst()
                .map(Aim::name)
                .orElse(Text.of(name, name));
        String year = name.substring(name.lastIndexOf('/') + 1);
        boolean isCoal = !amount.unit().equals(Unit.TONNE_CO2E);
        String wan = Double.toString(StrictMath.round(amount.value() / WAN * WAN) / WAN);
        Text asked = asked(name);
        return Text.of(
                aim.chinese() + "（" + year + "年差" + wan + (isCoal ? "万吨标准煤" : "万吨") + "；" + asked.chinese() + "）",
                aim.english() + " (" + year + ": missed by " + StrictMath.round(amount.value())
                        + (isCoal ? " tce; " : " t; ") + asked.english() + ")");
    }

    /** Who asks for an aim: rows of the register of plans, a setting, or the guideline itself. */
    private Text asked(String name) {
        String kind = name.split("/", 2)[0];
        List<PlanTarget> rows = targets.behind(name, terms);
        if (!rows.isEmpty()) {
            List<Text> told = rows.stream()
                    .map(row -> Text.of(
                            "《" + row.row().text("title") + "》" + row.row().place(),
                            row.row().text("title") + ", " + row.row().place()))
                    .toList();
            Text all = Facts.joined(told);
            return Text.of("要求来自" + all.chinese(), "asked by " + all.english());
        }
        return switch (kind) {
            case "peak" -> setting("province_peak_year");
            case "neutral" -> setting("pathway_neutral_year");
            default -> Text.of("要求来自指南9.1：不高于较低目标的情景", "asked by clause 9.1: not above the less ambitious scenario");
        };
    }

    private Text setting(String key) {
        String where = city.place(key).map(Place::toString).orElse("reference/settings.csv");
        return Text.of("要求来自设置" + key + "，" + where, "asked by setting " + key + ", " + where);
    }

    private Optional<Place> place(String name) {
        List<Place> rows = new ArrayList<>();
        targets.behind(name, terms).forEach(row -> rows.add(row.row().place()));
        String kind = name.split("/", 2)[0];
        if (kind.equals("peak")) {
            city.place("province_peak_year").ifPresent(rows::add);
        }
        if (kind.equals("neutral")) {
            city.place("pathway_neutral_year").ifPresent(rows::add);
        }
        return rows.stream().findFirst();
    }
}
