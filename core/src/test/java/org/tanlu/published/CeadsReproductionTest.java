package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.CeadsImport;
import org.tanlu.survey.Imported;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/**
 * The engine against the inventories that CEADs published: energy by branch in, direct combustion out, one table of factors
 * for all provinces and years. The bounds are what the method reaches.
 */
@Clause("7.1.6")
@Tag("bulk")
class CeadsReproductionTest {

    @Test
    void the_method_ceads_reproduces_the_published_combustion_of_thirty_provinces_from_2015_to_2021()
            throws IOException, Unreadable {
        var errors = new ArrayList<Double>();
        for (int year = 2015; year <= 2021; year++) {
            Table energy = PublishedData.table(PublishedData.path("ceads_energy_inventory/energy_" + year + ".csv"));
            Map<String, Double> published = PublishedData.ceadsCombustion(year);
            assertThat(published).hasSize(30);
            for (var entry : published.entrySet()) {
                double error = combustion(energy, entry.getKey(), year) / entry.getValue() - 1;
                assertThat(error).as("%s %d", entry.getKey(), year).isBetween(-0.0001, 0.0001);
                errors.add(Math.abs(error));
            }
        }
        List<Double> sorted = errors.stream().sorted().toList();
        double median = (sorted.get(104) + sorted.get(105)) / 2;
        assertThat(sorted).hasSize(210);
        assertThat(median).isLessThanOrEqualTo(0.00001);
    }

    private static double combustion(Table energy, String province, int year) {
        Imported imported = CeadsImport.read(energy, province, "ceads", Verification.SECONDARY, PublishedData.REFERENCE)
                .value();
        return PublishedData.history(imported, "ceads")
                .value()
                .inventory(year)
                .direct()
                .tonnes();
    }
}
