package org.tanlu.trace;

/** 严重程度 severity of a finding, mildest first. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO("提示", "info"),
    /** The number may be wrong or incomplete; look at it. */
    WARNING("警告", "warning"),
    /** Something was not used or not computed, or numbers do not close; mend it before use. */
    ERROR("错误", "error"),
    /** The plan must not be issued like this; the run goes on and the document says so. */
    BLOCKING("阻断", "blocking");

    private final Text text;

    Severity(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The severity in Chinese and English. */
    public Text text() {
        return text;
    }
}
