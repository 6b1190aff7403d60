package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/** 最相近的名称 says which known names are most like one that is not known, or that none is. */
public final class Nearest {
    private static final Text NONE = Text.of("没有相近的名称", "no known name is like it");

    private Nearest() {}

    /** The sentence about the only name that is like a text, if there is one. */
    public static Text said(Optional<String> name) {
        return said(name.stream().toList());
    }

    /** The sentence about the names that are like a text. */
    public static Text said(List<String> names) {
        Text listed = Facts.listed(names);
        return names.isEmpty() ? NONE : Text.of("最相近的是 " + listed.chinese(), "the nearest is " + listed.english());
    }
}
