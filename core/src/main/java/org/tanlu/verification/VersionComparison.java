package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.trace.Clause;
import org.tanlu.verification.VersionChange.Kind;

/**
 * 版本比较 holds two versions of a document against one another, such as the one that went out for opinions and the one for issue:
 * paragraphs, entries of tables, data of charts, labels of drawings; results by key where both versions bear keys. One use only.
 */
@Clause("11.4")
public final class VersionComparison {
    private static final String REFERENCE = "(?<=[表图])\\s?[0-9]++(?:[-.－][0-9]+)*+(?![0-9年万亿%])";
    private static final String HEADING =
            "^(?:第[一二三四五六七八九十百]+[章节]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+(?:[.．][0-9]+)*[.．、]?)\\s*";

    private final List<VersionChange> changes = new ArrayList<>();
    private int renumbered;

    private VersionComparison() {}

    /**
     * Compares two versions. What moved is told as deleted and inserted; entries of a table of contents are passed over.
     *
     * @param before        the earlier version
     * @param beforeImprint what it says of itself
     * @param after         the later version
     * @param afterImprint  what it says of itself
     */
    @Clause("11.4")
    public static VersionChanges compare(Reading before, Imprint beforeImprint, Reading after, Imprint afterImprint) {
        var comparison = new VersionComparison();
        comparison.compare(withoutContents(before), withoutContents(after));
        boolean isKeyed = beforeImprint.isThere() && afterImprint.isThere();
        return new VersionChanges(
                comparison.changes,
                isKeyed ? numbers(beforeImprint.byKey(), afterImprint.byKey()) : List.of(),
                isKeyed,
                comparison.renumbered,
                Stream.of(before, after)
                        .flatMap(one -> one.strips().stream())
                        .map(Strip::section)
                        .filter(section -> !section.isEmpty())
                        .distinct()
                        .toList());
    }

