package org.tanlu.web.rights;

import org.tanlu.trace.Text;

/** 单位类型 for whom somebody works. */
public enum OrganisationKind {
    /** The city whose plan it is, or an authority above it. */
    CITY("城市", "city"),
    /** A district or county of the city. */
    DISTRICT("区县", "district"),
    /** A department; its code is the one that requests are made to. */
    DEPARTMENT("部门", "department"),
    /** An enterprise; its code is its name in the register of enterprises. */
    ENTERPRISE("企业", "enterprise");

    private final Text text;

    OrganisationKind(String chinese, String english) {
        text = Text.of(chinese, english);
    }

    /** Its name in both languages. */
    public Text text() {
        return text;
    }
}
