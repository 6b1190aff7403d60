package org.tanlu.report;

import static org.tanlu.report.Wording.printed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.history.StructureShare;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Inline;
import org.tanlu.scenario.CityType;
import org.tanlu.trace.Clause;

/**
 * 因市而异的表述 which sentences the issue version uses of a city of this kind: by its type, by what emits most, and by where its energy
 * comes from, each with the city's own numbers, so that no two cities read alike (clause 4.2; Appendix A).
 */
@Clause({"4.2", "A"})
final class IssueKind {
    /** A city is supplied from outside from so much of its electricity in per cent. */
    private static final double SUPPLIED = 50;
    /** A city burns much coal from so much of its primary energy in per cent. */
    private static final double COAL = 30;

    private static final String IMPORT = "IND-B32";
    private static final String COAL_SHARE = "IND-B24";

    private final Plan plan;
    private final Wording wording;
    private final IssueStatus status;

    IssueKind(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.status = new IssueStatus(plan, wording);
    }

    /** The sentence on the stage of development. */
    String stage() {
        return switch (type()) {
            case SERVICE -> "issue-stage-service";
            case INDUSTRIAL, RESOURCE -> "issue-stage-industrial";
            case ECOLOGICAL -> "issue-stage-ecological";
            case COMPREHENSIVE -> "issue-stage";
        };
    }

    /** The sentence on what is hard about energy. */
    String energy() {
        if (atLeast(IMPORT, SUPPLIED).isPresent()) {
            return "issue-energy-stage-supplied";
        }
        return atLeast(COAL_SHARE, COAL).isPresent() ? "issue-energy-stage-coal" : "issue-energy-stage";
    }

    /** The sentence on what the structure of emissions means. */
    String emissions() {
        String largest = users().max(
                        Comparator.comparingDouble(one -> one.emissions().tonnes()))
                .map(one -> one.name().chinese())
                .orElse("");
        if (largest.equals(Functional.INDUSTRY.text().chinese())) {
            return "issue-emission-stage-industry";
        }
        boolean isOfBuildings = largest.equals(
                        Functional.PUBLIC_BUILDINGS.text().chinese())
                || largest.equals(Functional.RESIDENTIAL_BUILDINGS.text().chinese());
        return isOfBuildings ? "issue-emission-stage-buildings" : "issue-emission-stage";
    }

    /** What the principle of acting by kind says of a city of the type. */
    String classes() {
        return wording.text(
                switch (type()) {
                    case SERVICE -> "issue-principle-service";
                    case INDUSTRIAL, RESOURCE -> "issue-principle-industrial";
                    case ECOLOGICAL -> "issue-principle-ecological";
                    case COMPREHENSIVE -> "issue-principle-comprehensive";
                },
                Map.of());
    }

    /** What leads in a domain of chapter four, with the city's numbers on it; a sentence without them where there are none. */
    List<Inline> lead(String field) {
        return switch (field) {
            case "structure" -> structure();
            case "energy" -> supply();
            case "industry" -> industry();
            case "buildings" -> buildings();
            case "transport" ->
                share(Functional.TRANSPORT)
                        .map(share -> wording.sentence("issue-lead-transport-share", Map.of("share", share)))
                        .orElseGet(() -> wording.sentence("issue-lead-transport", Map.of()));
            case "others" ->
                share(Functional.AGRICULTURE)
                        .map(share -> wording.sentence("issue-lead-others-share", Map.of("share", share)))
                        .orElseGet(() -> wording.sentence("issue-lead-others", Map.of()));
            case "power" ->
                wording.sentence(
                        atLeast(IMPORT, SUPPLIED).isPresent() ? "issue-lead-power-supplied" : "issue-lead-power",
                        Map.of());
            default -> wording.sentence("issue-lead-" + field, Map.of());
        };
    }

    private List<Inline> structure() {
        return switch (type()) {
            case SERVICE -> wording.sentence("issue-lead-structure-service", Map.of());
            case INDUSTRIAL, RESOURCE -> wording.sentence("issue-lead-structure-industrial", Map.of());
            case ECOLOGICAL, COMPREHENSIVE -> wording.sentence("issue-lead-structure", Map.of());
        };
    }

    private List<Inline> supply() {
        Optional<IndicatorValue> imported = atLeast(IMPORT, SUPPLIED);
        if (imported.isPresent()) {
            return wording.sentence(
                    "issue-lead-energy-supplied", Map.of("value", IssueStatus.print(imported.get(), 1)));
        }
        return atLeast(COAL_SHARE, COAL)
                .map(coal -> wording.sentence("issue-lead-energy-coal", Map.of("value", IssueStatus.print(coal, 1))))
                .orElseGet(() -> wording.sentence("issue-lead-energy", Map.of()));
    }

    private List<Inline> industry() {
        boolean isMost = emissions().equals("issue-emission-stage-industry");
        return share(Functional.INDUSTRY)
                .map(share -> wording.sentence(
                        isMost ? "issue-lead-industry-most" : "issue-lead-industry-share", Map.of("share", share)))
                .orElseGet(() -> wording.sentence("issue-lead-industry", Map.of()));
    }

    private List<Inline> buildings() {
        Optional<Inline> shops = share(Functional.PUBLIC_BUILDINGS);
        Optional<Inline> homes = share(Functional.RESIDENTIAL_BUILDINGS);
        return shops.isPresent() && homes.isPresent()
                ? wording.sentence("issue-lead-buildings-share", Map.of("public", shops.get(), "homes", homes.get()))
                : wording.sentence("issue-lead-buildings", Map.of());
    }

    private CityType.Kind type() {
        return plan.identification().map(found -> found.type().kind()).orElse(CityType.Kind.COMPREHENSIVE);
    }

    private Optional<IndicatorValue> atLeast(String indicator, double least) {
        return status.latest(indicator)
                .filter(value -> value.figure().orElseThrow().value().value() >= least);
    }

    /** The share of a department of all emissions, with those of its electricity and heat. */
    private Optional<Inline> share(Functional department) {
        double all = users().mapToDouble(one -> one.emissions().tonnes()).sum();
        return users().filter(
                        one -> one.name().chinese().equals(department.text().chinese()))
                .findFirst()
                .map(one -> printed(Numbers.percent(one.emissions().tonnes() / all), one.key()));
    }

    /** The departments of the last year that chapter one compares. */
    private Stream<StructureShare> users() {
        return plan.emissionHistory().comparison().stream()
                .flatMap(years -> plan.emissionHistory().structure().stream()
                        .filter(one -> one.view() == StructureShare.View.USER && one.year() == years.last()));
    }
}
