package org.tanlu.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tanlu.quality.Jumps.Jump;
import org.tanlu.quality.Series.Family;
import org.tanlu.quality.SeriesCheck.State;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;

/**
 * 系列检查 looks for values that jump, and tells a single wrong value from a wrong column and from a year that is wrong in a
 * whole family of tables, from amounts that do not matter and from jumps that a told total confirms (clause 4.2).
 */
@Clause("4.2")
final class SeriesChecks {
    /** The least factor by which a value may be wrong for the identity of its column to show it. */
    private static final double LEAST_SLIP = 100;

    private final List<Found> all;
    private final InventoryTotals totals;
    private final Parameters parameters;
    private final Map<Event, Tally> columns = new LinkedHashMap<>();
    private final Map<Event, Tally> years = new LinkedHashMap<>();

    /** A year in which many values of a column, or of a family of tables, jump to the same side. */
    record Event(String column, int year, boolean up) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return year + column + up;
        }
    }

    /** How many series jump of how many that could, and which columns they stand in. */
    private static final class Tally {
        private int jumping;
        private int able;
        private final Set<String> jumpingColumns = new TreeSet<>();
        private final Set<String> columns = new TreeSet<>();

        /** Whether more than half of the columns have a series that jumps. */
        boolean isWide() {
            return 2 * jumpingColumns.size() > columns.size();
        }
    }

    /** A series and the values in it that jump. */
    private record Found(Series series, List<Jump> jumps) {}

    private SeriesChecks(List<Series> all, InventoryTotals totals, Parameters parameters) {
        var finder = new Jumps(parameters);
        this.all = all.stream()
                .map(series -> new Found(series, finder.find(series.logarithms())))
                .toList();
        this.totals = totals;
        this.parameters = parameters;
    }

    static List<Checked> of(List<Series> all, InventoryTotals totals, Parameters parameters) {
        var checks = new SeriesChecks(all, totals, parameters);
        checks.count();
        return checks.all.stream().map(checks::checked).toList();
    }

    /** A series with what was found. */
    record Checked(Series series, State state, List<Jump> jumps) {
        SeriesCheck result(List<Integer> changes, Parameters parameters) {
            Optional<Jump> first = jumps.stream().findFirst();
            return new SeriesCheck(
                    series.key(),
                    series.name(),
                    series.data().stream().map(datum -> datum.year()).toList(),
                    state,
                    jumps.stream().map(jump -> series.year(jump.index())).toList(),
                    changes,
                    first.map(jump -> Quantity.of(jump.ratio(), Unit.ONE)),
                    first.flatMap(jump -> Slip.factor(jump.deviation()))
                            .flatMap(factor -> parameters.slip(series.unit(), factor)),
                    first.map(jump -> series.data().get(jump.index()).place()));
        }
    }

    private void count() {
        for (Found found : all) {
            Series series = found.series();
            if (series.size() > 1) {
                for (int i = 0; i < series.size(); i++) {
                    able(series, series.year(i), true);
                    able(series, series.year(i), false);
                }
            }
            found.jumps().forEach(jump -> {
                tally(columns, column(series, jump)).jumping++;
                Tally year = tally(years, year(series, jump));
                year.jumping++;
                year.jumpingColumns.add(series.column());
            });
        }
    }

    private void able(Series series, int year, boolean up) {
        tally(columns, new Event(group(series), year, up)).able++;
        Tally whole = tally(years, new Event(family(series), year, up));
        whole.able++;
        whole.columns.add(series.column());
    }

    private static Tally tally(Map<Event, Tally> tallies, Event event) {
        return tallies.computeIfAbsent(event, any -> new Tally());
    }

    private static String group(Series series) {
        return family(series) + "/" + series.column();
    }

    private static String family(Series series) {
        return series.family().name();
    }

    static Event column(Series series, Jump jump) {
        return new Event(group(series), series.year(jump.index()), jump.isUp());
    }

    static Event year(Series series, Jump jump) {
        return new Event(family(series), series.year(jump.index()), jump.isUp());
    }

    private Checked checked(Found entry) {
        Series series = entry.series();
        List<Jump> found = entry.jumps();
        if (found.isEmpty()) {
            return new Checked(series, series.size() > 1 ? State.PLAIN : State.SINGLE, found);
        }
        Map<State, List<Jump>> byState = new TreeMap<>();
        found.forEach(jump -> byState.computeIfAbsent(state(series, jump), any -> new ArrayList<>())
                .add(jump));
        Map.Entry<State, List<Jump>> gravest = byState.entrySet().iterator().next();
        return new Checked(series, gravest.getKey(), gravest.getValue());
    }

    private State state(Series series, Jump jump) {
        Tally year = tally(years, year(series, jump));
        if (isEvent(year) && year.isWide()) {
            return State.YEAR;
        }
        if (isEvent(tally(columns, column(series, jump)))) {
            return State.COLUMN;
        }
        double value = Math.abs(series.value(jump.index()));
        double expected = value / jump.ratio();
        if (isConfirmed(series, jump)) {
            return State.CONFIRMED;
        }
        boolean small = Math.max(value, expected) < parameters.threshold("negligible");
        return small && series.family() != Family.ITEM ? State.NEGLIGIBLE : State.SUSPECT;
    }

    private boolean isEvent(Tally tally) {
        return tally.jumping >= parameters.threshold("column_members")
                && tally.jumping >= parameters.threshold("column_share") * tally.able;
    }

    /** The column's identity closes, and other parts of the column do not jump with this one. */
    private boolean isConfirmed(Series series, Jump jump) {
        if (!series.added()) {
            return false;
        }
        double value = Math.abs(series.value(jump.index()));
        double change = Math.abs(value - (jump.isUp() ? value / LEAST_SLIP : value * LEAST_SLIP));
        Tally tally = tally(columns, column(series, jump));
        Kind kind = series.family() == Family.BALANCE ? Kind.BALANCE : Kind.INVENTORY;
        return tally.jumping < parameters.threshold("column_share") * tally.able
                && totals.excludes(kind, series.year(jump.index()), series.column(), change);
    }
}
