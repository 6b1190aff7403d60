package org.tanlu.fieldwork.request;

import java.util.List;

/**
 * 资料变动 what a delivery changed of the data of one checklist item.
 *
 * @param texts       the changes in words, such as 常住人口 2023年 321 万人→331 万人
 * @param hasCome     whether anything came; otherwise all of them were withdrawn
 * @param corrections what of it replaced or took away something that the city had
 */
public record Change(List<String> texts, boolean hasCome, List<Correction> corrections) {
    private static final int SHOWN = 3;
    private static final int LONGEST = 60;

    public Change {
        texts = List.copyOf(texts);
        corrections = List.copyOf(corrections);
    }

    /** Changes that replace nothing. */
    public Change(List<String> texts, boolean hasCome) {
        this(texts, hasCome, List.of());
    }

    /** The changes in one text, the first ones in words. */
    String said() {
        String shown = String.join(
                "、",
                texts.stream()
                        .limit(SHOWN)
                        .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")
                        .toList());
        return texts.size() > SHOWN ? shown + " 等 " + texts.size() + " 处" : shown;
    }
}
