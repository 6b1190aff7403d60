package org.tanlu.reference;

import org.tanlu.trace.Text;

/** 碳达峰十大行动 the ten actions of the Action Plan for peaking before 2030 (国发〔2021〕23号; clause 10.1). */
public enum NationalAction {
    /** Action 1. */
    ENERGY("能源绿色低碳转型行动", "green transition of energy"),
    /** Action 2. */
    SAVING("节能降碳增效行动", "energy saving"),
    /** Action 3. */
    INDUSTRY("工业领域碳达峰行动", "peaking in industry"),
    /** Action 4. */
    URBAN_RURAL("城乡建设碳达峰行动", "peaking in urban and rural construction"),
    /** Action 5. */
    TRANSPORT("交通运输绿色低碳行动", "green transport"),
    /** Action 6. */
    CIRCULAR_ECONOMY("循环经济助力降碳行动", "circular economy"),
    /** Action 7. */
    SCIENCE("绿色低碳科技创新行动", "innovation"),
    /** Action 8. */
    CARBON_SINK("碳汇能力巩固提升行动", "carbon sinks"),
    /** Action 9. */
    WHOLE_PEOPLE("绿色低碳全民行动", "action of all people"),
    /** Action 10. */
    REGIONS("各地区梯次有序碳达峰行动", "orderly peaking of regions");

    private final Text text;

    NationalAction(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The action's name. */
    public Text text() {
        return text;
    }
}
