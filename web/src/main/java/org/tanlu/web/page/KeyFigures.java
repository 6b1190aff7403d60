package org.tanlu.web.page;

import java.util.List;
import org.tanlu.web.desk.Draft;

/** 关键数字 the strip of key figures at the head of every page. */
final class KeyFigures {

    private KeyFigures() {}

    /**
     * A figure of the strip.
     *
     * @param name  what it is
     * @param value as printed
     * @param unit  its unit
     * @param key   the key it can be asked for by
     */
    record KeyFigure(String name, String value, String unit, String key) {}

    /** The figures of a draft. */
    static List<KeyFigure> of(Draft draft) {
        return List.of();
    }
}
