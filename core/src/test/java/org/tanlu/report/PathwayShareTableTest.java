package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.pathway.Attribution;
import org.tanlu.pathway.Attribution.Credit;
import org.tanlu.pathway.Attribution.Overlap;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

@Clause("10")
class PathwayShareTableTest {
    private static final Wording WORDING = new Wording(City.REFERENCE.wording());

    @Test
    void only_actions_with_a_printed_share_have_a_row_and_the_others_are_counted() {
        TableBlock table =
                (TableBlock) shares(Map.of("D-MON", 50_000.0, "D-EMS", 300.0)).get(0);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0)).extracting(Entry::text).contains("5.0");
        assertThat(table.rows().get(0).get(0).text()).isEqualTo("重点用能单位在线监测与计量（支撑类）");
        assertThat(table.notes().get(1)).contains("与其所支撑的举措一并归因");
        assertThat(table.notes().get(2)).contains("另有1项举措");
        assertThat(shares(Map.of("D-MON", 499.0))).singleElement().isInstanceOf(Paragraph.class);
    }

    @Test
    void pairs_that_do_not_overlap_have_no_row_and_where_none_does_a_sentence_stands_for_the_table() {
        List<Block> some = overlaps(Map.of("D-EMS", -47_000.0, "T-EBUS", 100.0));
        TableBlock table = (TableBlock) some.get(1);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0)).extracting(Entry::text).endsWith("−4.7");
        assertThat(overlaps(Map.of("D-EMS", 0.0))).singleElement().isInstanceOf(Paragraph.class);
    }

    private static Measure measure(String id) {
        return City.REFERENCE.measures().measure(id);
    }

    private static YearSeries<Emissions> in2060(double tonnes) {
        return YearSeries.of(Map.of(2060, Emissions.tonnes(tonnes)));
    }

    private static List<Block> shares(Map<String, Double> tonnes) {
        var credits = new LinkedHashMap<Measure, Credit>();
        tonnes.forEach(
                (id, one) -> credits.put(measure(id), new Credit(in2060(one), in2060(one), in2060(one), in2060(0))));
        var attribution = new Attribution(credits, 0, List.of());
        return new PathwayShareTable(attribution, List.of(2060), List.copyOf(credits.entrySet()), WORDING).blocks();
    }

    private static List<Block> overlaps(Map<String, Double> tonnes) {
        List<Overlap> pairs = tonnes.entrySet().stream()
                .map(pair -> new Overlap(measure("D-MON"), measure(pair.getKey()), in2060(pair.getValue())))
                .toList();
        return new PathwayOverlapTable(new Attribution(Map.of(), 0, pairs), 2060, WORDING).blocks();
    }
}
