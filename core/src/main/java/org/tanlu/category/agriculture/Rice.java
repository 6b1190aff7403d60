package org.tanlu.category.agriculture;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.Shortfalls;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 稻田甲烷 methane of rice fields: area × emission per season, by region and season (clause 7.1.1). Where the guide knows
 * single rice alone, all rice of a region is single rice; elsewhere an area without seasons is not estimated.
 */
@Clause("7.1.1")
final class Rice {
    private static final String TOTAL = "rice_area";
    private static final String GAS = "CH4";
    private static final String SINGLE = "single";
    private static final List<String> SEASONS = List.of(SINGLE, "early", "late");
    private static final List<String> PARTS =
            SEASONS.stream().map(season -> TOTAL + "/" + season).toList();

    private static final Text RULE = Text.of("播种面积×每季排放因子", "area × emission per season");
    private static final Text ALL_SINGLE = Text.of(
            "播种面积×每季排放因子；指南在该区域只列单季稻，总面积全部按单季稻",
            "area × emission per season; the guide knows single rice alone in the region, so all area is single rice");

    private Rice() {}

    static SourceAccount account(Activities activities) {
        var missing = new Shortfalls();
        var emitter = new Emitter(activities, "rice", missing);
        if (PARTS.stream().anyMatch(part -> activities.find(part).isPresent())) {
            boolean covered = missing.cover(activities, TOTAL, PARTS);
            SEASONS.forEach(season -> season(activities, emitter, season, covered));
        } else {
            activities.value(TOTAL).ifPresent(total -> whole(activities, emitter, total));
        }
        missing.tell(activities, emitter.source().name());
        return missing.account(activities, emitter.source(), emitter.lines(), activities.resting(TOTAL, PARTS));
    }

    private static void season(Activities activities, Emitter emitter, String season, boolean covered) {
        String item = TOTAL + "/" + season;
        Optional<Datum> area = activities.value(item);
        if (area.isPresent()) {
            emitter.emit(season, GAS, Derivations.of(area.get()), factor(activities, season), RULE);
        } else if (activities.find(item).isEmpty()
                && !covered
                && factor(activities, season).isPresent()) {
            emitter.missing().untold(activities.reference().item(item).name());
        }
    }

    private static void whole(Activities activities, Emitter emitter, Datum total) {
        boolean onlySingle = SEASONS.stream()
                .allMatch(season ->
                        season.equals(SINGLE) == factor(activities, season).isPresent());
        Optional<Parameter> factor = onlySingle ? factor(activities, SINGLE) : Optional.empty();
        emitter.emit(SINGLE, GAS, Derivations.of(total), factor, ALL_SINGLE);
    }

    private static Optional<Parameter> factor(Activities activities, String season) {
        return Regions.statistical(activities)
                .flatMap(region -> activities.factor(
                        "rice", "parameter", "seasonal_emission", "class", season, "region", region, "gas", GAS));
    }
}
