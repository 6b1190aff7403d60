package org.tanlu.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;

/** Reads the table of texts that cells share. Rich text loses its looks; phonetic guides are no part of the text. */
final class SharedTexts extends PartHandler {
    private final List<String> texts = new ArrayList<>();
    private final BitSet struck = new BitSet();
    private final StringBuilder item = new StringBuilder();
    private final Grid.Allowance allowance;
    private boolean inItem;
    private boolean phonetic;

    SharedTexts(Grid.Allowance allowance) {
        super("sst");
        this.allowance = allowance;
    }

    /** The texts read, by index. */
    List<String> texts() {
        return texts;
    }

    /** The texts, by index, of which a part is struck through. */
    BitSet struck() {
        return struck;
    }

    @Override
    void start(String element, Attributes attributes) throws Unreadable {
        switch (element) {
            case "si" -> {
                if (inItem) {
                    throw damaged();
                }
                inItem = true;
                item.setLength(0);
            }
            case "rPh" -> phonetic = true;
            case "strike" -> struck.set(texts.size(), struck.get(texts.size()) || Fonts.isOn(attributes));
            default -> {}
        }
    }

    @Override
    void end(String element, String text) throws Unreadable {
        switch (element) {
            case "t" -> append(item, phonetic ? "" : text);
            case "rPh" -> phonetic = false;
            case "si" -> {
                inItem = false;
                allowance.takeText(item.length(), file());
                texts.add(EscapedText.decode(item.toString()));
            }
            default -> {}
        }
    }
}
