package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.ToldFigures;
import org.tanlu.report.Block.Inline;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 最新现状 published data that are newer than the base year of emissions: the state of the city is told with them, and why emissions
 * stop earlier (Appendix A, 一).
 */
@Clause("A")
final class IssueNewest {
    private static final String PEOPLE = "population";
    private static final String PRODUCT = "gdp_current";
    private static final String SECONDARY = "share_secondary_industry";
    private static final String TERTIARY = "share_tertiary_industry";

    private final Dossier dossier;
    private final Wording wording;

    IssueNewest(Dossier dossier, Wording wording) {
        this.dossier = dossier;
        this.wording = wording;
    }

    /** Whether population and product are known of a year behind the base year of emissions, which then are told first. */
    boolean isBehind(int base) {
        return after(PEOPLE, base).isPresent() && after(PRODUCT, base).isPresent();
    }

    /** Population, product and its structure of the newest years; of the structure what is of the same year. */
    List<Inline> economy(int base) {
        var said = new ArrayList<Inline>();
        after(PEOPLE, base).ifPresent(datum -> said.addAll(told("issue-population", datum)));
        after(PRODUCT, base).ifPresent(datum -> said.addAll(told("issue-newest-product", datum)));
        Optional<Datum> secondary = after(SECONDARY, base);
        Optional<Datum> tertiary = after(TERTIARY, base);
        if (secondary.isPresent() && tertiary.map(Datum::year).equals(secondary.map(Datum::year))) {
            said.addAll(wording.sentence(
                    "issue-industry",
                    Map.of("secondary", value(secondary.get()), "tertiary", value(tertiary.orElseThrow()))));
        } else {
            boolean isSame =
                    tertiary.map(Datum::year).equals(after(PRODUCT, base).map(Datum::year));
            tertiary.ifPresent(
                    datum -> said.addAll(told(isSame ? "issue-newest-tertiary-same" : "issue-newest-tertiary", datum)));
        }
        return said;
    }

    /** All energy of the newest year; empty where there is none behind a year. */
    Optional<List<Inline>> energy(int base) {
        return after(ToldFigures.ENERGY, base).map(datum -> told("issue-energy", datum));
    }

    private List<Inline> told(String id, Datum datum) {
        return wording.sentence(id, Map.of("year", words(datum.year()), "value", value(datum)));
    }

    private static Inline value(Datum datum) {
        return printed(Numbers.published(datum.value().orElseThrow(), 1), ToldFigures.key(datum));
    }

    /** The newest public value of an item, where it is of a year behind another. */
    private Optional<Datum> after(String item, int year) {
        List<Datum> told = ToldFigures.told(dossier, item);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.get(told.size() - 1))
                        .filter(datum -> datum.year() > year && datum.access() == Access.PUBLIC);
    }
}
