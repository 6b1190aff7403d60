package org.tanlu.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.table.Place;
import org.tanlu.trace.Access;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 数据 datum: one value that the city told us, or the notation key that stands for it. Exactly one of value and notation
 * is present.
 *
 * @param item         the item's id, completed by its parameters, for example {@code energy/final/trade/diesel}
 * @param name         the item's name in words, with its parameters
 * @param year         the year it describes
 * @param value        the value in the unit it was written in
 * @param notation     why there is no value
 * @param source       who published it
 * @param verification how far that was checked
 * @param note         the note beside it, may be empty
 * @param version      of which revision it is, such as 2018年第四次经济普查修订; empty where the row does not say
 * @param access       who may see it
 * @param place        where it was written
 */
public record Datum(
        String item,
        Text name,
        int year,
        Optional<Quantity> value,
        Optional<Notation> notation,
        Source source,
        Verification verification,
        String note,
        String version,
        Access access,
        Place place) {

    public Datum {
        if (value.isPresent() == notation.isPresent()) {
            throw new IllegalArgumentException("a datum has a value or a notation key: " + item + " " + year);
        }
    }

    /** The version of a correction of it that came on a day. */
    public String corrected(LocalDate day) {
        return Version.corrected(version, day);
    }

    /** A datum of no particular version that nobody marked. */
    public Datum(
            String item,
            Text name,
            int year,
            Optional<Quantity> value,
            Optional<Notation> notation,
            Source source,
            Verification verification,
            String note,
            Place place) {
        this(item, name, year, value, notation, source, verification, note, "", AccessReader.UNMARKED, place);
    }

    /** The same datum with another value. */
    public Datum withValue(Quantity other) {
        return new Datum(
                item,
                name,
                year,
                Optional.of(other),
                Optional.empty(),
                source,
                verification,
                note,
                version,
                access,
                place);
    }

    /** What was told, as written: the value with its unit, or the notation key. */
    public String told() {
        return value.map(Quantity::toString)
                .orElseGet(() -> notation.orElseThrow().name());
    }
}
