package org.tanlu.web.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.trace.Text;

/** 权利 what may be done; every route needs exactly one. */
public enum Right {
    /** Open to everybody, known or not. */
    PUBLIC("公开", "public", false),
    /** Open to whoever has an account. */
    SIGNED_IN("登录即可", "signed in", false),
    /** The workbench as a whole: projects begun and removed, accounts. */
    ADMINISTER("管理工作台", "administer the workbench", false),
    /** Results of a project: pages, text, judgements. */
    READ("查看", "read", true),
    /** What a project was told, value by value, and whatever shows it: tables, files, where numbers come from. */
    READ_RAW("查看原始资料", "read what was told, value by value", true),
    /** Data, texts, choices, computations and versions of a project. */
    WRITE("编制", "write", true),
    /** The people of a project: invite, change, remove. */
    INVITE("管理人员", "people of the project", true),
    /** A department's answer to what it was asked for. */
    FILL_REQUEST("填报资料需求", "fill in requests", true),
    /** An enterprise's own questionnaire. */
    FILL_QUESTIONNAIRE("填报企业调查表", "fill in a questionnaire", true),
    /** Comments in a round of review. */
    COMMENT("提意见", "comment", true),
    /** Verdicts on rows of the table of conformity. */
    JUDGE("评判符合性", "judge conformity", true),
    /** Observations and progress, year by year. */
    OBSERVE("填报监测", "enter observations", true),
    /** The opinion of an authority. */
    SUPERVISE("出具监管意见", "file a supervising opinion", true),
    /** Comments of the public before they are shown. */
    MODERATE("审核公众意见", "moderate comments of the public", true);

    private final Text text;
    private final boolean isOfProject;

    Right(String chinese, String english, boolean isOfProject) {
        text = Text.of(chinese, english);
        this.isOfProject = isOfProject;
    }

    /** Its name in both languages. */
    public Text text() {
        return text;
    }

    /** Whether one has it in a project, not in the workbench as a whole. */
    public boolean isOfProject() {
        return isOfProject;
    }

    /** The word of the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The right of a word; none where there is no such right. */
    public static Optional<Right> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
