package org.tanlu.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
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
    private static final int LONGEST = 1000;
    private static final String BOX = "<v:textbox";
    private static final String END = "</v:textbox>";
    private static final Pattern SHAPE_END = Pattern.compile("</v:(?:shape|rect|roundrect|oval)>");
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
        List<String> texts = boxes(xml);
        for (String text : texts) {
            allowance.takeText(text.length(), sheet);
        }
        return texts;
    }

    /** The texts of boxes; what stands behind a box to the end of its shape tells whether it is one of a comment. */
    private static List<String> boxes(String xml) {
        var texts = new LinkedHashSet<String>();
        int from = xml.indexOf(BOX);
        while (from >= 0) {
            int open = xml.indexOf('>', from);
            boolean isEmpty = open > 0 && xml.charAt(open - 1) == '/';
            int end = isEmpty ? open : xml.indexOf(END, from);
            if (open < 0 || end < 0) {
                texts.add(Sheet.UNREAD);
                break;
            }
            int next = xml.indexOf(BOX, end);
            String behind = xml.substring(end, next < 0 ? xml.length() : next);
            String text = plain(xml.substring(Math.min(open + 1, end), end));
            if (!text.isEmpty() && !SHAPE_END.split(behind, 2)[0].contains(NOTE)) {
                texts.add(text.substring(0, Math.min(text.length(), LONGEST)));
            }
            from = next;
        }
        return List.copyOf(texts);
    }

    private static String plain(String markup) {
        return markup.replaceAll("(?i)<br\\s*/?>|</(?:div|p)>", " ")
                .replaceAll("<[^<>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
