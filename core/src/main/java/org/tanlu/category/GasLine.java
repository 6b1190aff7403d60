package org.tanlu.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 分气体排放行 a line of a source beside CO2 of combustion: a mass of one gas, valued by its global warming potential.
 *
 * @param year      the year
 * @param from      the source
 * @param detail    what distinguishes the line among those of its source and gas, for example a species; may be empty
 * @param gas       the gas as {@code gwp.csv} spells it
 * @param mass      how the mass of gas came about; its value in tonnes, negative for removals
 * @param potential the potential in tCO2e/t; empty for carbon dioxide, whose potential is 1 by definition
 * @param place     the branch or row that answers for it, with its keys
 * @param factors   the published values the mass rests on
 */
@Clause({"3.1", "7.1.1"})
public record GasLine(
        int year,
        EmissionSource from,
        String detail,
        String gas,
        Derivation mass,
        Optional<Parameter> potential,
        Answerable place,
        List<Parameter> factors)
        implements EmissionLine {

    /**
     * 责任部门 who answers for a line.
     *
     * @param unit       the branch's or row's id
     * @param economic   the economic key
     * @param functional the functional key
     */
    public record Answerable(String unit, Economic economic, Functional functional) {
        /** The branch of a source. */
        public static Answerable of(EmissionSource source) {
            return new Answerable(source.branch(), source.economic(), source.functional());
        }
    }

    public GasLine {
        factors = List.copyOf(factors);
        if (!mass.value().unit().symbol().equals("t")) {
            throw new IllegalArgumentException("the mass of a gas is kept in tonnes: " + mass.value());
        }
    }

    @Override
    public Category category() {
        return from.category();
    }

    @Override
    public String source() {
        return from.id();
    }

    @Override
    public String unit() {
        return place.unit();
    }

    @Override
    public Economic economic() {
        return place.economic();
    }

    @Override
    public Functional functional() {
        return place.functional();
    }

    @Override
    public Emissions emissions() {
        return Emissions.tonnes(mass.value().value())
                .times(potential.map(value -> value.value().value()).orElse(1.0));
    }

    @Override
    public String key() {
        String tail = detail.isEmpty() ? "" : "/" + detail;
        return "inventory/line/" + category().name().toLowerCase(Locale.ROOT) + "/" + source() + tail + "/" + gas + "/"
                + year;
    }

    @Override
    public Derivation derivation() {
        var parents = new ArrayList<Derivation>();
        parents.add(mass);
        potential.map(Derivations::of).ifPresent(parents::add);
        Quantity value = emissions().toQuantity();
        return new Derivation(
                Text.of(
                        from.name().chinese() + "·" + gas,
                        gas + " of " + from.name().english()),
                value,
                potential.isEmpty()
                        ? Text.of("二氧化碳的增温潜势为1", "the potential of carbon dioxide is 1")
                        : Text.of("气体质量×全球增温潜势", "mass of gas × global warming potential"),
                "7.1.1",
                parents);
    }
}
