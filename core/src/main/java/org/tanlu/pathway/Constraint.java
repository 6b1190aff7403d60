package org.tanlu.pathway;

import org.tanlu.trace.Text;

/** 约束类型 a kind of rows of the programme. */
interface Constraint {
    /** What its rows are called, before measure and year. */
    String id();

    /** What it says. */
    Text name();

    /** Writes its rows. */
    void write(Draft draft);
}
