package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.AreaFactors;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** Puts together what is known of a year's electricity and heat (clause 7.1.5). One use only. */
@Clause("7.1.5")
final class PowerAndHeat {
    private static final Text TRADE = Text.of("调入＋进口－调出－出口", "inflow + imports − outflow − exports");
    private static final Text REPORTED = Text.of("城市填报", "as reported by the city");
    private static final Text NOT_PUBLISHED = Text.of("未公布", "not published");
    private static final List<String> GENERATION_ITEMS = List.of(
            "electricity/generation/hydro",
            "electricity/generation/nuclear",
            "electricity/generation/wind",
            "electricity/generation/solar");

    private final int year;
    private final Dossier dossier;
    private final Basis basis;
    private final List<EmissionLine> lines;
    private final ReferenceData reference;
    private final List<Finding> findings;
    private final FactorChoice factors;

    PowerAndHeat(
            int year,
            Dossier dossier,
            Basis basis,
            List<EmissionLine> lines,
            ReferenceData reference,
            List<Finding> findings) {
        this.year = year;
        this.dossier = dossier;
        this.basis = basis;
        this.lines = lines;
        this.reference = reference;
        this.findings = findings;
        this.factors = new FactorChoice(dossier.city(), reference, findings);
    }

    SecondaryEnergy electricity() {
        Carrier carrier = reference.carrier("electricity");
        var local = new ArrayList<Derivation>();
        part(local, BalanceRows.THERMAL_POWER, carrier);
        boolean supplyKnown = basis.governing().kind() == Kind.BALANCE;
        if (supplyKnown) {
            part(local, BalanceRows.PRIMARY_PRODUCTION, carrier);
            part(local, BalanceRows.RECOVERED_ENERGY, carrier);
            part(local, BalanceRows.RECOVERED_ENERGY_SUPPLY, carrier);
        } else {
            GENERATION_ITEMS.forEach(item -> item(local, item));
        }
        Quantity supply = sum(local, carrier);
        Import imports = imports(carrier, "electricity/net_import", supply, BalanceRows.HEAT_SUPPLY);
        return energy(carrier, BalanceRows.THERMAL_POWER, supply, local, imports, factors.grid(year));
    }

    SecondaryEnergy heat() {
        Carrier carrier = reference.carrier("heat");
        var local = new ArrayList<Derivation>();
        part(local, BalanceRows.HEAT_SUPPLY, carrier);
        part(local, BalanceRows.RECOVERED_ENERGY, carrier);
        part(local, BalanceRows.RECOVERED_ENERGY_SUPPLY, carrier);
        Quantity supply = sum(local, carrier);
        Import imports = imports(carrier, "heat/net_import", supply, BalanceRows.THERMAL_POWER);
        return energy(carrier, BalanceRows.HEAT_SUPPLY, supply, local, imports, factors.heat());
    }

    private SecondaryEnergy energy(
            Carrier carrier,
            String plantRow,
            Quantity supply,
            List<Derivation> local,
            Import imports,
            Optional<AreaFactors.Entry> factor) {
        List<EmissionLine> plants =
                lines.stream().filter(line -> line.row().equals(plantRow)).toList();
        return new SecondaryEnergy(
                year, carrier, plants, supply, local, imports.amount(), imports.parts(), factor, users(carrier));
    }

    private record Import(Optional<Quantity> amount, Derivation parts) {}

    /** From the supply rows; or as the city reported; or, for electricity, what use and losses need beyond local supply. */
    private Import imports(Carrier carrier, String item, Quantity localSupply, String otherPlant) {
        Text label = Text.of(
                carrier.name().chinese() + "净调入量",
                "net import of " + carrier.name().english());
        if (basis.governing().kind() == Kind.BALANCE) {
            var parts = new ArrayList<Derivation>();
            BalanceRows.TRADE_ROWS.forEach(row -> part(parts, row, carrier));
            Quantity amount = sum(parts, carrier);
            return new Import(Optional.of(amount), new Derivation(label, amount, TRADE, "7.1.5", parts));
        }
        Optional<Datum> reported =
                dossier.find(item, year).filter(datum -> datum.value().isPresent());
        if (reported.isPresent()) {
            Quantity amount = reported.get().value().orElseThrow().in(carrier.unit());
            List<Derivation> leaf = List.of(Derivations.of(reported.get()));
            return new Import(Optional.of(amount), new Derivation(label, amount, REPORTED, "7.1.5", leaf));
        }
        if (carrier.id().equals("electricity") && generationKnown()) {
            return computedImport(carrier, label, localSupply, otherPlant);
        }
        findings.add(Finding.of(
                reference.rule("ACC-IMPORT-UNKNOWN"),
                "year",
                Integer.toString(year),
                "carrier",
                carrier.name().chinese(),
                "carrier_en",
                carrier.name().english(),
                "item",
                reference.item(item).name().chinese() + "（" + item + "）",
                "item_en",
                item));
        Quantity nothing = Quantity.of(0, carrier.unit());
        return new Import(Optional.empty(), new Derivation(label, nothing, NOT_PUBLISHED, "7.1.5", List.of()));
    }

