package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.YearSeries;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * 核算边界 the record of the accounting boundary (clause 7.1.3): the administrative area, its extent, and how it changed
 * within the account.
 *
 * @param areaCode   the area code; empty when the city did not write it
 * @param areas      the extent by year, as far as it was told
 * @param isToldNone whether the city confirmed that the area did not change
 * @param changes    the changes told, in the order written
 * @param unreadable what was written of changes without a year in front
 */
@Clause("7.1.3")
public record Boundary(
        Optional<String> areaCode,
        List<Datum> areas,
        boolean isToldNone,
        List<Change> changes,
        List<String> unreadable) {
    /** The item of the area. */
    static final String AREA = "administrative_area";

    private static final String NONE = "无";
    private static final Pattern CHANGE = Pattern.compile("(?s)\\s*((?:19|20)[0-9]{2})[^:：]*[:：]\\s*(.+?)\\s*");

    /**
     * 区划变动 a change of the administrative area.
     *
     * @param year the year it took effect
     * @param what what changed, with its effect and source as written
     */
    public record Change(int year, String what) {}

    public Boundary {
        areas = List.copyOf(areas);
        changes = List.copyOf(changes);
        unreadable = List.copyOf(unreadable);
    }

    /** The boundary as a city told it. */
    public static Boundary of(Dossier dossier) {
        List<Datum> areas = Optional.ofNullable(dossier.series().get(AREA)).map(YearSeries::byYear).stream()
                .flatMap(series -> series.values().stream())
                .filter(datum -> datum.value().isPresent())
                .toList();
        String written = dossier.city().find("boundary_changes").orElse("").strip();
        var changes = new ArrayList<Change>();
        var unreadable = new ArrayList<String>();
        if (!written.equals(NONE)) {
            for (String part : written.split("[;；\n]", -1)) {
                Matcher change = CHANGE.matcher(part);
                if (change.matches()) {
                    changes.add(new Change(Integer.parseInt(change.group(1)), change.group(2)));
                } else if (!part.isBlank()) {
                    unreadable.add(part.strip());
                }
            }
        }
        return new Boundary(dossier.city().find("area_code"), areas, written.equals(NONE), changes, unreadable);
    }

    /** Whether anything was told of changes. */
    public boolean isChangeTold() {
        return isToldNone || !changes.isEmpty() || !unreadable.isEmpty();
    }

    /** The boundary as far as it is of concern up to a year. */
    public Boundary upTo(int year) {
        return new Boundary(
                areaCode,
                areas,
                isToldNone,
                changes.stream().filter(change -> change.year() <= year).toList(),
                unreadable);
    }

    /** The changes that took effect after a year, up to another. */
    public List<Change> between(int after, int upTo) {
        return changes.stream()
                .filter(change -> after < change.year() && change.year() <= upTo)
                .toList();
    }
}
