package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 企业核对 the key enterprises against the totals of their branches and products, and those in the national carbon market
 * (clauses 6 and 7.1.7). An enterprise counts once a year.
 */
@Clause({"6", "7.1.7"})
final class Enterprises {
    private static final String NAME = "name";
    private static final String ITEM = "output_item";

    private final History history;
    private final ReferenceData reference;
    private final BranchTotals totals;
    private final List<Register.Row> repeated = new ArrayList<>();
    private final Map<List<String>, Register.Row> once = new LinkedHashMap<>();

    Enterprises(Dossier dossier, History history, ReferenceData reference) {
        this.history = history;
        this.reference = reference;
        this.totals = new BranchTotals(dossier, reference);
        for (Register.Row row : dossier.register("enterprises").rows()) {
            if (once.putIfAbsent(List.of(row.text(NAME), row.text("year")), row) != null) {
                repeated.add(row);
            }
        }
    }

    List<Finding> findings() {
        return new EnterpriseChecks(repeated, coverage(), loose(), reference).findings();
    }

    /** By year, then branch and quantity; products last. */
    List<BranchCoverage> coverage() {
        var coverage = new ArrayList<BranchCoverage>();
        byYear().forEach((year, rows) -> {
            inventory(year).ifPresent(inventory -> branches(inventory, rows, coverage));
            products(year, rows, coverage);
        });
        return coverage;
    }

    /** The enterprises in the national carbon market by year. */
    List<MarketYear> market() {
        var market = new ArrayList<MarketYear>();
        byYear().forEach((year, rows) -> {
            List<Register.Row> listed = rows.stream()
                    .filter(row -> row.says("in_national_market", Register.YES))
                    .toList();
            if (!listed.isEmpty()) {
                market.add(new MarketYear(
                        year,
                        listed.stream().map(row -> row.text(NAME)).toList(),
                        emissions(listed, "combustion", "process"),
                        emissions(listed, "purchased_electricity", "purchased_heat"),
                        inventory(year).filter(Inventory::isDirectKnown).map(Inventory::direct)));
            }
        });
        return market;
    }

    private static MarketYear.Told emissions(List<Register.Row> rows, String... columns) {
        List<List<Quantity>> told = rows.stream()
                .map(row -> Stream.of(columns)
                        .flatMap(column -> row.findQuantity(column).stream())
                        .toList())
                .filter(amounts -> !amounts.isEmpty())
                .toList();
        Emissions sum = Emissions.sum(told.stream()
                .flatMap(List::stream)
                .map(amount -> Emissions.tonnes(amount.in(Unit.TONNE_CO2E).value()))
                .toList());
        return new MarketYear.Told(told.size(), Optional.of(sum).filter(any -> !told.isEmpty()));
    }

    private Map<Integer, List<Register.Row>> byYear() {
        return once.values().stream()
                .filter(row -> row.findYear("year").isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.findYear("year").orElseThrow(), TreeMap::new, Collectors.toList()));
    }

    private Optional<Inventory> inventory(int year) {
        return history.inventories().find(year);
    }

    /** What cannot be held against any total for want of a branch, a year or an inventory of the year. */
    private List<Register.Row> loose() {
        return once.values().stream()
                .filter(row -> row.text("sector").isEmpty()
                        || row.findYear("year").flatMap(this::inventory).isEmpty())
                .toList();
    }

    private void branches(Inventory inventory, List<Register.Row> rows, List<BranchCoverage> coverage) {
        for (Sector sector : reference.sectors().values()) {
            List<Register.Row> own =
                    rows.stream().filter(row -> row.says("sector", sector.id())).toList();
            Arrays.stream(Measured.values())
                    .filter(measured -> measured != Measured.OUTPUT)
                    .forEach(measured -> {
                        BranchTotal total = totals.of(measured, sector, inventory);
                        compare(inventory.year(), measured, sector.id(), sector.name(), own, total)
                                .ifPresent(coverage::add);
                    });
        }
    }

    private void products(int year, List<Register.Row> rows, List<BranchCoverage> coverage) {
        Map<String, List<Register.Row>> makers = rows.stream()
                .filter(row -> !row.text(ITEM).isEmpty())
                .filter(row -> row.findQuantity("output").isPresent())
                .collect(Collectors.groupingBy(row -> row.text(ITEM), LinkedHashMap::new, Collectors.toList()));
        makers.forEach((item, of) -> {
            Unit unit = of.get(0).findQuantity("output").orElseThrow().unit();
            List<Register.Row> alike = of.stream()
                    .filter(row ->
                            row.findQuantity("output").orElseThrow().unit().isCompatibleWith(unit))
                    .toList();
            Text name = reference.item(item).name();
            compare(year, Measured.OUTPUT, item, name, alike, totals.of(item, year, unit))
                    .ifPresent(coverage::add);
        });
    }

    private static Optional<BranchCoverage> compare(
            int year, Measured measured, String subject, Text name, List<Register.Row> own, BranchTotal total) {
        String column = measured.column();
        List<Register.Row> told =
                own.stream().filter(row -> row.findQuantity(column).isPresent()).toList();
        List<String> withheld = own.stream()
                .flatMap(row -> row.findNotation(column).stream().map(key -> row.text(NAME) + " " + key.name()))
                .toList();
        Optional<Quantity> sum =
                told.stream().map(row -> row.findQuantity(column).orElseThrow()).reduce(Quantity::plus);
        return sum.map(enterprises -> new BranchCoverage(
                year,
                measured,
                subject,
                name,
                total.value().map(all -> enterprises.in(all.unit())).orElse(enterprises),
                told,
                withheld,
                total.value(),
                total.whole(),
                total.reason()));
    }
}
