package org.tanlu.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/**
 * 表头英文 the heads of the plan's tables in English, for pages that are read in English; the text of the plan stays as it is
 * printed. A head that is put together of words, years and a unit in brackets is told word by word; one with a word that is not
 * known stays Chinese as a whole.
 */
final class PlanHeads {
    private static final String WORDS = "/words/heads.csv";
    private static final Pattern HEAD = Pattern.compile("(<th(?: [^>]*)?>)([^<]+)(</th>)");
    private static final Pattern NUMBER = Pattern.compile("(<figcaption[^>]*>)(表|图)(\\d+)");
    private static final Pattern CAPTION = Pattern.compile("(表|图)(\\d+)　(.*)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)[.．](.*)");
    private static final Pattern PART =
            Pattern.compile("[12]\\d{3}(?:[—–-][12]\\d{3})?|[（）()·/—–±%％]|[^（）()·/—–±%％0-9]+|\\d+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Map<String, String> ENGLISH = read();

    private PlanHeads() {}

    /** A piece of the plan with its heads in English. */
    static String english(String html) {
        String heads = HEAD.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + head(found.group(2)) + found.group(3)));
        return NUMBER.matcher(heads).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + numbered(found)));
    }

    /** A title of the plan: of a table or figure its number, with what it is called where that is known; a heading by its number. */
    static String place(String title) {
        Matcher captioned = CAPTION.matcher(title);
        if (captioned.matches()) {
            String name = head(captioned.group(3));
            return (captioned.group(1).equals("表") ? "Table " : "Figure ")
                    + captioned.group(2)
                    + (CHINESE.matcher(name).find() ? "" : " " + name);
        }
        Matcher numbered = NUMBERED.matcher(title);
        if (numbered.matches()) {
            String name = head(numbered.group(2));
            return CHINESE.matcher(name).find() ? "Section " + numbered.group(1) : numbered.group(1) + ". " + name;
        }
        return head(title);
    }

    private static String numbered(MatchResult found) {
        return (found.group(2).equals("表") ? "Table " : "Figure ") + found.group(3);
    }

    /** A head in English; as it is where a word of it is not known. */
    static String head(String chinese) {
        String whole = ENGLISH.get(chinese.strip());
        if (whole != null) {
            return whole;
        }
        var english = new StringBuilder();
        Matcher part = PART.matcher(chinese.strip());
        while (part.find()) {
            english.append(word(part.group()));
        }
        return CHINESE.matcher(english).find()
                ? chinese
                : english.toString().strip().replaceAll(" +", " ");
    }

    private static String word(String part) {
        return switch (part) {
            case "（" -> " (";
            case "）" -> ") ";
            case "·" -> ", ";
            case "％" -> "%";
            default -> {
                String bare = part.replaceFirst("^(至|到)", "").replaceFirst("^年", "");
                String english = bare.isBlank() ? "" : ENGLISH.getOrDefault(bare.strip(), bare);
                yield (part.startsWith("至") || part.startsWith("到") ? "to " : "")
                        + (part.startsWith("年") && !bare.isBlank() ? " " : "")
                        + english;
            }
        };
    }

    private static Map<String, String> read() {
        try (InputStream words = Objects.requireNonNull(PlanHeads.class.getResourceAsStream(WORDS))) {
            var english = new HashMap<String, String>();
            for (List<Cell> row : Csv.read(words.readAllBytes(), WORDS, Place.ofFile(WORDS))
                    .table()
                    .rows()) {
                english.put(row.get(0).text(), row.get(1).text());
            }
            return Map.copyOf(english);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (Unreadable broken) {
            throw new IllegalStateException(broken.english(), broken);
        }
    }
}
