package org.tanlu.cli;

/** The exit codes of every verb, as documented in {@code docs/formats.md}. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;
    /** {@code check} found errors or blocking problems. */
    static final int FINDINGS = 1;
    /** The arguments made no sense. */
    static final int USAGE = 2;
    /** A file could not be read. */
    static final int INPUT = 3;
    /** A file could not be written. */
    static final int OUTPUT = 4;
    /** A defect of the program itself. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
