package org.tanlu.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 对齐 finds the numbers of one text in another that says the same of other data, though its words may differ here and
 * there: by the longest common succession of words. A number has a counterpart only where the words before it are the same.
 */
final class Alignment {
    private static final Pattern WORDS = Pattern.compile("[，。；、：（）《》,;:()]|[^，。；、：（）《》,;:()]+");

    private Alignment() {}

    /** The pieces of a text: numbers, punctuation and words. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        Matcher numbers = Numerals.NUMBER.matcher(text);
        int end = 0;
        while (numbers.find()) {
            words(text.substring(end, numbers.start()), pieces);
            pieces.add(numbers.group());
            end = numbers.end();
        }
        words(text.substring(end), pieces);
        return pieces;
    }

    private static void words(String text, List<String> pieces) {
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            pieces.add(words.group());
        }
    }

    /** The counterparts of the numbers of some pieces in others, in their order. */
    static List<Optional<String>> numbers(List<String> pieces, List<String> others) {
        Map<Integer, Integer> common = common(pieces, others);
        var numbers = new ArrayList<Optional<String>>();
        for (int i = 0; i < pieces.size(); i++) {
            if (Numerals.isNumber(pieces.get(i))) {
                numbers.add(counterpart(pieces, others, common, i));
            }
        }
        return numbers;
    }

    private static Optional<String> counterpart(
            List<String> pieces, List<String> others, Map<Integer, Integer> common, int at) {
        int there = common.getOrDefault(at, -1);
        if (there < 0) {
            return Optional.empty();
        }
        for (int back = 1; back <= at + 1; back++) {
            int before = at - back;
            if (before < 0 && there - back < 0) {
                return Optional.of(others.get(there));
            }
            if (before < 0 || common.getOrDefault(before, -1) != there - back) {
                return Optional.empty();
            }
            if (!Numerals.isNumber(pieces.get(before)) && pieces.get(before).length() > 1) {
                return Optional.of(others.get(there));
            }
        }
        return Optional.empty();
    }

    private static String kind(String piece) {
        return Numerals.isNumber(piece) ? "#" : piece;
    }

    /** Which piece of the others each piece is in the longest common succession. */
    private static Map<Integer, Integer> common(List<String> pieces, List<String> others) {
        List<String> one = pieces.stream().map(Alignment::kind).toList();
        List<String> two = others.stream().map(Alignment::kind).toList();
        int[][] longest = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(two.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var common = new LinkedHashMap<Integer, Integer>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < two.size()) {
            if (one.get(i).equals(two.get(j))) {
                common.put(i++, j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
