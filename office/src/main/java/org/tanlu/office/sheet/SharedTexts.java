package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** Reads the table of texts that cells share. Rich text loses its looks; phonetic guides are no part of the text. */
final class SharedTexts extends PartHandler {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder item = new StringBuilder();
    private boolean phonetic;

    /** The texts read, by index. */
    List<String> texts() {
        return texts;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "si" -> item.setLength(0);
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    @Override
    void end(String element, String text) {
        switch (element) {
            case "t" -> item.append(phonetic ? "" : text);
            case "rPh" -> phonetic = false;
            case "si" -> texts.add(EscapedText.decode(item.toString()));
            default -> {}
        }
    }
}
