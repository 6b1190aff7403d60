package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.AreaFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 电网、热力因子选择 chooses the factors of imported electricity and heat (clause 7.1.5). Area and year are settings of the
 * city; where the year has no factor the nearest one stands in, and a finding says so.
 */
@Clause("7.1.5")
final class FactorChoice {
    private static final String NATION = "全国";

    private final City city;
    private final ReferenceData reference;
    private final List<Finding> findings;

    FactorChoice(City city, ReferenceData reference, List<Finding> findings) {
        this.city = city;
        this.reference = reference;
        this.findings = findings;
    }

    Optional<AreaFactors.Entry> grid(int year) {
        Optional<String> area =
                city.find("grid_area").or(() -> city.find("province").flatMap(province -> regionOf(province, year)));
        if (area.isEmpty()) {
            findings.add(Finding.of(reference.rule("ACC-GRID-AREA"), Facts.of("year", year)));
            return Optional.empty();
        }
        int wanted = city.findInteger("grid_factor_year").orElse(year);
        Optional<AreaFactors.Entry> entry = reference.factors().grid().findNearest(area.get(), wanted);
        if (entry.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("ACC-GRID-UNKNOWN"),
                    Facts.of("area", area.get())
                            .and(
                                    "areas",
                                    String.join("、", reference.factors().grid().areas()))));
        }
        entry.filter(found -> found.year() != year)
                .ifPresent(found -> findings.add(Finding.of(
                        reference.rule(stoodIn(wanted, found)),
                        Facts.of("area", area.get())
                                .and("year", year)
                                .and("wanted", wanted)
                                .and("used", found.year())
                                .and(
                                        "value",
                                        ShortestDecimal.of(
                                                found.factor().value().value())))));
        return entry;
    }

    /** A year that the settings choose and that has no factor is not the one they chose. */
    private String stoodIn(int wanted, AreaFactors.Entry found) {
        if (city.find("grid_factor_year").isEmpty()) {
            return "ACC-GRID-YEAR";
        }
        return found.year() == wanted ? "ACC-GRID-CHOSEN" : "ACC-GRID-ABSENT";
    }

    /**
     * The market-based line beside the location-based one: valued by the national residual factor, or, before residual
     * factors were published, by the average; empty where neither is known.
     */
    Optional<MarketLine> market(int year, Quantity netImport, GreenPower green, Optional<AreaFactors.Entry> average) {
        boolean declared = city.is("indirect_line", "market");
        return residual(year)
                .map(rest -> new MarketLine(netImport, green, rest, true, declared))
                .or(() -> average.map(rest -> new MarketLine(netImport, green, rest, false, declared)));
    }

    private Optional<AreaFactors.Entry> residual(int year) {
        int wanted = city.findInteger("grid_factor_year").orElse(year);
        AreaFactors residual = reference.factors().residual();
        return residual.findFirstYear(NATION)
                .filter(first -> first <= wanted)
                .flatMap(first -> residual.findNearest(NATION, wanted));
    }

    private Optional<String> regionOf(String province, int year) {
        return reference.factors().regions().find(province, year);
    }

    Optional<AreaFactors.Entry> heat() {
        String area = city.find("heat_import_factor_area").orElse("");
        Optional<AreaFactors.Entry> entry = reference.factors().heat().findNearest(area, 0);
        if (entry.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("ACC-HEAT-AREA"),
                    Facts.of("area", area)
                            .and(
                                    "areas",
                                    String.join("、", reference.factors().heat().areas()))));
        }
        return entry;
    }
}
