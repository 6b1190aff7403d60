package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 效果核查 measures and projects that avoid more CO2, or save or add more energy, than the city or their branch has in any year
 * (clause 6): most likely a slip of unit.
 */
@Clause("6")
final class EffectChecks {
    private static final String ENERGY = "energy_consumption_total";
    private static final Text CITY = Text.of("全市", "the city");

    private final Dossier dossier;
    private final List<Inventory> inventories;
    private final BranchTotals totals;
    private final ReferenceData reference;

    EffectChecks(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.inventories = history.years().stream().map(history::inventory).toList();
        this.totals = new BranchTotals(dossier, reference);
        this.reference = reference;
    }

    List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (String register : List.of("existing_measures", "projects")) {
            for (Register.Row row : dossier.register(register).rows()) {
                Stream.of("co2_reduction", "emissions")
                        .filter(column -> has(row, column))
                        .flatMap(column -> beyond(row, column, this::emissions).stream())
                        .forEach(cases::add);
                Stream.of("energy_saving", "energy_use")
                        .filter(column -> has(row, column))
                        .flatMap(column -> beyond(row, column, this::energy).stream())
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    private static boolean has(Register.Row row, String column) {
        return row.form().fields().stream().anyMatch(field -> field.column().equals(column));
    }

    private Optional<Case> beyond(
            Register.Row row, String column, Function<Optional<Sector>, Optional<Quantity>> greatest) {
        Optional<Quantity> told = row.findQuantity(column);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean adds = column.equals("emissions") || column.equals("energy_use");
        Optional<Sector> sector = Optional.of(row.text("sector"))
                .filter(id -> !id.isEmpty() && !adds)
                .map(reference::sector);
        return beyond(row, column, CITY, greatest.apply(Optional.empty()))
                .or(() -> sector.flatMap(of -> beyond(row, column, of.name(), greatest.apply(sector))));
    }

    private static Optional<Case> beyond(Register.Row row, String column, Text whole, Optional<Quantity> most) {
        Quantity told = row.findQuantity(column).orElseThrow();
        return most.filter(total -> told.unit().isCompatibleWith(total.unit()))
                .filter(total -> told.in(total.unit()).value() > total.value())
                .map(total -> new Case(row, words(row, row.form().field(column), whole, total)));
    }

    private static Text words(Register.Row row, Form.Field field, Text whole, Quantity most) {
        Quantity told = row.findQuantity(field.column()).orElseThrow();
        Quantity total = most.in(told.unit());
        String said = Print.number(told.value()) + " " + told.unit().symbol();
        String of = Print.number(total.value()) + " " + told.unit().symbol();
        String name = row.text("name");
        return Text.of(
                name + field.name().chinese() + " " + said + "，大于" + whole.chinese() + "最高年份的 " + of + "（" + row.place()
                        + "）",
                name + ": " + field.name().english() + " " + said + " exceeds " + of + ", the most of "
                        + whole.english() + " in any year (" + row.place() + ")");
    }

    /** The greatest emissions of any year: of all, or those burnt, processed and bought by a branch where all are known. */
    private Optional<Quantity> emissions(Optional<Sector> sector) {
        return sector.isEmpty()
                ? greatest(inventories.stream()
                        .filter(Inventory::isTotalKnown)
                        .map(Inventory::total)
                        .map(Emissions::toQuantity))
                : greatest(inventories.stream().flatMap(one -> branch(sector.get(), one).stream()));
    }

    private Optional<Quantity> branch(Sector sector, Inventory inventory) {
        Quantity user = inventory.byUser(sector.id()).toQuantity();
        BranchTotal burnt = totals.of(Measured.COMBUSTION, sector, inventory);
        BranchTotal process = totals.of(Measured.PROCESS, sector, inventory);
        boolean known = burnt.value().isPresent()
                && burnt.whole()
                && user.in(Unit.TONNE_CO2E).value() > 0;
        boolean open = process.value().isPresent() && !process.whole();
        return known && !open
                ? Stream.of(Optional.of(user), burnt.value(), process.value())
                        .flatMap(Optional::stream)
                        .map(part -> part.in(Unit.TONNE_CO2E))
                        .reduce(Quantity::plus)
                : Optional.empty();
    }

    private Optional<Quantity> energy(Optional<Sector> sector) {
        return sector.isEmpty()
                ? greatest(Optional.ofNullable(dossier.series().get(ENERGY)).stream()
                        .flatMap(series -> series.byYear().values().stream())
                        .flatMap(datum -> datum.value().stream()))
                : greatest(inventories.stream()
                        .map(one -> totals.of(Measured.ENERGY, sector.get(), one))
                        .filter(BranchTotal::whole)
                        .flatMap(total -> total.value().stream()));
    }

    private static Optional<Quantity> greatest(Stream<Quantity> amounts) {
        return amounts.reduce((one, other) -> one.in(other.unit()).value() > other.value() ? one : other);
    }
}
