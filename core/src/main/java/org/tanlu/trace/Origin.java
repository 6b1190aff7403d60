package org.tanlu.trace;

/** 数据性质 origin of a value: observed by somebody, assumed by somebody, or computed here. */
public enum Origin {
    OBSERVED,
    ASSUMED,
    COMPUTED
}
