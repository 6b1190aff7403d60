package org.tanlu.reference;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 配套政策的方面 what policies have to supply (clause 11.2). */
@Clause("11.2")
public enum PolicyAspect {
    /** Land, energy quotas, water, waste heat. */
    RESOURCES("自然资源配置", "allocation of natural resources"),
    /** Markets of emissions, power, saving. */
    MARKET("市场运转", "operation of markets"),
    /** Research, demonstration, data. */
    TECHNOLOGY("技术创新", "technology"),
    /** Public money, taxes, credit. */
    FINANCE("财税金融", "public finance and credit"),
    /** People. */
    TALENT("人才引进", "talent"),
    /** Patents and contracts of technology. */
    INTELLECTUAL_PROPERTY("知识产权保护", "intellectual property"),
    /** Ways of working that support emitters. */
    MECHANISM("机制创新", "innovation of mechanisms");

    private final Text text;

    PolicyAspect(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in both languages. */
    public Text text() {
        return text;
    }
}
