package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Flow;
import org.tanlu.inventory.NearestDatum;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * 分用途比例表 by which shares the scenarios divide branches and rows of the balance by use, and who says so (clauses 7.1.8 and 9.1):
 * what the city told of each use, of the base year or else of the nearest year told. Numbers stand as they were told.
 */
@Clause({"7.1.8", "9.1"})
final class UseShareTable {
    private final EnergySystem system;
    private final Dossier dossier;

    private UseShareTable(EnergySystem system, Dossier dossier) {
        this.system = system;
        this.dossier = dossier;
    }

    /** A sentence and the table; nothing where the city told no shares of uses. */
    static List<Block> of(EnergySystem system, Dossier dossier, Wording wording) {
        var table = new UseShareTable(system, dossier);
        List<List<Entry>> rows = system.consumers().stream()
                .flatMap(consumer -> table.rows(consumer).stream())
                .toList();
        long branches = system.consumers().stream()
                .flatMap(consumer -> consumer.whole().stream())
                .distinct()
                .count();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        wording.paragraph("scenario-use-shares", Map.of("branches", words(branches))),
                        table.block(rows));
    }

    private TableBlock block(List<List<Entry>> rows) {
        return new TableBlock(
                "分用途比例和来源",
                "",
                List.of(
                        new Column("用能部门", Align.LEFT, 8),
                        new Column("占该行业或行各品种用能的比例", Align.LEFT, 13),
                        new Column("年份", Align.CENTER, 2),
                        new Column("来源", Align.LEFT, 7),
                        new Column("核验状态", Align.CENTER, 3)),
                rows,
                List.of("比例为城市填报的原值；一个品种没有填满的部分归入“其他用途”，不作推测。"),
                false);
    }

    /** A row for each source and year of what was told of a use. */
    private List<List<Entry>> rows(Consumer consumer) {
        var told = new LinkedHashMap<List<String>, List<String>>();
        for (Flow flow : consumer.flows()) {
            datum(consumer, flow)
                    .ifPresent(datum -> told.computeIfAbsent(
                                    List.of(
                                            String.valueOf(datum.year()),
                                            datum.source().title(),
                                            datum.verification().text().chinese()),
                                    any -> new ArrayList<>())
                            .add(flow.carrier().name().chinese() + share(datum)));
        }
        return told.entrySet().stream()
                .map(entry -> List.of(
                        Entry.words(consumer.name().chinese()),
                        Entry.words(String.join("、", entry.getValue())),
                        Entry.words(entry.getKey().get(0)),
                        Entry.words(entry.getKey().get(1)),
                        Entry.words(entry.getKey().get(2))))
                .toList();
    }

    private Optional<Datum> datum(Consumer consumer, Flow flow) {
        return consumer.whole()
                .map(whole -> EnergySystem.useShare(consumer, flow.carrier()))
                .flatMap(item -> NearestDatum.find(dossier, item, system.baseYear()));
    }

    private static String share(Datum datum) {
        return Numbers.percent(datum.value().orElseThrow().in(Unit.ONE).value());
    }
}
