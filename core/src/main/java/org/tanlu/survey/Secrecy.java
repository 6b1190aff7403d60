package org.tanlu.survey;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tanlu.reference.ReadingWords;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 密级用语 what a text says of who may see the values that it stands over or beside: 密级：机密, 内部资料, 不得公开. Whatever
 * else it says is for others to read.
 */
@Clause("6")
public final class Secrecy {
    /** Not the words that a negation precedes, nor those to which a form answers no. */
    private static final String OPEN = "(?<![不非无未])(?:";

    private static final String NO = ")(?:\\s*★\\s*(?:\\d+|[一二三四五六七八九十]+)?\\s*(?:年|个?月|长期)?)?(?!\\s*[:：]\\s*[否无不非])";
    private static final String LABEL = "(?:密级|保密级别|公开程度|公开属性|公开范围)\\s*[:：为]?\\s*(?:公开|非密|无)?";
    private static final Pattern OPENED = Pattern.compile(LABEL);
    private static final String IS = "(?:[此本](?:件|表|资料))?(?:均|都|皆)?(?:为|系|属于|属|是)?(?:暂时?|目前|切|商业|内容|数据|涉及)?";
    private static final String KEEP = "|注意保存|妥善保管|注意保管|未经[^，,。；;]{0,12}(?:同意|批准|许可|授权|允许)[，,]?";

    /** Blanks within Chinese words, as wide titles are spaced: 秘 密. */
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}\\p{Cf}]+(?=\\p{IsHan})");

    private final Pattern confidential;
    private final Pattern internal;
    private final Pattern all;

    /** The words of the lists {@code secrecy} and {@code internal}. */
    public Secrecy(ReadingWords words) {
        this.confidential = Pattern.compile(OPEN + words.alternatives("secrecy") + NO);
        this.internal = Pattern.compile(OPEN + words.alternatives("internal") + NO);
        this.all = Pattern.compile(LABEL + "|" + IS + "(?:" + confidential + "|" + internal + ")" + KEEP);
    }

    /** Who may see what a text is of, the stricter of two words; empty when it says nothing of it. */
    public Optional<Access> find(String text) {
        Optional<Access> asWritten = said(text);
        return said(closed(text))
                .map(access -> asWritten.map(access::and).orElse(access))
                .or(() -> asWritten);
    }

    private static String closed(String text) {
        return SPACED.matcher(text).replaceAll("");
    }

    private Optional<Access> said(String text) {
        if (confidential.matcher(text).find()) {
            return Optional.of(Access.CONFIDENTIAL);
        }
        return Optional.of(Access.INTERNAL).filter(any -> internal.matcher(text).find());
    }

    /** A text without its words of secrecy, or that it has none to tell; one that speaks of none stays as it is. */
    public String without(String text) {
        boolean isOpen = OPENED.matcher(text.strip()).matches();
        if (isOpen || said(text).isPresent()) {
            return all.matcher(text).replaceAll("");
        }
        return said(closed(text)).isPresent() ? all.matcher(closed(text)).replaceAll("") : text;
    }
}
