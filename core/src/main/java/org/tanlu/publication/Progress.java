package org.tanlu.publication;

/** 进度 progress is told of the runs of the calculation that a publication needs; it may be told from several threads. */
@FunctionalInterface
public interface Progress {
    /** A run ended, the so many-th of so many of a stage; later stages count anew. */
    void ended(int run, int runs);
}
