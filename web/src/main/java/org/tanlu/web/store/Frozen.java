package org.tanlu.web.store;

import org.tanlu.trace.Text;

/** Nothing of the plan was written, because its version is being judged. */
public final class Frozen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Freeze freeze;
    private final transient Text words;

    Frozen(Freeze freeze) {
        super("project " + freeze.project() + " is frozen at version " + freeze.version());
        this.freeze = freeze;
        this.words = Text.of(
                "第 " + freeze.version() + " 版正在“" + freeze.name() + "”中，资料已冻结，这一步没有存。意见采纳情况和监测数据仍可填写；"
                        + "确需修改资料的，请在“评审轮次”页写明理由解除冻结后再做。",
                "Version " + freeze.version() + " is being judged in \"" + freeze.name()
                        + "\", so its data are frozen and this was not saved. Opinions and observations can still be entered."
                        + " To change data, lift the freeze with a reason on the page of rounds and do it again.");
    }

    /** What holds the plan still. */
    public Freeze freeze() {
        return freeze;
    }

    /** Why, and what can be done about it. */
    public Text words() {
        return words;
    }
}
