package org.tanlu.reference;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 用能部门 the functional key of consumption (clauses 7.1.6 and 7.1.8), with energy production where emissions arise there, and
 * the treatment of waste, which the clauses give to none of their departments.
 */
@Clause({"7.1.6", "7.1.8"})
public enum Functional {
    ENERGY_PRODUCTION("能源生产与加工转换", "energy production and transformation"),
    AGRICULTURE("农业", "agriculture"),
    INDUSTRY("工业", "industry"),
    TRANSPORT("交通运输", "transport"),
    PUBLIC_BUILDINGS("公共建筑", "public buildings"),
    RESIDENTIAL_BUILDINGS("住宅建筑", "residential buildings"),
    WASTE("废弃物处理", "waste treatment");

    private final Text text;

    Functional(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }
}