    private static List<NumberChange> numbers(Map<String, List<String>> before, Map<String, List<String>> after) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        var numbers = new ArrayList<NumberChange>();
        for (String key : keys) {
            List<String> old = before.getOrDefault(key, List.of());
            List<String> now = after.getOrDefault(key, List.of());
            String lost = first(old, now);
            String come = first(now, old);
            boolean isOneSided = old.isEmpty() || now.isEmpty();
            if (isOneSided || (!lost.isEmpty() && !come.isEmpty())) { // else only a further rounding came or went
                numbers.add(new NumberChange(key, lost, come));
            }
        }
        return numbers;
    }

    private static String first(List<String> texts, List<String> others) {
        return texts.stream().filter(text -> !others.contains(text)).findFirst().orElse("");
    }

    /** The pieces without the lines of a table of contents, whose page numbers differ in every version. */
    private static List<Strip> withoutContents(Reading reading) {
        Set<String> headings = reading.strips().stream()
                .filter(VersionComparison::isHeading)
                .map(VersionComparison::text)
                .collect(Collectors.toCollection(TreeSet::new));
        return reading.strips().stream()
                .filter(strip -> strip.kind() != Strip.Kind.TEXT
                        || headings.contains(text(strip))
                        || !headings.contains(text(strip).replaceAll("[.…· ]*[0-9]+$", "")))
                .toList();
    }

    private static boolean isHeading(Strip strip) {
        return strip.kind() == Strip.Kind.TEXT
                && (strip.section().equals(text(strip)) || strip.section().endsWith(" " + text(strip)));
    }

    private static String text(Strip strip) {
        return strip.rows().get(0).get(0).text();
    }

    private void compare(List<Strip> before, List<Strip> after) {
        for (Alignment.Pair pair : Alignment.of(bare(before), bare(after), Likeness::ofStrips)) {
            if (pair.expected() == Alignment.NONE) {
                whole(Kind.INSERTED, after, pair.found());
            } else if (pair.found() == Alignment.NONE) {
                whole(Kind.DELETED, before, pair.expected());
            } else {
                strips(before.get(pair.expected()), after, pair.found());
            }
        }
    }

    private static List<Strip> bare(List<Strip> strips) {
        return strips.stream()
                .map(strip -> new Strip(strip.kind(), "", strip.name(), bareRows(strip)))
                .toList();
    }

    private static List<List<Said>> bareRows(Strip strip) {
        return strip.rows().stream()
                .map(row -> row.stream().map(said -> Said.of(said.text())).toList())
                .toList();
    }

    private void whole(Kind kind, List<Strip> strips, int place) {
        Strip strip = strips.get(place);
        String where = place(strips, place);
        strip.rows().forEach(row -> add(kind, strip, where, joined(row)));
    }

    private void add(Kind kind, Strip strip, String where, String text) {
        if (!text.isEmpty()) {
            boolean isNew = kind == Kind.INSERTED;
            changes.add(new VersionChange(
                    kind, strip.kind(), strip.section(), where, isNew ? "" : text, isNew ? text : ""));
        }
    }

    private static String joined(List<Said> row) {
        return row.stream().allMatch(said -> said.text().isEmpty())
                ? ""
                : row.stream().map(Said::text).collect(Collectors.joining("｜"));
    }

    /** Where a piece stands in its section: the heading, the how manieth paragraph after it, or the caption. */
    private static String place(List<Strip> strips, int place) {
        Strip strip = strips.get(place);
        if (strip.kind() != Strip.Kind.TEXT) {
            return strip.name();
        }
        if (isHeading(strip)) {
            return "标题";
        }
        long number = strips.subList(0, place + 1).stream()
                .filter(one ->
                        one.kind() == Strip.Kind.TEXT && one.section().equals(strip.section()) && !isHeading(one))
                .count();
        return "第" + number + "段";
    }

    private void strips(Strip before, List<Strip> all, int place) {
        Strip after = all.get(place);
        List<List<Said>> old = bareRows(before);
        List<List<Said>> now = bareRows(after);
        if (old.equals(now)) {
            return;
        }
        String where = place(all, place);
        for (Alignment.Pair pair : Alignment.of(old, now, VersionComparison::rowLikeness)) {
            if (pair.expected() == Alignment.NONE) {
                add(Kind.INSERTED, after, where + "｜新增行", joined(now.get(pair.found())));
            } else if (pair.found() == Alignment.NONE) {
                add(Kind.DELETED, after, where + "｜删除行", joined(old.get(pair.expected())));
            } else {
                rows(old.get(pair.expected()), after, pair.found(), where);
            }
        }
    }

    private static int rowLikeness(List<Said> one, List<Said> other) {
        return one.size() == 1 && other.size() == 1
                ? Likeness.ofEntries(one.get(0), other.get(0))
                : Likeness.ofRows(one, other);
    }

    private void rows(List<Said> old, Strip strip, int place, String where) {
        List<Said> now = strip.rows().get(place);
        List<Said> bare = now.stream().map(said -> Said.of(said.text())).toList();
        for (Alignment.Pair pair : Alignment.of(old, bare, Likeness::ofEntries)) {
            boolean isGone = pair.found() == Alignment.NONE;
            String at = where + (strip.kind() == Strip.Kind.TEXT ? "" : cell(strip, place, isGone ? -1 : pair.found()));
            if (pair.expected() == Alignment.NONE) {
                add(Kind.INSERTED, strip, at, now.get(pair.found()).text());
            } else if (isGone) {
                add(Kind.DELETED, strip, at, old.get(pair.expected()).text());
            } else {
                texts(old.get(pair.expected()).text(), now.get(pair.found()).text(), strip, at);
            }
        }
    }

    /** The names of an entry's row and column. */
    private static String cell(Strip strip, int row, int column) {
        List<Said> entries = strip.rows().get(row);
        List<Said> heads = strip.rows().get(0);
        if (entries.size() == 1) {
            return strip.kind() == Strip.Kind.TABLE ? "｜表注" : "｜图中文字";
        }
        String name = row == 0
                ? "表头"
                : entries.stream()
                        .map(Said::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .map(text -> "“" + text + "”")
                        .orElse("第" + row + "行");
        boolean isNamed = column >= 0 && row > 0 && heads.size() == entries.size();
        return "｜" + name
                + (isNamed ? "｜第" + (column + 1) + "列“" + heads.get(column).text() + "”" : "");
    }

    private void texts(String before, String after, Strip strip, String where) {
        if (before.equals(after)) {
            return;
        }
        boolean isHeading = isHeading(strip);
        if (unnumbered(before, isHeading).equals(unnumbered(after, isHeading))) {
            renumbered++;
        } else {
            changes.add(new VersionChange(Kind.CHANGED, strip.kind(), strip.section(), where, before, after));
        }
    }

    /** A text without the numbers that shift when a heading, table or figure comes or goes. */
    private static String unnumbered(String text, boolean isHeading) {
        String bare = isHeading ? text.replaceFirst(HEADING, "") : text;
        return bare.replaceAll(REFERENCE, "#");
    }
}
