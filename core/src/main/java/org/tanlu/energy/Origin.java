package org.tanlu.energy;

import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 取值依据 where the values of an assumption come from (clauses 9.1 and 9.2).
 *
 * @param kind         what they rest on
 * @param reason       in words
 * @param fit          the fit, for trends
 * @param source       who says so; empty for trends and levels of the base year
 * @param verification how far that was checked
 */
@Clause("9.1")
public record Origin(Kind kind, Text reason, Optional<Fit> fit, Optional<Source> source, Verification verification) {

    /** All of it in a sentence: what it rests on, why, who says so, how far checked, and of a trend its fit. */
    public Text statement() {
        Text from = source.map(Source::titles).orElse(Text.of("", ""));
        Text fitted = fit.map(Fit::statement).orElse(Text.of("", ""));
        return Text.of(
                kind.text().chinese() + "：" + reason.chinese() + fitted.chinese()
                        + (from.chinese().isEmpty() ? "" : "；来源：" + from.chinese())
                        + "；核验状态：" + verification.text().chinese(),
                kind.text().english() + ": " + reason.english() + fitted.english()
                        + (from.english().isEmpty() ? "" : "; source: " + from.english())
                        + "; status: " + verification.text().english());
    }

    /** What an assumption rests on. */
    public enum Kind {
        /** The city's own history. */
        TREND("历史趋势", "trend of the history"),
        /** The level of the base year, held. */
        LEVEL("基年水平", "level of the base year"),
        /** A plan, a statistic or another published document. */
        DOCUMENT("公布文件", "published document"),
        /** An assumption with a reason. */
        ASSUMPTION("假设", "assumption");

        private final Text text;

        Kind(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The kind in both languages. */
        public Text text() {
            return text;
        }
    }
}
