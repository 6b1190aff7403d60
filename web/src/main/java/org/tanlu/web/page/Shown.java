package org.tanlu.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tanlu.trace.Text;

/** 语言 words in the language of who looks: Chinese unless English was chosen. Templates know it as {@code words}. */
@Component
public final class Shown {
    private static final DateTimeFormatter BEIJING =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.ofHours(8));

    /** A text in the language of now. */
    public String say(Text text) {
        return isEnglish() ? text.english() : text.chinese();
    }

    /** The same of a text told in both languages. */
    public String say(String chinese, String english) {
        return isEnglish() ? english : chinese;
    }

    /** A part of the plan with the heads of its tables in the language of now. */
    public String heads(String html) {
        return isEnglish() ? PlanHeads.english(html) : html;
    }

    /** What a link to a table, a figure or a heading of the plan is called in the language of now. */
    public String place(String title) {
        return isEnglish() ? PlanHeads.place(title) : title;
    }

    /** An instant as ISO 8601 writes it, by the clock of Beijing, to the minute. */
    public String time(String instant) {
        return BEIJING.format(Instant.parse(instant));
    }

    /** Whether English was chosen. */
    public boolean isEnglish() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
