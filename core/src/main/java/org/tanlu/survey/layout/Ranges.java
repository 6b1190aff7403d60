package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.table.Place;

/** 单元格区域 cells of one row or one column as spreadsheets write them: C5:G5；I5. */
final class Ranges {
    private static final String JOINT = "；";
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");

    private Ranges() {}

    /** Writes cells, those side by side or below each other as one range. */
    static String of(List<Place> places) {
        boolean across = places.stream().map(Place::row).distinct().count() == 1;
        var lines = new TreeMap<Integer, SortedMap<Integer, Place>>();
        places.forEach(place -> lines.computeIfAbsent(across ? place.row() : place.column(), any -> new TreeMap<>())
                .put(across ? place.column() : place.row(), place));
        return lines.values().stream().map(Ranges::line).collect(Collectors.joining(JOINT));
    }

    private static String line(SortedMap<Integer, Place> places) {
        var ranges = new ArrayList<String>();
        var together = new ArrayList<Place>();
        int next = places.firstKey();
        for (Map.Entry<Integer, Place> place : places.entrySet()) {
            if (place.getKey() != next) {
                ranges.add(range(together));
                together.clear();
            }
            together.add(place.getValue());
            next = place.getKey() + 1;
        }
        ranges.add(range(together));
        return String.join(JOINT, ranges);
    }

    private static String range(List<Place> places) {
        String first = places.get(0).address();
        return places.size() == 1
                ? first
                : first + ":" + places.get(places.size() - 1).address();
    }

    /** Which of the cells written a cell is, from 0; empty when it is none of them. */
    static Optional<Integer> index(String cells, Place place) {
        int before = 0;
        for (String range : cells.split("[；;]")) {
            Matcher matcher = RANGE.matcher(range.strip());
            if (matcher.matches() && isWithin(range.strip(), place)) {
                int across = place.column() - column(matcher.group(1));
                return Optional.of(before + across + place.row() - Integer.parseInt(matcher.group(2)));
            }
            before += size(range.strip());
        }
        return Optional.empty();
    }

    /** How many cells are written. */
    static int count(String cells) {
        return Stream.of(cells.split("[；;]"))
                .map(String::strip)
                .mapToInt(Ranges::size)
                .sum();
    }

    /** The cells written, one by one. */
    static List<String> addresses(String cells) {
        var addresses = new ArrayList<String>();
        for (String range : cells.split("[；;]")) {
            Matcher matcher = RANGE.matcher(range.strip());
            if (matcher.matches()) {
                int left = column(matcher.group(1));
                int top = Integer.parseInt(matcher.group(2));
                int right = matcher.group(3) == null ? left : column(matcher.group(3));
                int bottom = matcher.group(4) == null ? top : Integer.parseInt(matcher.group(4));
                for (int row = top; row <= bottom; row++) {
                    for (int column = left; column <= right; column++) {
                        addresses.add(new Place("", "", row, column).address());
                    }
                }
            }
        }
        return addresses;
    }

    /** How many cells ranges span, those of a rectangle all counted. */
    static long size(List<String> ranges) {
        long size = 0;
        for (String range : ranges) {
            Matcher matcher = RANGE.matcher(range.strip());
            if (matcher.matches() && matcher.group(3) != null) {
                long across = 1L + column(matcher.group(3)) - column(matcher.group(1));
                long down = 1L + Integer.parseInt(matcher.group(4)) - Integer.parseInt(matcher.group(2));
                size += Math.max(0, across) * Math.max(0, down);
            } else {
                size++;
            }
        }
        return size;
    }

    private static int size(String range) {
        Matcher matcher = RANGE.matcher(range);
        return !matcher.matches() || matcher.group(3) == null
                ? 1
                : 1
                        + column(matcher.group(3))
                        - column(matcher.group(1))
                        + Integer.parseInt(matcher.group(4))
                        - Integer.parseInt(matcher.group(2));
    }

    /** Whether a cell is among those written. */
    static boolean hold(String cells, Place place) {
        return Stream.of(cells.split("[；;]")).anyMatch(range -> isWithin(range.strip(), place));
    }

    private static boolean isWithin(String range, Place place) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return false;
        }
        int left = column(matcher.group(1));
        int top = Integer.parseInt(matcher.group(2));
        int right = matcher.group(3) == null ? left : column(matcher.group(3));
        int bottom = matcher.group(4) == null ? top : Integer.parseInt(matcher.group(4));
        return place.column() >= left && place.column() <= right && place.row() >= top && place.row() <= bottom;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }
}
