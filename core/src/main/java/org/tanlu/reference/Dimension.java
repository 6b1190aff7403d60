package org.tanlu.reference;

import org.tanlu.trace.Text;

/** 举措维度 the nine dimensions in which clause 10.1 lays out the actions of a pathway. */
public enum Dimension {
    /** 产业升级. */
    INDUSTRIAL_UPGRADING("产业升级", "industrial upgrading"),
    /** 能源. */
    ENERGY("能源", "energy"),
    /** 工业. */
    INDUSTRY("工业", "industry"),
    /** 建筑. */
    BUILDINGS("建筑", "buildings"),
    /** 交通. */
    TRANSPORT("交通", "transport"),
    /** 基础设施; waste and sinks stand here, the guideline gives them no dimension of their own. */
    INFRASTRUCTURE("基础设施", "infrastructure"),
    /** 数字化升级. */
    DIGITAL("数字化升级", "digital upgrading"),
    /** 市场建设. */
    MARKET("市场建设", "market building"),
    /** 政策规划; agriculture stands here, the guideline gives it no dimension of its own. */
    POLICY("政策规划", "policy and planning");

    private final Text text;

    Dimension(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The dimension's name. */
    public Text text() {
        return text;
    }
}
