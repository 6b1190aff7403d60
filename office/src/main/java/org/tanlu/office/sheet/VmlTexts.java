package org.tanlu.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;

/**
 * The texts of text boxes and controls of the old kind (VML), which programs write as they like and not always as XML; the shapes
 * of comments among them say nothing that the comments do not.
 */
final class VmlTexts {
    private static final int LARGEST = 4 << 20;
    private static final Pattern SHAPE = Pattern.compile(
            "<v:(shape|rect|roundrect|oval)[\\s>](?:(?!</v:\\1>).)*+</v:\\1>", Pattern.DOTALL);
    private static final Pattern BOX =
            Pattern.compile("<v:textbox[^>]*>((?:(?!</v:textbox>).)*+)</v:textbox>", Pattern.DOTALL);
    private static final String NOTE = "ObjectType=\"Note\"";

    private VmlTexts() {}

    /** The texts of a part. */
    static List<String> of(Archive archive, String part, Place sheet, Grid.Allowance allowance) throws Unreadable {
        String xml;
        try (InputStream stream = archive.stream(part)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return List.of(Sheet.UNREAD);
            }
            xml = new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return List.of(Sheet.UNREAD);
        }
        List<String> texts = SHAPE.matcher(xml)
                .results()
                .map(MatchResult::group)
                .filter(shape -> !shape.contains(NOTE))
                .flatMap(shape -> BOX.matcher(shape).results())
                .map(box -> plain(box.group(1)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        for (String text : texts) {
            allowance.takeText(text.length(), sheet);
        }
        return texts;
    }

    private static String plain(String markup) {
        return markup.replaceAll("(?i)<br\\s*/?>|</(?:div|p)>", " ")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
