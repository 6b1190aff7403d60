package org.tanlu.potential;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Applicability;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 适用性 where measures cannot be applied in this city, and why (clauses 8.1 and 8.4.2.1). */
@Clause({"8.1", "8.4.2.1"})
final class Applicable {
    /** The setting of the climate zone. */
    static final String ZONE = "climate_zone";

    private static final String PROVINCE = "province";
    private static final String UNTOLD = "untold";

    private final Dossier dossier;
    private final ReferenceData reference;
    private final CityKind type;
    private final TechnicalPotential technical;

    Applicable(Dossier dossier, ReferenceData reference, CityKind type, TechnicalPotential technical) {
        this.dossier = dossier;
        this.reference = reference;
        this.type = type;
        this.technical = technical;
    }

    /** The climate zone that the city told. */
    static Optional<String> zone(Dossier dossier) {
        return dossier.city().find(ZONE).filter(zone -> !zone.equals(UNTOLD));
    }

    /** Why a measure cannot be applied here; empty where nothing speaks against it. */
    Optional<Text> against(Measure measure) {
        return reference.measures().conditions().stream()
                .filter(condition -> condition.measure().equals(measure.id()))
                .filter(condition -> isUnmet(condition, measure))
                .map(condition -> told(condition))
                .findFirst();
    }

    private boolean isUnmet(Applicability condition, Measure measure) {
        List<String> values = condition.values();
        return switch (condition.kind()) {
            case CLIMATE -> zone(dossier).filter(zone -> !values.contains(zone)).isPresent();
            case CITY_TYPE ->
                !values.contains(type.id().toLowerCase(Locale.ROOT))
                        && technical.of(measure).isEmpty();
            case PROVINCE ->
                province().filter(province -> !values.contains(province)).isPresent()
                        && technical.of(measure).isEmpty();
            case RESOURCE -> values.stream().allMatch(this::isNothing);
        };
    }

    /** The province of the city; empty where it is none of those that the reference knows. */
    private Optional<String> province() {
        return dossier.city()
                .find(PROVINCE)
                .filter(province -> reference.factors().agricultureRegions().containsKey("seven/" + province));
    }

    /** Whether the city said of an item that it has none: by its latest datum. */
    private boolean isNothing(String item) {
        return technical
                .latest(item)
                .filter(datum -> datum.notation().filter(Notation.NO::equals).isPresent()
                        || datum.value()
                                .map(Quantity::value)
                                .filter(value -> value == 0)
                                .isPresent())
                .isPresent();
    }

    private Text told(Applicability condition) {
        return switch (condition.kind()) {
            case CLIMATE -> {
                Text zone = zoneName(dossier, reference).orElseThrow();
                yield Text.of(
                        "本市属" + zone.chinese() + "地区：" + condition.reason().chinese(),
                        "the city lies in zone " + zone.english() + ": "
                                + condition.reason().english());
            }
            case CITY_TYPE ->
                Text.of(
                        type.name().chinese() + "城市：" + condition.reason().chinese(),
                        "a city that is " + type.name().english() + ": "
                                + condition.reason().english());
            case PROVINCE -> condition.reason();
            case RESOURCE -> noted(condition);
        };
    }

    /** The reason with what the city noted beside its datum. */
    private Text noted(Applicability condition) {
        String note =
                technical.latest(condition.values().get(0)).map(Datum::note).orElse("");
        return note.isEmpty() || note.contains(condition.reason().chinese())
                ? condition.reason()
                : Text.of(
                        condition.reason().chinese() + "（" + note + "）",
                        condition.reason().english() + " (" + note + ")");
    }

    /** The name of the city's climate zone. */
    static Optional<Text> zoneName(Dossier dossier, ReferenceData reference) {
        return zone(dossier).map(reference.setting(ZONE)::optionName);
    }
}
