package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.verification.Discrepancy.Kind;

/** Compares a document as found with what its data give, piece by piece; one use only. */
final class Comparison {
    private final Unkeyed unkeyed;
    private final Map<String, List<String>> imprint;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Verdict.Rewording> rewordings = new ArrayList<>();
    private String section = "";
    private int paragraph;

    Comparison(Unkeyed unkeyed, Imprint imprint) {
        this.unkeyed = unkeyed;
        this.imprint = imprint.byKey();
    }

    Verdict compare(Reading expected, Reading found) {
        List<Strip> told = expected.strips();
        List<Strip> read = found.strips();
        List<Strip> bare = told.stream().map(Comparison::bare).toList();
        for (Alignment.Pair pair :
                Alignment.of(bare, read.stream().map(Comparison::bare).toList(), Likeness::ofStrips)) {
            if (pair.expected() == Alignment.NONE) {
                inserted(read.get(pair.found()));
                continue;
            }
            Strip strip = told.get(pair.expected());
            enter(strip);
            if (pair.found() == Alignment.NONE) {
                strip.rows().forEach(row -> lost(row, place(strip)));
            } else {
                strips(strip, read.get(pair.found()));
            }
        }
        return new Verdict(
                discrepancies,
                (int) expected.strips().stream().mapToLong(Comparison::numerals).sum(),
                rewordings,
                false);
    }

    private static long numerals(Strip strip) {
        return strip.rows().stream()
                .flatMap(List::stream)
                .mapToLong(said -> Numeral.in(said.text()).size())
                .sum();
    }

    /** A piece without what only the expected reading has, so that the two can be alike. */
    private static Strip bare(Strip strip) {
        List<List<Said>> rows = strip.rows().stream()
                .map(row -> row.stream()
                        .map(said -> new Said(said.text(), List.of()))
                        .toList())
                .toList();
        return new Strip(strip.kind(), "", strip.name(), rows);
    }

    private void enter(Strip strip) {
        paragraph = strip.section().equals(section) ? paragraph + 1 : 0;
        section = strip.section();
    }

    private String place(Strip strip) {
        String head = section.isEmpty() ? "文首" : section;
        return head + "｜" + (strip.kind() == Strip.Kind.TEXT ? "第" + paragraph + "段" : strip.name());
    }

    private void inserted(Strip strip) {
        for (List<Said> row : strip.rows()) {
            inserted(row, (section.isEmpty() ? "文首" : section) + "｜" + name(strip));
        }
    }

    private static String name(Strip strip) {
        return strip.kind() == Strip.Kind.TEXT ? "新增段落" : "新增：" + strip.name();
    }

    private void inserted(List<Said> row, String place) {
        for (Said said : row) {
            for (Numeral numeral : Numeral.in(said.text())) {
                if (!unkeyed.mayBeTyped(said.text(), numeral)) {
                    String at = place + "｜" + around(said.text(), numeral);
                    discrepancies.add(new Discrepancy(Kind.UNTRACEABLE, at, "", numeral.text(), ""));
                }
            }
        }
    }

    private static String around(String text, Numeral numeral) {
        int from = StrictMath.max(0, numeral.start() - 8);
        return "“" + text.substring(from, StrictMath.min(text.length(), numeral.end() + 8)) + "”";
    }

    private void lost(List<Said> row, String place) {
        for (Said said : row) {
            Numeral.in(said.text())
                    .forEach(numeral -> discrepancies.add(
                            new Discrepancy(Kind.LOST, place, key(said, numeral, place), "", numeral.text())));
        }
    }

    private void strips(Strip expected, Strip found) {
        if (bare(expected).rows().equals(bare(found).rows())) {
            return;
        }
        List<Said> heads = expected.rows().get(0);
        for (Alignment.Pair pair :
                Alignment.of(bare(expected).rows(), bare(found).rows(), Comparison::rowLikeness)) {
            if (pair.expected() == Alignment.NONE) {
                inserted(found.rows().get(pair.found()), place(expected) + "｜新增行");
            } else if (pair.found() == Alignment.NONE) {
                List<Said> row = expected.rows().get(pair.expected());
                lost(row, place(expected) + "｜" + rowName(row, pair.expected()));
            } else {
                rows(expected, heads, pair.expected(), found.rows().get(pair.found()));
            }
        }
    }

