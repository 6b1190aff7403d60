package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Units;

/** 平衡表行列名 recognises the printed names of a balance's rows and columns. */
final class BalanceLabels {
    private static final Pattern BRACKETS = Pattern.compile("(?s)(.+?)[(（\\[]([^()（）\\[\\]]+)[)）\\]]\\s*");
    private static final Pattern REMARK = Pattern.compile("(?s)\\s*(?:实物量|[合小总]计|不?包?含.*|包括.*|其中.*|LNG|LPG|CNG)\\s*");
    private static final Pattern TWO_WORDS = Pattern.compile("(?s)(.+?)\\s+(\\S+)");

    private final NameIndex<Carrier> carriers = new NameIndex<>(Names::labelKey);
    private final NameIndex<Carrier> carrierIds = new NameIndex<>(Names::labelKey);
    private final NameIndex<BalanceRow> rows = new NameIndex<>(Names::labelKey);
    private final Units units;

    BalanceLabels(ReferenceData reference) {
        this.units = reference.units();
        reference.carriers().values().forEach(carrier -> {
            carriers.add(carrier.name().chinese(), carrier);
            carriers.addAll(carrier.variants(), carrier);
            carrierIds.add(carrier.id(), carrier);
        });
        reference.balanceRows().values().forEach(row -> {
            rows.add(row.name().chinese(), row);
            rows.addAll(row.variants(), row);
        });
    }

    /**
     * A column's heading.
     *
     * @param carrier the carrier it names
     * @param unit    what is written behind the name where a unit stands, known or not; empty when nothing is
     */
    record Heading(Carrier carrier, String unit) {}

    /** The heading a cell is, by its Chinese name. */
    Optional<Heading> heading(String text) {
        Optional<Heading> whole = carriers.find(text).map(carrier -> new Heading(carrier, ""));
        return whole.or(() -> withUnit(BRACKETS.matcher(text)))
                .or(() -> withUnit(TWO_WORDS.matcher(Characters.strip(text))))
                .or(() -> withOther(BRACKETS.matcher(text)));
    }

    private Optional<Heading> withUnit(Matcher parts) {
        if (!parts.matches() || units.all(parts.group(2)).isEmpty()) {
            return Optional.empty();
        }
        return carriers.find(parts.group(1)).map(carrier -> new Heading(carrier, parts.group(2)));
    }

    /** What is in brackets is a remark only when it is known to be one; it may be a unit that nobody knows. */
    private Optional<Heading> withOther(Matcher parts) {
        return parts.matches()
                ? carriers.find(parts.group(1))
                        .map(carrier -> new Heading(carrier, isRemark(parts.group(2), carrier) ? "" : parts.group(2)))
                : Optional.empty();
    }

    private static boolean isRemark(String text, Carrier carrier) {
        String key = Names.key(text);
        return REMARK.matcher(text).matches()
                || key.equals(Names.key(carrier.id()))
                || key.equals(Names.key(carrier.name().english()));
    }

    /** The heading a cell is, by the project's own id of the carrier. */
    Optional<Heading> headingById(String text) {
        return carrierIds.find(text).map(carrier -> new Heading(carrier, ""));
    }

    /** The rows that a label may mean: none when it is unknown, several when the section has to decide. */
    List<BalanceRow> rows(String label) {
        return rows.all(label);
    }

    /** The known column most like a text; empty when none is like it. */
    Optional<String> nearestCarrier(String text) {
        return carriers.nearest(text);
    }

    /** The known row most like a text; empty when none is like it. */
    Optional<String> nearestRow(String text) {
        return rows.nearest(text);
    }
}
