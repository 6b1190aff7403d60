package org.tanlu.clause;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.GasLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;

/** What a lesson's city accounted of a source in 2020. */
final class Accounted {
    /** A little diesel, so that the year has an energy publication. */
    static final String DIESEL = "项目,汽油,柴油\n单位,万吨,万吨\n3.建筑业,,1\n";

    private Accounted() {}

    /** A city with data rows and next to no energy. */
    static City city(String settings, String data) {
        return City.with(settings).balance(DIESEL).data(data);
    }

    static SourceAccount of(City city, String source) {
        return city.inventory().sources().stream()
                .filter(account -> account.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    static List<GasLine> lines(City city, String source, String gas) {
        return of(city, source).lines().stream()
                .filter(line -> line.gas().equals(gas))
                .toList();
    }

    /** Tonnes of gas in the one line of a source. */
    static double mass(City city, String source, String gas) {
        List<GasLine> lines = lines(city, source, gas);
        if (lines.size() != 1) {
            throw new IllegalStateException("not one line of " + gas + " of " + source + ": " + lines.size());
        }
        return lines.get(0).mass().value().value();
    }

    static Notation notation(City city, String source, String gas) {
        return Optional.ofNullable(of(city, source).notations().get(gas)).orElseThrow();
    }
}