    private static int rowLikeness(List<Said> one, List<Said> other) {
        return one.size() == 1 && other.size() == 1
                ? Likeness.ofEntries(one.get(0), other.get(0))
                : Likeness.ofRows(one, other);
    }

    private static String rowName(List<Said> row, int place) {
        String name = row.stream()
                .map(Said::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return place == 0 ? "表头" : "第" + place + "行" + (name.isEmpty() ? "" : "“" + name + "”");
    }

    private void rows(Strip strip, List<Said> heads, int index, List<Said> found) {
        List<Said> expected = strip.rows().get(index);
        List<Said> bare =
                expected.stream().map(said -> new Said(said.text(), List.of())).toList();
        String row = place(strip) + (strip.kind() == Strip.Kind.TEXT ? "" : "｜" + rowName(expected, index));
        for (Alignment.Pair pair : Alignment.of(bare, found, Likeness::ofEntries)) {
            String place = row + column(strip, heads, expected, pair.expected());
            if (pair.expected() == Alignment.NONE) {
                inserted(List.of(found.get(pair.found())), row + "｜新增格");
            } else if (pair.found() == Alignment.NONE) {
                lost(List.of(expected.get(pair.expected())), place);
            } else {
                String where = strip.place(index, pair.expected());
                texts(expected.get(pair.expected()), found.get(pair.found()).text(), place, where);
            }
        }
    }

    private static String column(Strip strip, List<Said> heads, List<Said> row, int place) {
        boolean isNamed = strip.kind() != Strip.Kind.TEXT && place >= 0 && row.size() == heads.size() && row.size() > 1;
        return isNamed ? "｜第" + (place + 1) + "列“" + heads.get(place).text() + "”" : "";
    }

    /**
     * A text that is compared.
     *
     * @param expected what the data give
     * @param found    what the document has
     * @param place    where it stands, for messages
     * @param where    where it stands, for the list of numerals without keys
     */
    private record Spot(Said expected, String found, String place, String where) {}

    private void texts(Said expected, String found, String place, String where) {
        if (expected.text().equals(found)) {
            return;
        }
        List<Token> told = Token.of(expected.text());
        List<Token> read = Token.of(found);
        boolean isReworded = false;
        for (Alignment.Pair pair : Alignment.of(told, read, Token::likeness)) {
            Token from = pair.expected() == Alignment.NONE ? Token.NOTHING : told.get(pair.expected());
            Token to = pair.found() == Alignment.NONE ? Token.NOTHING : read.get(pair.found());
            if (!from.text().equals(to.text())) {
                isReworded |= !(from.isNumeral() || to.isNumeral());
                token(new Spot(expected, found, place, where), from, to);
            }
        }
        if (isReworded) {
            rewordings.add(new Verdict.Rewording(place, expected.text(), found));
        }
    }

    private void token(Spot spot, Token from, Token to) {
        String place = spot.place();
        String found = spot.found();
        if (from.isNumeral()) {
            String key = key(spot.expected(), from.numeral(), spot.where());
            boolean wasPrinted = to.isNumeral()
                    && imprint.getOrDefault(key, List.of()).stream()
                            .flatMap(text -> Numeral.in(text).stream())
                            .anyMatch(numeral -> numeral.text().equals(to.text()));
            Kind kind = !to.isNumeral() ? Kind.LOST : wasPrinted ? Kind.STALE : Kind.ALTERED;
            discrepancies.add(new Discrepancy(kind, place, key, to.text(), from.text()));
        } else if (to.isNumeral() && !unkeyed.mayBeTyped(found, to.numeral())) {
            String at = place + "｜" + around(found, to.numeral());
            discrepancies.add(new Discrepancy(Kind.UNTRACEABLE, at, "", to.text(), ""));
        }
    }

    /** The key of a numeral, or on which ground it has none. */
    private String key(Said said, Numeral numeral, String place) {
        String key = said.key(numeral);
        return key.isEmpty()
                ? unkeyed.reason(place, said.text(), numeral)
                        .map(reason -> "（" + reason + "）")
                        .orElse("")
                : key;
    }
}
