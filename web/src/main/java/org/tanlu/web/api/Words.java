package org.tanlu.web.api;

import org.tanlu.trace.Text;

/**
 * A text in both languages as JSON.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Words(String zh, String en) {
    static Words of(Text text) {
        return new Words(text.chinese(), text.english());
    }
}
