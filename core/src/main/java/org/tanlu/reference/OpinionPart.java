package org.tanlu.reference;

import org.tanlu.trace.Text;

/** 《意见》条目 the chapters three to thirteen of the Opinions on peak and neutrality of 2021 (中发〔2021〕36号; clause 10.1). */
public enum OpinionPart {
    /** Chapter 3. */
    GREEN_TRANSITION("三、推进经济社会发展全面绿色转型", "3 green transition of economy and society"),
    /** Chapter 4. */
    INDUSTRIAL_STRUCTURE("四、深度调整产业结构", "4 structure of industry"),
    /** Chapter 5. */
    ENERGY("五、加快构建清洁低碳安全高效能源体系", "5 clean, safe and efficient energy"),
    /** Chapter 6. */
    TRANSPORT("六、加快推进低碳交通运输体系建设", "6 low-carbon transport"),
    /** Chapter 7. */
    URBAN_RURAL("七、提升城乡建设绿色低碳发展质量", "7 urban and rural construction"),
    /** Chapter 8. */
    SCIENCE("八、加强绿色低碳重大科技攻关和推广应用", "8 science and technology"),
    /** Chapter 9. */
    CARBON_SINK("九、持续巩固提升碳汇能力", "9 carbon sinks"),
    /** Chapter 10. */
    OPENING_UP("十、提高对外开放绿色低碳发展水平", "10 opening up"),
    /** Chapter 11. */
    STATISTICS("十一、健全法律法规标准和统计监测体系", "11 law, standards and statistics"),
    /** Chapter 12. */
    POLICY("十二、完善政策机制", "12 policies"),
    /** Chapter 13. */
    ORGANISATION("十三、切实加强组织实施", "13 organisation");

    private final Text text;

    OpinionPart(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The chapter's number and title. */
    public Text text() {
        return text;
    }
}
