package org.tanlu.conformity;

import java.util.List;

/** 探针 looks for something in a plan. */
interface Probe {
    /** What there is of it; nothing where there is none. */
    List<Hit> find(String argument);
}
