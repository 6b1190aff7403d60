package org.tanlu.office.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What heads and feet of pages say in words: without codes of fonts and fields, and without numbers of pages. */
final class PageTexts {
    private static final Pattern PART = Pattern.compile("&[LCR]|[\\r\\n]+");
    private static final Pattern CODE = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f+-]{2,6}|\\d{1,3}|[^&])");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsLatin}]");
    private static final Pattern PAGE = Pattern.compile("第?\\s*页?[\\s,，、/／-]*共?\\s*页?|(?i)page\\s*(?:of)?\\s*");

    private PageTexts() {}

    /** The texts, one by line and part. */
    static List<String> of(List<String> written) {
        return written.stream()
                .flatMap(text -> Stream.of(PART.split(text.replace("&&", "\uE000"))))
                .map(text ->
                        CODE.matcher(text).replaceAll("").replace('\uE000', '&').strip())
                .filter(text -> WORD.matcher(text).find() && !PAGE.matcher(text).matches())
                .distinct()
                .toList();
    }
}
