package org.tanlu.conformity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.potential.Batch;
import org.tanlu.potential.CityProfile;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Looks into the potentials (chapter 8); finds nothing where there are none. */
@Clause("8")
final class PotentialProbes {
    private static final String KEY = "potential/";
    private static final Text BENCHMARK = Text.of("企业能耗与标杆水平的差距", "enterprises against benchmark levels");

    private final Optional<Potentials> potentials;

    PotentialProbes(Optional<Potentials> potentials) {
        this.potentials = potentials;
    }

    Map<String, Probe> byName() {
        return Map.of(
                "measure", ids -> hits(named(ids).filter(PotentialProbes::isAnalysed)),
                "unsuited", this::unsuited,
                "priced", any -> hits(all(PotentialProbes::isPriced)),
                "synergy", any -> hits(all(PotentialProbes::isReasoned)),
                "open", this::open,
                "key_potential", any -> key(),
                "profile", this::profile,
                "renewable", any -> renewable(),
                "benchmark", any -> benchmark(),
                "batch", any -> batch());
    }

    private Stream<Potential> all(Predicate<Potential> condition) {
        return potentials.stream().flatMap(found -> found.measures().stream()).filter(condition);
    }

    /** The measures of ids, with strokes between them. */
    private Stream<Potential> named(String ids) {
        List<String> wanted = List.of(ids.split("\\|"));
        return all(potential -> wanted.contains(potential.measure().id()));
    }

    /** Whether its effect was computed or told why it has none of its own; what is rejected counts where a reason is given. */
    private static boolean isAnalysed(Potential potential) {
        return switch (potential.standing()) {
            case AVAILABLE, ENABLING, OUTSIDE ->
                potential.choice().filter(Choice::isRejected).isEmpty();
            case NOT_APPLICABLE, UNTOLD, EXHAUSTED, WITHOUT_ENERGY -> false;
        };
    }

    /** Whether the city lies or is such that it cannot be applied, nothing is left of it, or it is rejected with a reason. */
    private static boolean isUnsuited(Potential potential) {
        Standing standing = potential.standing();
        return standing == Standing.NOT_APPLICABLE
                || standing == Standing.EXHAUSTED
                || standing == Standing.WITHOUT_ENERGY
                || potential
                        .choice()
                        .filter(Choice::isRejected)
                        .filter(choice -> !choice.reason().isBlank())
                        .isPresent();
    }

    /** The measures that cannot be had here, each with the reason. */
    private List<Hit> unsuited(String ids) {
        return named(ids)
                .filter(PotentialProbes::isUnsuited)
                .map(potential -> Hit.of(KEY + potential.measure().id(), why(potential)))
                .toList();
    }

    private static Text why(Potential potential) {
        String own = potential.choice().map(Choice::reason).orElse("");
        Text name = potential.measure().name();
        Text reason = own.isBlank() ? potential.reason() : Text.of(own, own);
        return Text.of(name.chinese() + "：" + reason.chinese(), name.english() + ": " + reason.english());
    }

    private static boolean isPriced(Potential potential) {
        return potential.isOpen() && potential.costing().usual().isPresent();
    }

    private static boolean isReasoned(Potential potential) {
        return potential.isOpen()
                && !potential.measure().coBenefits().reason().chinese().isBlank();
    }

    private static List<Hit> hits(Stream<Potential> found) {
        return found.map(potential -> Hit.of(
                        KEY + potential.measure().id(), potential.measure().name()))
                .toList();
    }

    /** The measures that can avoid emissions here, of a sector where the argument names it. */
    private List<Hit> open(String id) {
        return potentials.stream()
                .flatMap(found -> found.measures().stream())
                .filter(Potential::isOpen)
                .filter(potential -> id.isEmpty()
                        || potential.measure().sector() == MeasureSector.valueOf(id.toUpperCase(Locale.ROOT)))
                .map(potential -> Hit.of(
                        KEY + potential.measure().id(), potential.measure().name()))
                .toList();
    }

    /** The fields that together carry most of what can be avoided. */
    private List<Hit> key() {
        return potentials.stream()
                .flatMap(found -> found.sectors().stream())
                .filter(sector -> sector.isKey())
                .map(sector -> Hit.of("potential_sectors", sector.sector().text()))
                .toList();
    }

    /** The factors of the city that answer a requirement and are known. */
    private List<Hit> profile(String requirement) {
        return potentials.stream()
                .flatMap(found -> found.profile().factors().stream())
                .filter(factor -> factor.requirement().equals(requirement))
                .filter(CityProfile.Factor::isKnown)
                .map(factor -> Hit.of("potential_profile", factor.name()))
                .toList();
    }

    private List<Hit> renewable() {
        return potentials.stream()
                .flatMap(found -> found.renewables().stream())
                .map(use -> Hit.of("potential_renewables", use.name()))
                .toList();
    }

    private List<Hit> benchmark() {
        return potentials.stream()
                .flatMap(found -> found.gaps().stream())
                .filter(gap -> gap.gap().isPresent())
                .map(gap -> Hit.of("potential_efficiency", BENCHMARK))
                .toList();
    }

    /** The classes of existing buildings that the low-carbon scenario renovates from some year on. */
    private List<Hit> batch() {
        return potentials.stream()
                .flatMap(found -> found.renovation().stream())
                .filter(batch -> batch.start().isPresent())
                .map(Batch::measure)
                .map(measure -> Hit.of(KEY + measure.id(), measure.name()))
                .toList();
    }
}
