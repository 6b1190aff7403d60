package org.tanlu.web.record;

import org.tanlu.trace.Text;

/** 操作 what can be done that changes anything. */
public enum Act {
    /** Somebody got an account. */
    ACCOUNT_OPENED("开立账户", "account opened"),
    /** Somebody has another password; neither is told. */
    SECRET_CHANGED("更改口令", "password changed"),
    /** A program may come in. */
    TOKEN_MADE("发放令牌", "token made"),
    /** A program may no longer come in. */
    TOKEN_REVOKED("收回令牌", "token revoked"),
    /** A city's project begins. */
    PROJECT_BEGUN("建立项目", "project begun"),
    /** A project leaves the list; nothing of it is deleted. */
    PROJECT_REMOVED("移除项目", "project removed"),
    /** The city folder after a change; before and after are the digests of all its files. */
    VERSION_KEPT("存为新版本", "version kept"),
    /** A version has another name or description. */
    VERSION_NAMED("版本命名", "version named");

    private final Text text;

    Act(String chinese, String english) {
        text = Text.of(chinese, english);
    }

    /** Its name in both languages. */
    public Text text() {
        return text;
    }
}
