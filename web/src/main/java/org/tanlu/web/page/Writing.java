package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.report.OwnText;
import org.tanlu.report.TextVersion;
import org.tanlu.web.store.CityFiles;

/**
 * 自写文字的一节 the planner's own words of a section in a version of the plan, as the editor shows and keeps them.
 *
 * @param section     the section of Appendix A
 * @param version     full or issue version
 * @param isExtending whether they stand behind what was composed; else they replace it
 * @param body        the words, without the head line that says so
 */
record Writing(String section, TextVersion version, boolean isExtending, String body) {
    private static final String EXTEND = "补充";
    private static final String REPLACE = "替换";

    /** Where the words of a section stand in the city folder. */
    static String file(String section, TextVersion version) {
        return "text/" + section + "." + version.name().toLowerCase(Locale.ROOT) + ".md";
    }

    /** What a section has in a city folder. */
    static Optional<Writing> in(CityFiles files, String section, TextVersion version) {
        String file = file(section, version);
        return files.file(file).map(bytes -> of(OwnText.of(file, bytes), section, version));
    }

    /** A file with its head line as words to be edited. */
    static Writing of(OwnText text, String section, TextVersion version) {
        String head = text.lines().isEmpty() ? "" : text.lines().get(0);
        List<String> rest = text.lines().isEmpty()
                ? List.of()
                : text.lines().subList(1, text.lines().size());
        boolean isExtending =
                head.contains(EXTEND) || head.toLowerCase(Locale.ROOT).contains("extend");
        return new Writing(
                section, version, isExtending, String.join("\n", rest).strip());
    }

    /** The words as a file of the city folder; {@code title} is the heading that a reader of the file sees. */
    OwnText text(String title) {
        String head = "# " + (isExtending ? EXTEND : REPLACE) + " " + version.chinese() + " " + title;
        String bare = body.replace("\r\n", "\n").strip();
        return OwnText.of(
                file(section, version), (head.strip() + "\n\n" + bare + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The version of a word of an address. */
    static TextVersion version(String word) {
        return Arrays.stream(TextVersion.values())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
