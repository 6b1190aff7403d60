package org.tanlu.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 文件头 what a file of own words does: its first line says whether it replaces or extends and in which version, its name or the
 * name behind its version which section.
 *
 * @param section     the section, by id or title
 * @param isReplacing whether it replaces what was composed; else it stands behind that
 * @param versions    the versions that it is of
 */
record TextHead(String section, boolean isReplacing, Set<TextVersion> versions) {
    private static final int WORDS = 2;

    /** The head of a file; empty where its first line is none. */
    static Optional<TextHead> of(OwnText text) {
        List<String> words = text.lines().isEmpty()
                ? List.of()
                : List.of(text.lines()
                        .get(0)
                        .replace("\uFEFF", "")
                        .replaceFirst("^#+", "")
                        .strip()
                        .split("\\s+"));
        if (words.size() < WORDS) {
            return Optional.empty();
        }
        boolean isReplacing = words.get(0).equals("替换") || words.get(0).equalsIgnoreCase("replace");
        boolean isExtending = words.get(0).equals("补充") || words.get(0).equalsIgnoreCase("extend");
        Set<TextVersion> versions = EnumSet.noneOf(TextVersion.class);
        if (words.get(1).equals("两稿") || words.get(1).equalsIgnoreCase("both")) {
            versions = EnumSet.allOf(TextVersion.class);
        } else {
            TextVersion.find(words.get(1)).ifPresent(versions::add);
        }
        return (isReplacing || isExtending) && !versions.isEmpty()
                ? Optional.of(new TextHead(section(text.file()), isReplacing, versions))
                : Optional.empty();
    }

    /** A4.1 of text/A4.1.issue.md, and of text/A4.1.md. */
    private static String section(String file) {
        return file.substring(file.lastIndexOf('/') + 1)
                .replaceFirst("(\\.(full|issue|both))?(\\.[0-9]+)?\\.(md|txt)$", "");
    }
}
