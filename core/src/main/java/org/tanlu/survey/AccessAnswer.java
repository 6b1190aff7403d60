package org.tanlu.survey;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/** 是否保密的答复 what is answered in a column that asks whether something is secret, or whether it may be published. */
@Clause("6")
public final class AccessAnswer {
    /** What a column of confidentiality says of what is not confidential. */
    private static final Pattern OPEN = Pattern.compile("\\s*(?:否|不|无|不涉密|不保密|非涉密|非密|不涉及|未涉及|(?i:no|n))\\s*");

    /** What it says of what is. */
    private static final Pattern SECRET = Pattern.compile("\\s*(?:是|有|√|涉及|需保密|要保密|秘密|绝密|密|(?i:yes|y))\\s*");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?:是否|可否|能否|可以)\\s*(?:可以|允许|能|可)?\\s*(?:(?:对外|上网)?(?:公开|公布|发布)|对外(?:提供|披露))[?？]?|公开与否");
    private static final Pattern MAY = Pattern.compile("\\s*(?:是|可|可以|能|√|(?i:yes|y))\\s*");
    private static final Pattern MAY_NOT = Pattern.compile("\\s*(?:否|不|不可|不可以|不能|不宜|×|(?i:no|n))\\s*");

    private AccessAnswer() {}

    /** Whether a heading asks if something may be published, so that 否 holds it back. */
    public static boolean isAskedIfOpen(String heading) {
        return PUBLISHED.matcher(heading.strip()).matches();
    }

    /** Whether an answer is known; one that is not holds back what it is about. */
    public static boolean isAnswered(boolean isAskedIfOpen, String answer) {
        return answer.isBlank()
                || Access.find(answer).isPresent()
                || (isAskedIfOpen
                        ? MAY.matcher(answer).matches()
                                || MAY_NOT.matcher(answer).matches()
                        : OPEN.matcher(answer).matches()
                                || SECRET.matcher(answer).matches());
    }

    /** Who may see what an answer is about; empty when it says nothing. */
    public static Optional<Access> find(boolean isAskedIfOpen, String answer) {
        Optional<Access> said = Access.find(answer);
        if (said.isPresent() || answer.isBlank()) {
            return said;
        }
        if (isAskedIfOpen) {
            return Optional.of(MAY.matcher(answer).matches() ? Access.PUBLIC : Access.CONFIDENTIAL);
        }
        return OPEN.matcher(answer).matches() ? Optional.empty() : Optional.of(Access.CONFIDENTIAL);
    }
}
