package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.SourceAccount;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Text;

/**
 * What a key asks for that has no number: a notation key, and why.
 *
 * @param key    the key
 * @param name   what it is, with its year
 * @param value  the notation key with its meaning
 * @param reason why there is no number
 */
record Untold(String key, String name, String value, Text reason) {
    private static final Text REPORTED = Text.of("资料照此填报", "as the city reported");
    private static final Text NO_IMPORT = Text.of(
            "净调入量没有公布也无法推算，或没有排放因子（见附件3）",
            "net import is neither published nor computable, or has no factor (see the findings)");

    /** What a key asks for; empty when it is no such key. */
    static Optional<Untold> find(Plan plan, String key) {
        Stream<Untold> indicators = plan.indicators().stream()
                .filter(value -> value.figure().isEmpty())
                .map(Untold::of);
        Stream<Untold> others = plan.history().years().stream()
                .map(plan.history()::inventory)
                .flatMap(inventory -> Stream.concat(sources(inventory), imports(inventory)));
        return Stream.concat(indicators, others)
                .filter(untold -> untold.key().equals(key))
                .findFirst();
    }

    /** Says it. */
    void print(PrintWriter out) {
        out.println(name + value);
        out.println("    ← " + (reason.chinese().isEmpty() ? REPORTED : reason));
    }

    private static Untold of(IndicatorValue value) {
        return new Untold(
                ExplainKeys.key(value),
                ExplainKeys.name(value) + " " + value.year(),
                value.notation().map(ExplainKeys::said).orElse(""),
                value.reason());
    }

    /** The gases of sources that have a notation key, and the sources themselves. */
    private static Stream<Untold> sources(Inventory inventory) {
        return inventory.sources().stream()
                .flatMap(account -> account.notations().entrySet().stream()
                        .filter(entry -> account.lines().stream()
                                .noneMatch(line -> line.gas().equals(entry.getKey())))
                        .flatMap(entry -> of(account, entry.getKey(), entry.getValue())));
    }

    /** By the key with the gas; a source of which nothing was accounted also by the key without. */
    private static Stream<Untold> of(SourceAccount account, String gas, Notation notation) {
        String source = "inventory/line/" + ExplainKeys.id(account.source().category()) + "/"
                + account.source().id();
        String name = account.source().name() + " · " + gas + " " + account.year();
        var withGas = new Untold(
                source + "/" + gas + "/" + account.year(), name, ExplainKeys.said(notation), account.reason());
        var whole = new Untold(source + "/" + account.year(), name, ExplainKeys.said(notation), account.reason());
        return account.lines().isEmpty() ? Stream.of(withGas, whole) : Stream.of(withGas);
    }

    private static Stream<Untold> imports(Inventory inventory) {
        Stream<Untold> energies = Stream.of(inventory.electricity(), inventory.heat())
                .filter(energy -> !energy.isIndirectKnown())
                .flatMap(energy -> Stream.of("indirect", "consumed").map(what -> ofImport(energy, what)));
        Stream<Untold> totals = Stream.of("indirect", "total")
                .filter(what -> !inventory.isTotalKnown())
                .map(what -> estimated("inventory/" + what + "/" + inventory.year(), "净调入电力 / imported electricity"));
        return Stream.concat(energies, totals);
    }

    private static Untold ofImport(SecondaryEnergy energy, String what) {
        String carrier = energy.carrier().id().equals("electricity") ? "electricity" : "heat";
        return estimated(
                "inventory/" + carrier + "/" + what + "/" + energy.year(),
                energy.carrier().name() + " " + energy.year());
    }

    private static Untold estimated(String key, String name) {
        return new Untold(key, name, ExplainKeys.said(Notation.NE), NO_IMPORT);
    }
}