    private boolean generationKnown() {
        return GENERATION_ITEMS.stream()
                .anyMatch(item -> dossier.findValue(item, year).isPresent());
    }

    private Import computedImport(Carrier carrier, Text label, Quantity localSupply, String otherPlant) {
        double used = 0;
        for (String row : BalanceRows.FINAL_ROWS) {
            used += amount(row, carrier);
        }
        double need = used + amount(BalanceRows.LOSSES, carrier) + Math.max(0, -amount(otherPlant, carrier));
        Quantity amount = Quantity.of(need - localSupply.value(), carrier.unit());
        findings.add(Finding.of(
                reference.rule("ACC-IMPORT-COMPUTED"),
                "year",
                Integer.toString(year),
                "amount",
                Print.of(amount),
                "amount_en",
                Print.english(amount, reference.units())));
        Text rule = Text.of("终端消费＋损失＋供热投入－本地发电", "final use + losses + heat-supply input − local generation");
        List<Derivation> parts = List.of(
                Derivation.leaf(Text.of("终端消费量", "final use"), Quantity.of(used, carrier.unit()), publication()),
                Derivation.leaf(
                        Text.of("损失与供热投入", "losses and heat-supply input"),
                        Quantity.of(need - used, carrier.unit()),
                        publication()),
                Derivation.leaf(Text.of("本地发电量", "local generation"), localSupply, publication()));
        return new Import(Optional.of(amount), new Derivation(label, amount, rule, "7.1.5", parts));
    }

    private Text publication() {
        return basis.governing().source().titles();
    }

    private List<SecondaryEnergy.User> users(Carrier carrier) {
        var users = new ArrayList<SecondaryEnergy.User>();
        boolean split = amount(BalanceRows.URBAN, carrier) + amount(BalanceRows.RURAL, carrier) != 0;
        var rows = new ArrayList<>(BalanceRows.FINAL_ROWS);
        if (!split) {
            rows.add(BalanceRows.RESIDENTIAL);
        }
        for (String row : rows) {
            basis.uses(row, carrier).stream()
                    .filter(use -> use.amount().value() > 0)
                    .forEach(use -> users.add(user(use, row)));
        }
        return users;
    }

    private SecondaryEnergy.User user(Use use, String row) {
        Sector sector = use.sector().isEmpty() ? reference.sectorOfRow(row) : reference.sector(use.sector());
        Text name = use.sector().isEmpty() ? reference.balanceRow(row).name() : sector.name();
        List<Derivation> data = use.data().stream().map(Derivations::of).toList();
        Derivation activity = new Derivation(name, use.amount(), use.rule(), "7.1.6", data);
        return new SecondaryEnergy.User(
                use.unit(), name, sector.economic(), sector.functional(), use.amount(), activity);
    }

    private void part(List<Derivation> parts, String row, Carrier carrier) {
        basis.governing()
                .find(row, carrier)
                .filter(datum -> datum.value().isPresent())
                .ifPresent(datum -> parts.add(Derivations.of(datum)));
    }

    private void item(List<Derivation> parts, String item) {
        dossier.find(item, year)
                .filter(datum -> datum.value().isPresent())
                .ifPresent(datum -> parts.add(Derivations.of(datum)));
    }

    private double amount(String row, Carrier carrier) {
        return basis.governing().findAmount(row, carrier).map(Quantity::value).orElse(0.0);
    }

    private static Quantity sum(List<Derivation> parts, Carrier carrier) {
        var total = new Sum();
        parts.forEach(part -> total.add(part.value().in(carrier.unit()).value()));
        return Quantity.of(total.value(), carrier.unit());
    }
}
