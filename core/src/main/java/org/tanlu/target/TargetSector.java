package org.tanlu.target;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 减排任务的部门 the sectors of the decomposition (clause 9.3): industry with the transformation of energy, public buildings,
 * transport with private cars, residential life as residential buildings (gap G-05), and the rest.
 */
@Clause({"9.3", "C9.3-12", "C9.3-13", "C9.3-14", "C9.3-15"})
public enum TargetSector {
    /** 工业. */
    INDUSTRY("工业", "industry", EnumSet.of(Functional.INDUSTRY, Functional.ENERGY_PRODUCTION)),
    /** 建筑（公共）. */
    BUILDINGS("公共建筑", "public buildings", EnumSet.of(Functional.PUBLIC_BUILDINGS)),
    /** 交通. */
    TRANSPORT("交通", "transport", EnumSet.of(Functional.TRANSPORT)),
    /** 居民生活. */
    LIVING("居民生活", "residential life", EnumSet.of(Functional.RESIDENTIAL_BUILDINGS)),
    /** 其他. */
    OTHER("其他", "others", EnumSet.of(Functional.AGRICULTURE, Functional.WASTE));

    private final Text text;
    private final Set<Functional> departments;

    TargetSector(String chinese, String english, Set<Functional> departments) {
        this.text = Text.of(chinese, english);
        this.departments = departments;
    }

    /** In both languages. */
    public Text text() {
        return text;
    }

    /** The id in keys, settings and the reference table of emphases. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The departments of the accounts that it holds. */
    public Set<Functional> departments() {
        return EnumSet.copyOf(departments);
    }
}
