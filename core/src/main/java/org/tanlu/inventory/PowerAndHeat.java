package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.AreaFactors;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** Puts together what is known of a year's electricity and heat (clause 7.1.5). One use only. */
@Clause("7.1.5")
final class PowerAndHeat {
    private final int year;
    private final Dossier dossier;
    private final Basis basis;
    private final Carving carving;
    private final List<EmissionLine> lines;
    private final ReferenceData reference;
    private final List<Finding> findings;
    private final FactorChoice factors;

    PowerAndHeat(
            int year,
            Dossier dossier,
            Basis basis,
            Carving carving,
            List<EmissionLine> lines,
            ReferenceData reference,
            List<Finding> findings) {
        this.year = year;
        this.dossier = dossier;
        this.basis = basis;
        this.carving = carving;
        this.lines = lines;
        this.reference = reference;
        this.findings = findings;
        this.factors = new FactorChoice(dossier.city(), reference, findings);
    }

    SecondaryEnergy electricity() {
        Carrier carrier = reference.carrier("electricity");
        LocalSupply local = LocalSupply.electricity(year, dossier, basis, carrier);
        var question =
                new NetImport.Question(year, carrier, "electricity/net_import", BalanceRows.HEAT_SUPPLY, basis, local);
        Unit unit = reference.units().unit("tCO2/MWh");
        return energy(
                question,
                BalanceRows.THERMAL_POWER,
                factors.grid(year),
                unit,
                Optional.of(new GreenLedger(year, dossier)));
    }

    SecondaryEnergy heat() {
        Carrier carrier = reference.carrier("heat");
        LocalSupply local = LocalSupply.heat(basis, carrier);
        var question =
                new NetImport.Question(year, carrier, "heat/net_import", BalanceRows.THERMAL_POWER, basis, local);
        return energy(
                question,
                BalanceRows.HEAT_SUPPLY,
                factors.heat(),
                reference.units().unit("tCO2/GJ"),
                Optional.empty());
    }

    private SecondaryEnergy energy(
            NetImport.Question question,
            String plantRow,
            Optional<AreaFactors.Entry> factor,
            Unit factorUnit,
            Optional<GreenLedger> ledger) {
        NetImport netImport = NetImport.of(question, dossier, reference, findings);
        Optional<MarketLine> market = ledger.flatMap(GreenLedger::told)
                .flatMap(green -> netImport.amount().flatMap(amount -> factors.market(year, amount, green, factor)));
        Quantity available = netImport
                .amount()
                .map(question.local().amount()::plus)
                .orElse(question.local().amount());
        Optional<GreenLedger.Withheld> withheld = ledger.flatMap(of -> of.withheld(market, available));
        return new SecondaryEnergy(
                year,
                question.carrier(),
                lines.stream().filter(line -> line.unit().equals(plantRow)).toList(),
                question.local().amount(),
                question.local().parts(),
                netImport.amount(),
                netImport.parts(),
                factor,
                market.filter(any -> withheld.isEmpty()),
                withheld,
                new SecondaryEnergy.FactorUnit(factorUnit, reference.units().denominator(factorUnit)),
                users(question.carrier()));
    }

    private List<SecondaryEnergy.User> users(Carrier carrier) {
        var users = new ArrayList<SecondaryEnergy.User>();
        for (String row : BalanceRows.FINAL_ROWS) {
            basis.uses(row, carrier).stream()
                    .filter(use -> use.amount().value() > 0)
                    .forEach(use -> users.addAll(users(use, carrier)));
        }
        return users;
    }

    /** A use, and apart from it what of it serves another department. */
    private List<SecondaryEnergy.User> users(Use use, Carrier carrier) {
        boolean whole = use.sector().isEmpty();
        Sector sector = whole ? reference.sectorOfRow(use.row()) : reference.sector(use.sector());
        Text name = whole ? reference.balanceRow(use.row()).name() : sector.name();
        List<Derivation> data = use.data().stream().map(Derivations::of).toList();
        Derivation undivided = new Derivation(name, use.amount(), use.rule(), "7.1.6", data);
        return carving.split(use, carrier, sector.functional()).stream()
                .map(part -> new SecondaryEnergy.User(
                        use.unit(),
                        name,
                        sector.economic(),
                        part.functional(),
                        part.amount(),
                        part.portion()
                                .map(portion -> portion.derivation(name, part.amount(), undivided))
                                .orElse(undivided),
                        part.portion()))
                .toList();
    }
}
