package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.BalanceImport;
import org.tanlu.survey.Imported;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/** The yearbook balances of 2007, old layout, against the combustion that CEADs published for that year. */
@Clause({"7.1.4", "7.1.6"})
class Balances2007Test {

    @Test
    void combustion_from_the_printed_balances_is_near_the_published_inventories() throws IOException, Unreadable {
        Map<String, Double> published = PublishedData.ceadsCombustion(2007);
        List<Path> files;
        try (Stream<Path> listed = Files.list(PublishedData.path("ebt_2007_physical"))) {
            files = listed.sorted().toList();
        }
        assertThat(files).hasSize(27);
        for (Path file : files) {
            String province = file.getFileName().toString().replace(".csv", "");
            double combustion = combustion(file);
            assertThat(combustion / published.getOrDefault(province, Double.NaN) - 1)
                    .as(province)
                    .isBetween(-0.05, 0.01);
        }
    }

    private static double combustion(Path file) throws IOException, Unreadable {
        Imported imported = BalanceImport.read(
                        PublishedData.table(file),
                        Optional.of(2007),
                        "cesy-2008",
                        Verification.SECONDARY,
                        PublishedData.REFERENCE)
                .value();
        return PublishedData.history(imported, "ceads")
                .value()
                .inventory(2007)
                .direct()
                .tonnes();
    }
}
